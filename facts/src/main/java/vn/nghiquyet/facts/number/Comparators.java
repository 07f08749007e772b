package vn.nghiquyet.facts.number;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.resource.TsvResource;

/// The shipped words that say how a number binds.
final class Comparators {

  private record Word(String text, boolean before, Fact.Comparator sign) {}

  private final List<Word> words =
      TsvResource.read(Comparators.class, "comparators.tsv", Comparators::word).stream()
          .sorted(Comparator.comparingInt(w -> -w.text().length()))
          .toList();

  private static Word word(TsvResource.Row row) {
    for (var sign : Fact.Comparator.values()) {
      if (sign.sign().equals(row.cell(2))) {
        return new Word(row.cell(0), row.cell(1).equals("before"), sign);
      }
    }
    throw row.bad("unknown sign '" + row.cell(2) + "'");
  }

  /// A comparator and where it stands.
  record Found(Fact.Comparator sign, int start, int end) {}

  /// The comparator that ends right before an offset, blanks and `từ` between left out.
  Optional<Found> before(String text, int offset, int from) {
    int end = blankBefore(text, offset, from);
    if (endsWith(text, "từ", from, end)) {
      end = blankBefore(text, end - 2, from);
    }
    for (var word : words) {
      if (word.before() && endsWith(text, word.text(), from, end)) {
        return Optional.of(new Found(word.sign(), end - word.text().length(), end));
      }
    }
    return Optional.empty();
  }

  /// The comparator that starts right behind an offset, blanks between left out.
  Optional<Found> after(String text, int offset) {
    int start = offset;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    for (var word : words) {
      if (!word.before() && text.startsWith(word.text(), start)) {
        return Optional.of(new Found(word.sign(), start, start + word.text().length()));
      }
    }
    return Optional.empty();
  }

  private static int blankBefore(String text, int offset, int from) {
    int end = offset;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static boolean endsWith(String text, String word, int from, int end) {
    int start = end - word.length();
    return start >= from
        && text.startsWith(word, start)
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }
}
