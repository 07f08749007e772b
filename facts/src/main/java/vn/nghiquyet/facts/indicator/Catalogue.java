package vn.nghiquyet.facts.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.nghiquyet.analyzers.text.YAsI;
import vn.nghiquyet.facts.number.Family;
import vn.nghiquyet.facts.number.Quantity;
import vn.nghiquyet.facts.resource.TsvResource;

/// The shipped indicators, found in text by their phrases. Immutable.
public final class Catalogue {

  /// A phrase whose context is told explains as much more of the text as this many characters.
  private static final int CONTEXT_BONUS = 12;

  /// What `…` stands for in a phrase: a stretch inside one clause.
  private static final String GAP = "[^;.%]{0,60}?";

  private static final Pattern GAP_MARK = Pattern.compile(" … |…");

  private static final Pattern LITERAL = Pattern.compile("[\\p{L} ,/-]+");

  private static final Pattern FAMILIES = Pattern.compile("/(?![^(]*\\))");

  private static final Pattern NOUNS = Pattern.compile("\\(([^)]*)\\)");

  private final List<Phrase> phrases;
  private final List<Indicator> indicators;

  /// A compiled phrase with the longest run of letters that must occur for it to match, so that
  /// most are passed over, and the groups of its gaps.
  private record Phrase(
      Indicator indicator,
      String literal,
      Pattern pattern,
      Collection<Integer> gaps,
      Optional<Pattern> context) {}

  private Catalogue(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    this.indicators = phrases.stream().map(Phrase::indicator).distinct().toList();
  }

  /// Reads the shipped catalogue; a bad row throws with file and line.
  public static Catalogue load() {
    var rows = TsvResource.read(Catalogue.class, "indicators.tsv", Catalogue::phrases);
    return new Catalogue(rows.stream().flatMap(List::stream).toList());
  }

  private static List<Phrase> phrases(TsvResource.Row row) {
    var mode = row.cell(3).isEmpty() ? Indicator.Mode.PLAIN : mode(row);
    var indicator =
        new Indicator(row.cell(0), row.cell(1), families(row), nouns(row), mode, span(row));
    var phrases = new ArrayList<Phrase>();
    for (var text : row.parts(5)) {
      var key = YAsI.of(text.strip());
      try {
        var regex = "(?<!\\p{L})(?:" + gaps(key) + ")(?!\\p{L})";
        var pattern = Pattern.compile(regex);
        var gaps = pattern.namedGroups().values();
        phrases.add(new Phrase(indicator, literal(key), pattern, gaps, context(row)));
      } catch (PatternSyntaxException e) {
        throw row.bad("no regular expression: " + e.getDescription());
      }
    }
    return phrases;
  }

  /// A phrase with its gaps as named groups, so that they can be measured.
  private static String gaps(String phrase) {
    var count = new AtomicInteger();
    return GAP_MARK
        .matcher(phrase)
        .replaceAll(m -> {
          var blank = m.group().startsWith(" ") ? " " : "";
          return Matcher.quoteReplacement(
              blank + "(?<gap" + count.incrementAndGet() + ">" + GAP + ")");
        });
  }

  /// What a match explains: its letters, and of what its gaps passed over a half.
  private static int length(Matcher matcher, Collection<Integer> gapGroups) {
    int gaps = gapGroups.stream().mapToInt(g -> matcher.end(g) - matcher.start(g)).sum();
    return matcher.end() - matcher.start() - gaps / 2;
  }

  private static Set<String> nouns(TsvResource.Row row) {
    var nouns = NOUNS.matcher(row.cell(2));
    if (row.cell(2).contains("percap")) {
      return Set.of(Quantity.PER_HEAD);
    }
    return nouns.find() ? Set.of(nouns.group(1).split("\\|", -1)) : Set.of();
  }

  private static Optional<Pattern> context(TsvResource.Row row) {
    return row.cell(6).isEmpty()
        ? Optional.empty()
        : Optional.of(Pattern.compile("(?<!\\p{L})(?:" + YAsI.of(row.cell(6)) + ")"));
  }

  private static Indicator.Mode mode(TsvResource.Row row) {
    try {
      return Indicator.Mode.valueOf(row.cell(3).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.bad("mode '" + row.cell(3) + "' is neither growth nor share");
    }
  }

  private static Indicator.Span span(TsvResource.Row row) {
    try {
      return Indicator.Span.valueOf(row.cell(4).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.bad("span '" + row.cell(4) + "' is none of level, yearly, total, judged, growth");
    }
  }

  private static Set<Family> families(TsvResource.Row row) {
    var families = EnumSet.noneOf(Family.class);
    for (var name : FAMILIES.splitAsStream(row.cell(2)).toList()) {
      switch (name.replaceFirst("\\(.*", "")) {
        case "pct" -> families.add(Family.PCT);
        case "permille" -> families.addAll(Set.of(Family.PERMILLE, Family.PCT));
        case "vnd" -> families.add(Family.VND);
        case "usd" -> families.add(Family.USD);
        case "percap" -> families.addAll(Set.of(Family.VND, Family.USD));
        case "count" -> families.add(Family.COUNT);
        case "area" -> families.add(Family.AREA);
        case "mass" -> families.add(Family.MASS);
        case "length" -> families.add(Family.LENGTH);
        case "times" -> families.add(Family.TIMES);
        case "rank", "class" -> families.add(Family.POINTS);
        case "age" -> families.add(Family.AGE);
        default -> throw row.bad("unknown family '" + name + "'");
      }
    }
    return families;
  }

  /// The longest run of plain letters outside any group of a phrase; empty where a phrase has none.
  private static String literal(String phrase) {
    var outside =
        phrase
            .replaceAll("\\((?:[^()]|\\([^()]*\\))*\\)\\??", "\u0000")
            .replaceAll(".[?*{]", "\u0000")
            .replace('…', '\u0000');
    if (outside.indexOf('|') >= 0 || outside.indexOf('[') >= 0 || outside.indexOf('\\') >= 0) {
      return "";
    }
    var best = "";
    var matcher = LITERAL.matcher(outside);
    while (matcher.find()) {
      var run = matcher.group().strip();
      best = run.length() > best.length() ? run : best;
    }
    return best;
  }

  /// Every phrase that stands between two offsets. `key` is canonical text with y read as i.
  public List<IndicatorMatch> find(String key, int from, int to) {
    var clause = key.substring(from, to);
    var matches = new ArrayList<IndicatorMatch>();
    for (var phrase : phrases) {
      if (!clause.contains(phrase.literal())) {
        continue;
      }
      var matcher = phrase.pattern().matcher(clause);
      int at = 0;
      while (at < clause.length() && matcher.find(at)) {
        var before = clause.substring(0, matcher.start());
        boolean told = phrase.context().map(c -> c.matcher(before).find()).orElse(true);
        if (told) {
          int length =
              length(matcher, phrase.gaps()) + (phrase.context().isPresent() ? CONTEXT_BONUS : 0);
          matches.add(
              new IndicatorMatch(
                  phrase.indicator(), from + matcher.start(), from + matcher.end(), length));
        }
        at = matcher.start() + 1;
      }
    }
    return matches;
  }

  /// All indicators, in the order of the file.
  public List<Indicator> indicators() {
    return indicators;
  }

  /// The indicator with that id.
  public Optional<Indicator> byId(String id) {
    return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
  }
}
