package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.place.LinkedMention;
import vn.nghiquyet.facts.place.Places;

/// Finds the congresses of the party: `Đại hội … lần thứ N`, `Ban Chấp hành … khóa N`, with the
/// committee that met and its term.
///
/// The noun decides, never the number: a plenum, a council, a union, shareholders, sports and other
/// countries' parties are none.
final class CongressReader {

  private static final int WINDOW = 130;
  private static final int LEFT = 110;

  private static final Pattern HEAD =
      Pattern.compile("(?<![\\p{L}])(?:đại hội|đh)(?: \\(đh\\))?(?![\\p{L}])");

  /// Where the words of one congress end: another congress, a plenum, a sentence.
  private static final Pattern STOP =
      Pattern.compile("[.;:!?\"\\n]|(?<!\\p{L})(?:đại hội|hội nghị|kỳ họp|đh)(?!\\p{L})");

  private static final String N = NumberWords.ORDINAL;

  private static final Pattern ORDINAL =
      Pattern.compile("(?<!\\p{L})(?:lần(?: thứ)*|thứ|khóa|nhiệm k[ỳì])\\s+-?\\s*(" + N + ")");

  /// `Đại hội XIII của Đảng`, `Đại hội X Đảng bộ tỉnh`, `Đại hội 14`.
  private static final Pattern BARE_ORDINAL =
      Pattern.compile(
          "^(?: đại biểu)?(?: đảng(?: bộ)?)?(?: toàn quốc)? ([ivx]{1,7}|\\d{1,2})(?![\\p{L}\\d%/]|[.,]\\d)");

