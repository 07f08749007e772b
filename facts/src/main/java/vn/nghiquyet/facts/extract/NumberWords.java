package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.analyzers.text.RomanNumeral;

/// Small numbers in words, figures or Roman numerals.
final class NumberWords {

  private static final List<String> WORDS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

  /// Words, figures and Roman numerals of an ordinal, for use inside a pattern over canonical text.
  static final String ORDINAL =
      "(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,2}|[ivx]{1,7})(?![\\p{L}\\d%.,]\\d|[\\p{L}\\d])";

  private NumberWords() {}

  /// The value of an ordinal or count in canonical text.
  static Optional<Integer> value(String text) {
    if (text.equals("nhất")) {
      return Optional.of(1);
    }
    if (text.equals("tư")) {
      return Optional.of(4);
    }
    if (Character.isDigit(text.charAt(0))) {
      return Optional.of(Integer.parseInt(text));
    }
    int word = WORDS.indexOf(text);
    if (word >= 0) {
      return Optional.of(word);
    }
    var roman = RomanNumeral.value(text);
    return roman.isPresent() ? Optional.of(roman.getAsInt()) : Optional.empty();
  }
}
