package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.number.Family;
import vn.nghiquyet.facts.number.Quantity;

/// Gives each quantity of a sentence its own words, and drops those that repeat another.
final class Clauses {

  /// `từ 15,2% lên 22,8%`: the first is the value before, not a figure of its own.
  private static final Pattern BECOMES =
      Pattern.compile(
          "^[^;.]{0,60}?(?:lên|xuống|còn|giảm còn|tăng lên|đến|thành|sang|, (?:nay|đến nay|hiện|năm nay|ước|đã)(?: ước)?(?: đạt| lên| còn| tăng lên| giảm còn)?)(?: còn| đến| tới| mức)?(?: trên| hơn| gần| khoảng| dưới)? *$");

  /// `3.760 USD` in `88,5 triệu đồng, tương đương 3.760 USD`; `6 xã` in `40% (6 xã)`.
  private static final Pattern EQUIVALENT =
      Pattern.compile(
          "^ *(?:\\(|,? ?\\(?(?:tương đương|tức|tương ứng)(?: với)?) *(?:tương đương|khoảng|hơn|gần|trên|tức|với|bằng)? *$");

  /// What a number before is compared with stands behind it and belongs to it: `đạt 102% Nghị
  /// quyết, gấp …`.
  private static final Pattern BASE =
      Pattern.compile(
          "^ *(?:so với |so |của |theo |với )*(?:dự toán|kế hoạch|nghị quyết|nq|chỉ tiêu|mục tiêu|cùng kỳ|năm (?:19|20)\\d\\d|(?:19|20)\\d\\d|đầu nhiệm kỳ|nhiệm kỳ trước)[^,;.()]{0,40}?(?=[,;)]| và | nhưng | song )");

  private Clauses() {}

  /// The clauses of the quantities that stand in one sentence, in order.
  static List<Clause> of(String text, int start, int end, List<Quantity> quantities) {
    var clauses = new ArrayList<Clause>();
    int left = start;
    boolean became = false;
    for (int i = 0; i < quantities.size(); i++) {
      var quantity = quantities.get(i);
      int from =
          Math.max(skipBase(text, left, quantity.start(), i), after(text, left, quantity.start()));
      int to = i + 1 < quantities.size() ? quantities.get(i + 1).start() : end;
      int right = before(text, quantity.end(), to);
      var clause = new Clause(quantity, from, became, right);
      if (becomes(text, quantity, quantities, i)) {
        became = true;
        continue;
      }
      became = false;
      if (!clauses.isEmpty() && isEquivalent(text, clauses.getLast(), clause)) {
        left = quantity.end();
        continue;
      }
      clauses.add(clause);
      left = quantity.end();
    }
    return clauses;
  }

  private static int skipBase(String text, int left, int to, int at) {
    if (at == 0 || to <= left) {
      return left;
    }
    var base = BASE.matcher(text).region(left, to);
    return base.lookingAt() ? base.end() : left;
  }

  /// One past the last separator of clauses between two offsets, or the first offset.
  private static int after(String text, int from, int to) {
    int at = text.substring(from, to).lastIndexOf(';');
    return at < 0 ? from : from + at + 1;
  }

  private static int before(String text, int from, int to) {
    int at = text.substring(from, Math.max(from, to)).indexOf(';');
    return at < 0 ? Math.max(from, to) : from + at;
  }

  private static boolean becomes(String text, Quantity quantity, List<Quantity> all, int at) {
    if (at + 1 >= all.size() || quantity.max().isPresent()) {
      return false;
    }
    var next = all.get(at + 1);
    var before = text.substring(Math.max(0, quantity.start() - 14), quantity.start());
    var between = text.substring(quantity.end(), Math.max(quantity.end(), next.start()));
    boolean fromWord = before.matches(".*(?<!\\p{L})từ(?: mức| hơn| trên| gần| khoảng)? *$");
    return next.family() == quantity.family() && fromWord && BECOMES.matcher(between).find();
  }

  private static boolean isEquivalent(String text, Clause earlier, Clause clause) {
    return clause.quantity().family() != earlier.quantity().family()
        && clause.quantity().family() != Family.PCT
        && EQUIVALENT
            .matcher(text.substring(earlier.quantity().end(), clause.quantity().start()))
            .find();
  }
}