  private static final Pattern TERM =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) *- *((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern NATIONAL =
      Pattern.compile(
          "toàn quốc|của đảng(?! bộ| ủy)|đảng cộng sản việt nam|^(?: đại biểu)? đảng(?! (?:bộ|ủy|viên|các cấp|cấp))");

  private static final Pattern COMMITTEE =
      Pattern.compile("(?<!\\p{L})(?:đảng bộ|chi bộ|đảng ủy)(?!\\p{L})");

  private static final Pattern BODY =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:ban )?chấp hành|bch|ban thường vụ|btv|(?:tỉnh|thành|huyện|thị|quận|đảng) ủy)(?!\\p{L})([^.;:!?\"\\n]{0,70}?)(?<!\\p{L})khóa ("
              + N
              + ")");

  private static final Pattern OTHER_BODY =
      Pattern.compile("trung ương|đoàn|hội |công đoàn|quốc hội|hđnd|hội đồng|mặt trận|khóa");

  private final List<PatternFile.Entry> others = PatternFile.read("other_congresses.tsv", "^ ");
  private final List<PatternFile.Entry> sectors =
      PatternFile.read("sector_committees.tsv", "^ (?:\\(?[^ ]*\\)? ?)?");
  private final List<PatternFile.Entry> foreign = PatternFile.read("foreign_parties.tsv", "");

  /// The congresses of an article, each once, with all that its mentions tell of it.
  List<Fact.Congress> read(TextView view, Places places) {
    var mentions = new ArrayList<Fact.Congress>();
    var head = HEAD.matcher(view.canonical());
    while (head.find()) {
      congress(view, places, head).ifPresent(mentions::add);
    }
    var body = BODY.matcher(view.canonical());
    while (body.find()) {
      body(view, places, body).ifPresent(mentions::add);
    }
    return CongressMerger.merge(mentions);
  }

  private Optional<Fact.Congress> congress(TextView view, Places places, Matcher head) {
    var text = view.canonical();
    int after = head.end();
    int limit = Math.min(view.sentenceAt(head.start()).end(), after + WINDOW);
    var window = text.substring(after, Math.max(after, stop(text, after, limit)));
    var leftStart = Math.max(view.sentenceAt(head.start()).start(), head.start() - LEFT);
    var left = text.substring(leftStart, head.start());
    if (matchesAny(others, window) || matchesAny(foreign, window) || isPlenum(left)) {
      return Optional.empty();
    }
    var ordinal = ordinal(window);
    var term = TERM.matcher(window);
    boolean hasTerm = term.find() && isTerm(term);
    if (ordinal.isEmpty() && !hasTerm) {
      return Optional.empty();
    }
    int end = after + Math.max(ordinal.map(Ordinal::end).orElse(0), hasTerm ? term.end() : 0);
    var committee = committee(view, places, after, end, window.substring(0, end - after));
    int start = head.start();
    if (committee.isEmpty() && !NATIONAL.matcher(window).find()) {
      committee = committeeBefore(view, places, leftStart, head.start());
    }
    var found = committee.orElseGet(() -> elided(window, ordinal, places, start));
    return Optional.of(
        new Fact.Congress(
            ordinal.map(Ordinal::value),
            found.level(),
            found.of(),
            found.place(),
            hasTerm ? Optional.of(term.group(1) + "-" + term.group(2)) : Optional.empty(),
            view.quote(start, end)));
  }

  /// Where the window ends; a bracket that holds the term belongs to it.
  private static int stop(String text, int from, int limit) {
    var stop = STOP.matcher(text).region(from, limit);
    stop.useTransparentBounds(true);
    return stop.find() ? stop.start() : limit;
  }

  /// Terms of the party run five years (cells two and a half); a people's council's start in a year
  /// that ends in 1 or 6.
  private static boolean isTerm(Matcher term) {
    int from = Integer.parseInt(term.group(1));
    int to = Integer.parseInt(term.group(2));
    return to > from && to - from <= 6;
  }

  private record Ordinal(int value, int end) {}

  private static Optional<Ordinal> ordinal(String window) {
    var bare = BARE_ORDINAL.matcher(window);
    if (bare.find()) {
      var value = NumberWords.value(bare.group(1));
      if (value.isPresent()) {
        return Optional.of(new Ordinal(value.get(), bare.end(1)));
      }
    }
    var matcher = ORDINAL.matcher(window);
    while (matcher.find()) {
      var value = NumberWords.value(matcher.group(1));
      if (value.isPresent() && value.get() > 0) {
        return Optional.of(new Ordinal(value.get(), matcher.end(1)));
      }
    }
    return Optional.empty();
  }

  private record Committee(Level level, String of, Optional<Place> place) {
    static Committee national() {
      return new Committee(Level.NATIONAL, "Đảng Cộng sản Việt Nam", Optional.empty());
    }
  }

  /// The committee named between two offsets.
  private Optional<Committee> committee(
      TextView view, Places places, int from, int to, String window) {
    var matcher = COMMITTEE.matcher(view.canonical()).region(from, to);
    matcher.useTransparentBounds(true);
    if (matcher.find()) {
      return Optional.of(named(view, places, matcher.start(), matcher.end(), to));
    }
    return NATIONAL.matcher(window).find()
        ? Optional.of(Committee.national())
        : typeOnly(places, from, to);
  }

  /// `Đại hội tỉnh lần thứ X`: a unit without the word Đảng bộ.
  private Optional<Committee> typeOnly(Places places, int from, int to) {
    return places.between(from, to).stream()
        .filter(m -> m.mention().type().isPresent() && m.mention().start() - from <= 10)
        .findFirst()
        .map(m -> territorial(m.place()));
  }

  private Committee named(TextView view, Places places, int start, int end, int limit) {
    var text = view.canonical();
    var behind = text.substring(end, Math.min(text.length(), Math.max(limit, end + 60)));
    for (var sector : sectors) {
      var matcher = sector.pattern().matcher(behind);
      if (matcher.lookingAt()) {
        return sector(view, places, new Span(start, end), sector.row().cell(1), behind);
      }
    }
    if (text.startsWith("chi bộ", start)) {
      var at =
          places.between(end, Math.min(text.length(), end + 60)).stream()
              .findFirst()
              .map(LinkedMention::place);
      return new Committee(
          Level.BASE, view.whole().substring(start, end), at.or(() -> places.subjectAt(start)));
    }
    var mention =
        places.between(end, Math.min(text.length(), end + 50)).stream()
            .filter(m -> m.mention().start() - end <= 2)
            .findFirst();
    if (mention.isPresent()) {
      return territorial(mention.get().place());
    }
    return TypeWords.at(text, end)
        .map(type -> byType(places, type, start))
        .orElseGet(() -> bySubject(places, start));
  }

  private record Span(int start, int end) {}

  private static Committee sector(
      TextView view, Places places, Span span, String level, String behind) {
    var stop =
        Pattern.compile(" lần| nhiệm| khóa| tổ chức| đã| long trọng|[,.;:(\"]").matcher(behind);
    int length = stop.find() ? stop.start() : behind.length();
    int end = span.end() + length;
    var place =
        places.between(span.end(), end).stream()
            .filter(m -> m.mention().type().isPresent())
            .findFirst()
            .map(LinkedMention::place)
            .or(() -> places.subjectAt(span.start()));
    return new Committee(Level.of(level), view.whole().substring(span.start(), end).strip(), place);
  }

  private static Committee territorial(Place place) {
    return new Committee(place.level(), "Đảng bộ " + place.fullName(), Optional.of(place));
  }

  /// `Đảng bộ huyện` without a name: the article's subject of that type, or the unit of that type
  /// named last.
  private static Committee byType(Places places, String type, int offset) {
    var subject = places.subjectAt(offset).filter(p -> p.type().equals(type));
    var place =
        subject
            .or(() -> places.subjects().stream().filter(p -> p.type().equals(type)).findFirst())
            .or(() -> places.lastOfTypeBefore(type, 0, offset))
            .or(() ->
                places.between(offset, Integer.MAX_VALUE).stream()
                    .map(LinkedMention::place)
                    .filter(p -> p.type().equals(type))
                    .findFirst());
    return place
        .map(CongressReader::territorial)
        .orElseGet(() -> new Committee(TypeWords.level(type), "Đảng bộ " + type, Optional.empty()));
  }

  private static Committee bySubject(Places places, int offset) {
    return places.subjectAt(offset).map(CongressReader::territorial).orElseGet(Committee::national);
  }

  /// `Đảng bộ xã X tổ chức Đại hội đại biểu lần thứ I`: the committee stands before the verb.
  private Optional<Committee> committeeBefore(TextView view, Places places, int from, int to) {
    Optional<Committee> last = Optional.empty();
    var matcher = COMMITTEE.matcher(view.canonical()).region(from, to);
    while (matcher.find()) {
      last = Optional.of(named(view, places, matcher.start(), matcher.end(), to));
    }
    return last;
  }

  /// Nothing named: a bare numeral of a national congress, or the subject's own.
  private static Committee elided(
      String window, Optional<Ordinal> ordinal, Places places, int offset) {
    boolean bareNumeral = BARE_ORDINAL.matcher(window).find();
    boolean national =
        bareNumeral && ordinal.filter(o -> o.value() >= 6 && o.value() <= 14).isPresent();
    return national ? Committee.national() : bySubject(places, offset);
  }

  private Optional<Fact.Congress> body(TextView view, Places places, Matcher body) {
    var between = body.group(1);
    var value = NumberWords.value(body.group(2));
    if (value.isEmpty() || OTHER_BODY.matcher(between).find()) {
      return Optional.empty();
    }
    int end = body.end(2);
    var behind = view.canonical().substring(end, Math.min(view.canonical().length(), end + 40));
    var term =
        Pattern.compile("^[, (]*(?:nhiệm k[ỳì])? *((?:19|20)\\d\\d) *- *((?:19|20)\\d\\d)")
            .matcher(behind);
    boolean hasTerm = term.find() && isTerm(term);
    var committee =
        committee(view, places, body.start(), body.end(1), between)
            .or(() ->
                places.between(body.start(), body.end(1)).stream()
                    .findFirst()
                    .map(m -> territorial(m.place())))
            .or(() ->
                TypeWords.committee(view.canonical(), body.start())
                    .map(t -> byType(places, t, body.start())))
            .orElseGet(() -> bySubject(places, body.start()));
    return Optional.of(
        new Fact.Congress(
            value,
            committee.level(),
            committee.of(),
            committee.place(),
            hasTerm ? Optional.of(term.group(1) + "-" + term.group(2)) : Optional.empty(),
            view.quote(body.start(), hasTerm ? end + term.end() : end)));
  }

  private static boolean matchesAny(List<PatternFile.Entry> entries, String text) {
    return entries.stream().anyMatch(e -> e.pattern().matcher(text).find());
  }

  private static boolean isPlenum(String left) {
    return left.endsWith("hội nghị ");
  }
}
