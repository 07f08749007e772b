package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.facts.indicator.Indicator;
import vn.nghiquyet.facts.number.Family;
import vn.nghiquyet.facts.resource.TsvResource;

/// Decides whether a number that no indicator of the catalogue explains is a figure, and what to
/// call it then.
final class Naming {

  /// Words between a name and its number, and before a name.
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:[ ,:(-]|(?<!\\p{L})(?:đạt|là|còn|chiếm|bằng|được|trên|hơn|khoảng|ước|ước đạt|tăng|giảm|bình quân|mỗi năm|hằng năm|hàng năm|đến|năm \\d{4}|vào|cuối|từ|có|lên|xuống|đã|sẽ|tổng))+$");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[ ,.:;()+*|“”\"-]|(?<!\\p{L})(?:và|với|trong đó|trong|cụ thể|như|đến năm \\d{4}|năm \\d{4}|giai đoạn|phấn đấu|đồng thời|cùng với|đã|đạt|tỷ lệ|nâng|bên cạnh đó|ngoài ra|theo đó|đến nay|có)(?!\\p{L}))+");

  private static final Pattern ENDING = Pattern.compile("[ ,.:;(…“”\"]+$");

  private static final Pattern NAME_BEHIND =
      Pattern.compile(
          "^ [^,;.:()\\d]{0,60}?(?=[,;.:()\\d]| với | để | nhằm | và | trong | trên tổng |$)");

  /// A part of what was measured before: `riêng đồng bào Khmer còn 3,92%`.
  private static final Pattern PART =
      Pattern.compile("^[ ,;(]*(?:riêng|trong đó)(?!\\p{L})[^%]{0,60}$");

  private static final Pattern BACK =
      PatternFile.anyOf("pointers.tsv", "(?<!\\p{L})", " (?:này|ấy|đó)(?!\\p{L})");

  private static final Pattern CHANGES =
      Pattern.compile(
          "(?<!\\p{L})(?:tăng|giảm|tăng trưởng)(?: thêm| bình quân| trung bình| khoảng)* *$");

  private static final Pattern PLAN_WORD =
      Pattern.compile("dự toán|kế hoạch|nghị quyết|chỉ tiêu|mục tiêu");

  private static final Pattern VOTE =
      Pattern.compile(
          "(?:đại biểu|phiếu|tán thành|tín nhiệm|có mặt|trúng cử|ủy viên|công nhân|biểu quyết|giơ tay|số dư)");

  /// One household's story is no figure of the locality.
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?:gia đình|hộ) (?:anh|chị|ông|bà|em|tôi)(?!\\p{L})|(?:^|[ ,])(?:anh|chị|ông|bà) \\p{L}+ \\p{L}+[^,;]{0,20}$");

  private static final int AROUND = 40;

  /// The most syllables of a thing in a list.
  private static final int THING = 3;

  private static final Pattern MEASURE = PatternFile.anyOf("measures.tsv", "^", "(?!\\p{L})");

  /// The fewest characters before a number that name something: `ngô`.
  private static final int SHORTEST_NAME = 3;

  /// The fewest characters behind a comma that name something.
  private static final int SHORTEST = 5;

  private final Pattern nothing =
      Pattern.compile("^(?:[ ,:()-]|(?:" + String.join("|", fillers()) + ")(?!\\p{L}))*$");

  private static List<String> fillers() {
    return TsvResource.read(Naming.class, "fillers.tsv", r -> r.cell(0));
  }

  private final List<PatternFile.Entry> deeds = PatternFile.read("deeds.tsv", "(?<!\\p{L})");

  /// Whether the number counts as a figure: its unit says so, or something was done to so many
  /// things.
  boolean isFigure(Clause clause, TextView view) {
    var before = clause.before(view.canonical());
    if (isVote(clause, view) || FAMILY.matcher(before).find()) {
      return false;
    }
    if (clause.quantity().alone()) {
      return true;
    }
    boolean partOfWhole = clause.quantity().second().isPresent();
    return clause.quantity().family() == Family.COUNT
        && !clause.quantity().noun().isEmpty()
        && (partOfWhole || deeds.stream().anyMatch(e -> e.pattern().matcher(before).find()));
  }

  /// What stretch of time a figure is of that no indicator names.
  Indicator.Span span(Clause clause, TextView view) {
    var quantity = clause.quantity();
    var before = clause.before(view.canonical());
    boolean done = deeds.stream().anyMatch(e -> e.pattern().matcher(before).find());
    if (quantity.family() == Family.PCT) {
      return CHANGES.matcher(before).find() ? Indicator.Span.GROWTH : Indicator.Span.LEVEL;
    }
    if (quantity.isMoney()) {
      return quantity.per().isEmpty() ? Indicator.Span.YEARLY : Indicator.Span.LEVEL;
    }
    return done ? Indicator.Span.TOTAL : Indicator.Span.LEVEL;
  }

  /// Whether the number counts votes or people present, whatever else is named.
  boolean isVote(Clause clause, TextView view) {
    var around =
        view.canonical()
            .substring(
                Math.max(clause.left(), clause.quantity().number() - AROUND),
                Math.min(clause.right(), clause.quantity().end() + AROUND));
    return VOTE.matcher(around).find();
  }

  /// Whether words mean what was measured before: `con số ấy mới 41 triệu đồng`.
  boolean refersBack(String words) {
    return BACK.matcher(words).find();
  }

  /// Whether words name nothing new.
  boolean saysNothing(String words) {
    return nothing.matcher(words).find() || PART.matcher(words).find();
  }

  /// What the figure is called in the text: the words before it, or those behind it.
  String name(Clause clause, TextView view) {
    if (!clause.quantity().noun().isEmpty()) {
      return counted(clause, view);
    }
    var before = trimmed(view, clause.left(), clause.quantity().start());
    if (before.length() >= SHORTEST_NAME) {
      return before;
    }
    int end = Math.min(clause.right(), clause.quantity().end() + 80);
    var behind = trimmed(view, clause.quantity().end(), end);
    return behind.isEmpty() ? clause.quantity().noun() : behind;
  }

  /// The name of an item in a list that shares its measure with the item before: `năng suất lúa 62
  /// tạ/ha, ngô 64 tạ/ha`.
  String listed(Clause clause, TextView view, String before) {
    var own = name(clause, view);
    var measure = MEASURE.matcher(Canonical.of(before));
    boolean thing =
        own.split(" ", -1).length <= THING && !MEASURE.matcher(Canonical.of(own)).find();
    return thing && measure.find() ? before.substring(0, measure.end()) + " " + own : own;
  }

  /// The counted noun with what is said of it: `dự án trên địa bàn các xã`.
  private static String counted(Clause clause, TextView view) {
    var behind = NAME_BEHIND.matcher(clause.behind(view.canonical()));
    int end = clause.quantity().end() + (behind.find() ? behind.end() : 0);
    return clause.quantity().noun()
        + view.whole().substring(clause.quantity().end(), end).stripTrailing();
  }

  private static String trimmed(TextView view, int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    var words = view.canonical().substring(start, end);
    var trailing = TRAILING.matcher(words);
    if (trailing.find()) {
      words = words.substring(0, trailing.start());
    }
    int comma = Math.max(words.lastIndexOf(','), words.lastIndexOf(':'));
    int cut = comma >= 0 && words.length() - comma > SHORTEST ? comma + 1 : 0;
    var leading = LEADING.matcher(words.substring(cut));
    int skip = cut + (leading.find() ? leading.end() : 0);
    var name = view.whole().substring(start + skip, start + words.length()).strip();
    var trimmed = ENDING.matcher(name).replaceFirst("");
    boolean unopened = trimmed.endsWith(")") && trimmed.indexOf('(') < 0;
    return unopened ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
  }

  /// The word for the plan that a percentage refers to.
  String planWord(Clause clause, TextView view) {
    var matcher = PLAN_WORD.matcher(clause.behind(view.canonical()));
    return matcher.find() ? matcher.group() : "kế hoạch";
  }

  /// Where a figure's quote starts: at the first word that belongs to it.
  int quoteStart(Clause clause, TextView view) {
    int start = clause.left();
    var words = view.canonical().substring(start, clause.quantity().number());
    var leading = Pattern.compile("^[ ,.:;)|+*-]*(?:(?:và|đồng thời|cùng với) )?").matcher(words);
    return leading.find() ? start + leading.end() : start;
  }
}
