package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.extract.CommitteeReader.Committee;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Quote;
import vn.nghiquyet.facts.place.LinkedMention;
import vn.nghiquyet.facts.place.Places;

/// Finds the congresses of the party: `Đại hội … lần thứ N`, `Ban Chấp hành … khóa N`, with the
/// committee that met and its term.
///
/// The noun decides, never the number: a plenum, a council, a union, shareholders, sports and other
/// countries' parties are none.
final class CongressReader {

  /// How far behind `đại hội` its ordinal and term are looked for, and how far before it its
  /// committee.
  private static final int BEHIND = 130;

  private static final int BEFORE = 110;

  private static final String N = NumberWords.ORDINAL;

  private static final Pattern HEAD =
      Pattern.compile("(?<![\\p{L}])(?:đại hội|đh)(?: \\(đh\\))?(?![\\p{L}])");

  /// Where the words of one congress end: another congress, a plenum, a sentence.
  private static final Pattern STOP =
      Pattern.compile(
          "[;:!?\"\\n]|(?<!(?<!\\p{L})(?:tp|tx|tt|h|q|p))\\.|(?<!\\p{L})(?:đại hội|hội nghị|kỳ họp|đh)(?!\\p{L})");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:lần(?: thứ)*|khóa|nhiệm k[ỳì])\\s+-?\\s*("
              + N
              + ")|thứ ([ivx]{1,7})(?!\\p{L}))");

  /// `Đại hội XIII của Đảng`, `Đại hội X Đảng bộ tỉnh`, `Đại hội 14`.
  private static final Pattern BARE_ORDINAL =
      Pattern.compile(
          "^(?: đại biểu)?(?: đảng(?: bộ)?)?(?: toàn quốc)? ([ivx]{1,7}|\\d{1,2})(?![\\p{L}\\d%/]|[.,]\\d)");

  private static final Pattern TERM =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) *- *((?:19|20)\\d\\d)(?!\\d)");

  /// Words that make years behind `đại hội` something else than its term.
  private static final Pattern NO_TERM =
      Pattern.compile("giai đoạn|thời kỳ|kế hoạch|hđqt|hội đồng|quy hoạch|chiến lược");

  /// A term told elsewhere in the sentence: `Nhiệm kỳ 2015-2020, … Nghị quyết Đại hội lần thứ V`.
  private static final Pattern TOLD_TERM =
      Pattern.compile("nhiệm k[ỳì] *\\(?((?:19|20)\\d\\d) *- *((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern COMMITTEE_BEHIND =
      Pattern.compile("^,? (?:của )?(?:đảng bộ|chi bộ)");

  private static final String EXECUTIVE =
      "(?:(?:ban )?chấp hành|bch|ban thường vụ|btv|(?:tỉnh|thành|huyện|thị|quận|đảng) ủy)(?!\\p{L})";

  private static final Pattern BODY =
      Pattern.compile(
          "(?<!\\p{L})"
              + EXECUTIVE
              + "((?:[^.;:!?\"\\n]|(?<=tp|tx|tt)\\.){0,70}?)(?<!\\p{L})khóa ("
              + N
              + ")(?<term>[, (]*(?:nhiệm k[ỳì])? *(?:19|20)\\d\\d *- *(?:19|20)\\d\\d)?");

  /// `Hội nghị lần thứ 2 (khóa XVII) của Huyện ủy`
  private static final Pattern PLENUM =
      Pattern.compile(
          "(?<!\\p{L})hội nghị (?:lần (?:thứ )?[^ ,.;]{1,8}|thứ [^ ,.;]{1,8})[, (]*khóa ("
              + N
              + ")[^.;:!?\"\\n]{0,24}?(?:của )?(?<body>"
              + EXECUTIVE
              + "[^.;:!?\"\\n]{0,60})");

  private static final Pattern OTHER_BODY =
      Pattern.compile(
          "trung ương|đoàn|hội (?!nghị)|công đoàn|quốc hội|hđnd|hội đồng|mặt trận|khóa");

  private static final int TWELFTH = 12;
  private static final int TWELFTH_YEAR = 2016;
  private static final int FIVE_YEARS = 5;

  private static final Pattern DOINGS =
      PatternFile.anyOf("congress_doings.tsv", "^ ", "(?!\\p{L})");

  private final List<PatternFile.Entry> others = PatternFile.read("other_congresses.tsv", "^ ");
  private final List<PatternFile.Entry> foreign = PatternFile.read("foreign_parties.tsv", "");
  private final CommitteeReader committees = new CommitteeReader();

  /// The congresses of an article, each once, with all that its mentions tell of it.
  List<Fact.Congress> read(TextView view, Places places, int year) {
    var mentions = new ArrayList<Fact.Congress>();
    var head = HEAD.matcher(view.canonical());
    boolean ofOthers = false;
    while (head.find()) {
      var kind = kind(view, head);
      ofOthers = kind == Kind.OTHER || (ofOthers && kind == Kind.OPEN);
      if (!ofOthers) {
        congress(view, places, head, year).ifPresent(mentions::add);
      }
    }
    var body = BODY.matcher(view.canonical());
    while (body.find()) {
      body(view, places, body).ifPresent(mentions::add);
    }
    var plenum = PLENUM.matcher(view.canonical());
    while (plenum.find()) {
      plenum(view, places, plenum).ifPresent(mentions::add);
    }
    return CongressMerger.merge(mentions, terms(view.canonical()), places.subjects());
  }

  /// The party terms told anywhere: five years from one that ends in 0 or 5, as plan periods are
  /// not.
  private static List<String> terms(String canonical) {
    return TERM.matcher(canonical)
        .results()
        .filter(m -> Integer.parseInt(m.group(1)) % FIVE_YEARS == 0)
        .filter(m -> Integer.parseInt(m.group(2)) - Integer.parseInt(m.group(1)) == FIVE_YEARS)
        .map(m -> m.group(1) + "-" + m.group(2))
        .distinct()
        .toList();
  }

  private enum Kind {
    /// Named as the party's.
    PARTY,
    /// Named as somebody else's.
    OTHER,
    /// Not named: whose the text spoke of last.
    OPEN
  }

  private Kind kind(TextView view, Matcher head) {
    var sentence = view.sentenceAt(head.start());
    int stop = stop(view.canonical(), head.end(), Math.min(sentence.end(), head.end() + BEHIND));
    var window = view.canonical().substring(head.end(), stop);
    var before =
        view.canonical().substring(Math.max(sentence.start(), head.start() - BEFORE), head.start());
    if (matchesAny(others, window) || matchesAny(foreign, window)) {
      return Kind.OTHER;
    }
    boolean party =
        window.contains("đảng")
            || window.contains("chi bộ")
            || before.contains("đảng bộ")
            || before.contains("đảng ủy");
    return party || CommitteeReader.isNational(window) ? Kind.PARTY : Kind.OPEN;
  }

  private Optional<Fact.Congress> congress(TextView view, Places places, Matcher head, int year) {
    var text = view.canonical();
    var sentence = view.sentenceAt(head.start());
    int after = head.end();
    int stop = stop(text, after, Math.min(sentence.end(), after + BEHIND));
    var window = text.substring(after, stop);
    int left = Math.max(sentence.start(), head.start() - BEFORE);
    var before = text.substring(left, head.start());
    if (before.endsWith("hội nghị ")) {
      return Optional.empty();
    }
    var ordinal = ordinal(window);
    var term = term(window);
    boolean doing = ordinal.isEmpty() && DOINGS.matcher(window).find();
    if (doing || (ordinal.isEmpty() && term.isEmpty())) {
      return Optional.empty();
    }
    int end = after + Math.max(ordinal.map(Ordinal::end).orElse(0), term.map(Term::end).orElse(0));
    var committee =
        committee(
            view,
            places,
            new Window(left, head.start(), after, end, stop),
            new Bare(ordinal, year));
    boolean anyCell = committee.level() == Level.BASE && ordinal.isEmpty();
    if (anyCell
        || (committee.level() != Level.BASE && term.filter(t -> !t.isParty()).isPresent())) {
      return Optional.empty();
    }
    var told = TOLD_TERM.matcher(text.substring(sentence.start(), head.start()));
    var years =
        term.map(Term::years)
            .or(() ->
                told.find() ? Optional.of(told.group(1) + "-" + told.group(2)) : Optional.empty());
    return Optional.of(
        new Fact.Congress(
            ordinal.map(Ordinal::value),
            committee.level(),
            committee.of(),
            committee.place(),
            committee.level() == Level.NATIONAL ? term.map(Term::years) : years,
            view.quote(head.start(), end)));
  }

  /// The words around one `đại hội`.
  ///
  /// @param left where the words before it start
  /// @param head where it starts
  /// @param after where the words behind it start
  /// @param end where its ordinal and term end
  /// @param stop where the words behind it end
  private record Window(int left, int head, int after, int end, int stop) {}

  private Committee committee(TextView view, Places places, Window at, Bare bare) {
    var text = view.canonical();
    int end =
        COMMITTEE_BEHIND.matcher(text.substring(at.end(), at.stop())).find() ? at.stop() : at.end();
    var named = committees.first(view, places, at.after(), end);
    if (named.isPresent()) {
      return named.get();
    }
    var window = text.substring(at.after(), at.stop());
    if (CommitteeReader.isNational(window)) {
      return Committee.national();
    }
    return committees
        .last(view, places, at.left(), at.head())
        .filter(c -> !BARE_ORDINAL.matcher(window).find())
        .orElseGet(() -> elided(window, bare, places, at.head()));
  }

  /// An ordinal and the year it is told in.
  private record Bare(Optional<Ordinal> ordinal, int year) {

    /// Whether a numeral alone may mean a national congress: XII met in 2016, XIII in 2021, every
    /// five years one.
    boolean isNational() {
      int current = TWELFTH + Math.floorDiv(year - TWELFTH_YEAR, FIVE_YEARS);
      return ordinal.filter(o -> Math.abs(o.value() - current) <= 1).isPresent();
    }
  }

  /// Nothing named: a bare numeral of a national congress, or the subject's own.
  private static Committee elided(String window, Bare bare, Places places, int offset) {
    boolean numeral = BARE_ORDINAL.matcher(window).find();
    return numeral && bare.isNational()
        ? Committee.national()
        : CommitteeReader.ofSubject(places, offset);
  }

  private static int stop(String text, int from, int limit) {
    if (limit <= from) {
      return from;
    }
    var stop = STOP.matcher(text).region(from, limit);
    stop.useTransparentBounds(true);
    return stop.find() ? stop.start() : limit;
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
      int group = matcher.group(1) != null ? 1 : 2;
      var value = NumberWords.value(matcher.group(group));
      if (value.isPresent() && value.get() > 0) {
        return Optional.of(new Ordinal(value.get(), matcher.end(group)));
      }
    }
    return Optional.empty();
  }

  private record Term(String years, int end) {

    /// Whether the years are those of the party above its cells; councils and unions began others.
    boolean isParty() {
      return Integer.parseInt(years.substring(0, 4)) % FIVE_YEARS == 0;
    }
  }

  /// Terms of the party run five years, those of cells two and a half.
  private static Optional<Term> term(String window) {
    var matcher = TERM.matcher(window);
    if (!matcher.find() || NO_TERM.matcher(window.substring(0, matcher.start())).find()) {
      return Optional.empty();
    }
    int length = Integer.parseInt(matcher.group(2)) - Integer.parseInt(matcher.group(1));
    return length > 0 && length <= 6
        ? Optional.of(new Term(matcher.group(1) + "-" + matcher.group(2), matcher.end()))
        : Optional.empty();
  }

  private Optional<Fact.Congress> body(TextView view, Places places, Matcher body) {
    if (OTHER_BODY.matcher(body.group(1)).find()) {
      return Optional.empty();
    }
    var term = body.group("term") == null ? Optional.<Term>empty() : term(body.group("term"));
    var committee = ofBody(view, places, body.start(), body.end(1));
    return elected(body.group(2), committee, term, view.quote(body.start(), body.end()));
  }

  /// `khóa` before the body whose it is; another body's words end its own.
  private Optional<Fact.Congress> plenum(TextView view, Places places, Matcher plenum) {
    int start = plenum.start("body");
    if (OTHER_BODY.matcher(plenum.group("body")).find()) {
      return Optional.empty();
    }
    var committee = ofBody(view, places, start, plenum.end("body"));
    return elected(plenum.group(1), committee, Optional.empty(), view.quote(plenum.start(), start));
  }

  /// The congress that elected a committee's body; empty where its number is none.
  private static Optional<Fact.Congress> elected(
      String ordinal, Committee committee, Optional<Term> term, Quote quote) {
    return NumberWords.value(ordinal)
        .map(value ->
            new Fact.Congress(
                Optional.of(value),
                committee.level(),
                committee.of(),
                committee.place(),
                term.map(Term::years),
                quote));
  }

  /// The committee whose executive body is named between two offsets.
  private Committee ofBody(TextView view, Places places, int from, int to) {
    return committees
        .first(view, places, from, to)
        .or(() ->
            places.between(from, to).stream()
                .findFirst()
                .map(LinkedMention::place)
                .map(Committee::of))
        .or(() ->
            TypeWords.committee(view.canonical(), from)
                .map(t -> CommitteeReader.ofType(places, t, from)))
        .orElseGet(() -> CommitteeReader.ofSubject(places, from));
  }

  private static boolean matchesAny(List<PatternFile.Entry> entries, String text) {
    return entries.stream().anyMatch(e -> e.pattern().matcher(text).find());
  }
}
