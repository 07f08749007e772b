package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nghiquyet.facts.model.Fact;

/// The words of a text that tell promise, result and estimate apart.
final class KindCues {

  /// A cue in the text.
  record Cue(Fact.Kind kind, boolean wide, int start, int end) {}

  private final List<PatternFile.Entry> entries = PatternFile.read("kinds.tsv", "(?<!\\p{L})");

  /// The cues between two offsets, in order.
  List<Cue> find(String canonical, int from, int to) {
    var cues = new ArrayList<Cue>();
    for (var entry : entries) {
      var matcher = entry.pattern().matcher(canonical).region(from, to);
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        boolean whole =
            matcher.end() >= canonical.length()
                || !Character.isLetter(canonical.charAt(matcher.end()));
        if (whole) {
          var kind = Fact.Kind.valueOf(entry.row().cell(1).toUpperCase(Locale.ROOT));
          cues.add(
              new Cue(kind, entry.row().cell(2).equals("text"), matcher.start(), matcher.end()));
        }
      }
    }
    cues.sort(Comparator.comparingInt(Cue::start));
    return cues;
  }

  /// The last cue of a list that ends before an offset and starts at or behind another.
  static Optional<Cue> last(List<Cue> cues, int from, int offset, boolean wideOnly) {
    return cues.reversed().stream()
        .filter(c -> c.end() <= offset && c.start() >= from && (c.wide() || !wideOnly))
        .findFirst();
  }
}
