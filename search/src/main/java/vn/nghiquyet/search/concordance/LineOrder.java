package vn.nghiquyet.search.concordance;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.nghiquyet.analyzers.word.Word;
import vn.nghiquyet.search.units.UnitCutter;

/// Orders of lines.
public enum LineOrder {
  /// Articles that fit best first, each in the order of its text.
  SCORE,
  /// By day, oldest first; without a day last.
  DATE,
  /// By the words before, nearest first.
  LEFT,
  /// By the words behind, nearest first.
  RIGHT,
  /// By the words found.
  NODE;

  /// Sorts lines that come in the order of SCORE, by the Vietnamese alphabet; ties keep that order.
  List<Line> sorted(Stream<Line> lines) {
    return switch (this) {
      case SCORE -> lines.toList();
      case DATE -> lines.sorted(Comparator.comparing(LineOrder::day)).toList();
      case LEFT -> byWords(lines, line -> line.before().reversed());
      case RIGHT -> byWords(lines, Line::after);
      case NODE ->
          byWords(lines, line -> List.of(new Word(line.node().start(), line.node().end(), 1)));
    };
  }

  private static String day(Line line) {
    return line.stored().article().published().map(p -> p.day().toString()).orElse("9");
  }

  private interface Units {
    List<Word> of(Line line);
  }

  private record Keyed(Line line, List<CollationKey> keys) {}

  private static List<Line> byWords(Stream<Line> lines, Units units) {
    var collator = Collator.getInstance(Locale.of("vi"));
    Map<String, CollationKey> keys = new HashMap<>();
    return lines
        .map(line ->
            new Keyed(
                line,
                units.of(line).stream()
                    .map(unit -> UnitCutter.spelled(line.whole(), unit))
                    .map(word -> keys.computeIfAbsent(word, collator::getCollationKey))
                    .toList()))
        .sorted((a, b) -> compare(a.keys(), b.keys()))
        .map(Keyed::line)
        .toList();
  }

  /// As words in a dictionary: what ends first comes first.
  private static int compare(List<CollationKey> a, List<CollationKey> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
