package vn.nghiquyet.corpus.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.analyzers.mend.Mended;
import vn.nghiquyet.analyzers.mend.legacy.Encoding;
import vn.nghiquyet.analyzers.mend.legacy.Recoder;

/// What was mended in a document before its article was read.
///
/// @param counts in how many places, by kind; kinds that were not met are absent
/// @param recoded name of the legacy encoding that all or most of the document was in
public record Mending(Map<Kind, Integer> counts, Optional<String> recoded) {

  /// Nothing was mended.
  public static final Mending NONE = new Mending(Map.of(), Optional.empty());

  public Mending {
    counts = Map.copyOf(counts);
  }

  /// A document whose bytes were read as a legacy encoding: one place.
  public static Mending from(Encoding encoding) {
    return new Mending(Map.of(Kind.ENCODING, 1), Optional.of(encoding.label()));
  }

  /// What was done to a text.
  public static Mending of(String original, Mended mended) {
    return mended.isChanged()
        ? new Mending(mended.counts(), mainEncoding(original, mended.recoded()))
        : NONE;
  }

  /// Both, one after the other.
  public Mending and(Mending next) {
    var both = new EnumMap<Kind, Integer>(Kind.class);
    both.putAll(counts);
    next.counts.forEach((kind, count) -> both.merge(kind, count, Integer::sum));
    return new Mending(both, recoded.or(next::recoded));
  }

  /// The encoding that more than half of the characters were in, blanks aside.
  private static Optional<String> mainEncoding(String original, List<Recoder.Span> spans) {
    var solid = new EnumMap<Encoding, Long>(Encoding.class);
    for (var span : spans) {
      solid.merge(span.encoding(), solid(original, span.start(), span.end()), Long::sum);
    }
    long all = solid(original, 0, original.length());
    return solid.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() > all)
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey().label());
  }

  private static long solid(String text, int start, int end) {
    return text.substring(start, end).chars().filter(c -> c > ' ').count();
  }
}
