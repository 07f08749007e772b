package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.number.Family;

/// Decides whether a number that no indicator of the catalogue explains is a figure, and what to
/// call it then.
final class Naming {

  /// Words between a name and its number, and before a name.
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:[ ,:(-]|(?<!\\p{L})(?:đạt|là|còn|chiếm|bằng|được|trên|hơn|khoảng|ước|ước đạt|tăng|giảm|bình quân|mỗi năm|hằng năm|hàng năm|đến|năm \\d{4}|vào|cuối|từ|có|lên|xuống|đã|sẽ|tổng))+$");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[ ,.:;()+*|-]|(?<!\\p{L})(?:và|với|trong đó|trong|cụ thể|như|đến năm \\d{4}|năm \\d{4}|giai đoạn|phấn đấu|đồng thời|cùng với|đã|đạt|tỷ lệ|nâng|bên cạnh đó|ngoài ra|theo đó|đến nay|có)(?!\\p{L}))+");

  private static final Pattern NOTHING =
      Pattern.compile(
          "^(?:[ ,:(-]|(?:và|hoặc|lên|đến|tới|năm \\d{4}|vào|cuối|còn|là|đạt|trên|hơn|riêng|trong đó|nhưng|sau đó|rồi|nay|hiện)(?!\\p{L}))*$");

  private static final Pattern PLAN_WORD =
      Pattern.compile("dự toán|kế hoạch|nghị quyết|chỉ tiêu|mục tiêu");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:đại biểu|phiếu|tán thành|tín nhiệm|có mặt|trúng cử|ủy viên|đồng chí|công nhân|biểu quyết|giơ tay)");

  private final List<PatternFile.Entry> deeds = PatternFile.read("deeds.tsv", "(?<!\\p{L})");

  /// Whether the number counts as a figure: its unit says so, or something was done to so many
  /// things.
  boolean isFigure(Clause clause, TextView view) {
    var before = clause.before(view.canonical());
    var behind = clause.behind(view.canonical());
    if (PEOPLE.matcher(behind.length() > 40 ? behind.substring(0, 40) : behind).find()) {
      return false;
    }
    if (clause.quantity().alone()) {
      return true;
    }
    return clause.quantity().family() == Family.COUNT
        && !clause.quantity().noun().isEmpty()
        && deeds.stream().anyMatch(e -> e.pattern().matcher(before).find());
  }

  /// Whether words name nothing new.
  boolean saysNothing(String words) {
    return NOTHING.matcher(words).find();
  }

  /// What the figure is called in the text: the words before it, or those behind it.
  String name(Clause clause, TextView view) {
    var before = trimmed(view, clause.left(), clause.quantity().start());
    if (before.length() >= 4) {
      return before;
    }
    int end = Math.min(clause.right(), clause.quantity().end() + 80);
    var behind = trimmed(view, clause.quantity().end(), end);
    return behind.isEmpty() ? clause.quantity().noun() : behind;
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
    int cut = comma >= 0 && words.length() - comma > 8 ? comma + 1 : 0;
    var leading = LEADING.matcher(words.substring(cut));
    int skip = cut + (leading.find() ? leading.end() : 0);
    return view.whole().substring(start + skip, start + words.length()).strip();
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
