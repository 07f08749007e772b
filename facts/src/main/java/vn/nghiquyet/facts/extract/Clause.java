package vn.nghiquyet.facts.extract;

import java.util.regex.Pattern;
import vn.nghiquyet.facts.number.Quantity;

/// A quantity and the words that belong to it.
///
/// @param quantity the number
/// @param left first character of its own words: behind the quantity before, a semicolon or the
///   sentence's start
/// @param becomes whether the words before hold the value that it was before: `từ 15% năm 2015 lên
///   22%`
/// @param right one past its own words: the next quantity, a semicolon or the sentence's end
record Clause(Quantity quantity, int left, boolean becomes, int right) {

  private static final Pattern LEFT =
      Pattern.compile("(?<!\\p{L})còn(?: khoảng| dưới| trên| hơn| gần)* *$");

  /// Whether the number is what is left, a state whatever is told of change: `giảm, chỉ còn 2%`.
  boolean tellsWhatIsLeft(String text) {
    return LEFT.matcher(before(text)).find();
  }

  /// The same clause without words that stand before an offset: they belong to the clause before.
  Clause from(int offset) {
    boolean shorter = offset > left && offset <= quantity.start();
    return shorter ? new Clause(quantity, offset, becomes, right) : this;
  }

  /// The words before the number, comparator left out.
  String before(String text) {
    return text.substring(left, Math.max(left, quantity.start()));
  }

  /// The words behind the number and its unit.
  String behind(String text) {
    return text.substring(quantity.end(), Math.max(quantity.end(), right));
  }
}
