package vn.nghiquyet.indexer.write;

import java.util.HashSet;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.nghiquyet.corpus.store.Input;

/// Inputs one by one as they come, each path once. They are never all in memory: an archive's
/// entries hold their bytes.
final class Distinct implements AutoCloseable {

  private final Stream<Input> inputs;
  private final Spliterator<Input> left;
  private final Predicate<String> wanted;
  private final Set<String> seen = new HashSet<>();

  /// @param wanted paths to take
  Distinct(Stream<Input> inputs, Predicate<String> wanted) {
    this.inputs = inputs;
    this.left = inputs.spliterator();
    this.wanted = wanted;
  }

  /// Each input as it is asked for: going over the iterator keeps the stream from running ahead.
  Stream<Input> stream() {
    var one = Spliterators.spliteratorUnknownSize(Spliterators.iterator(left), Spliterator.ORDERED);
    return StreamSupport.stream(one, false)
        .filter(i -> wanted.test(i.path()) && seen.add(i.path()));
  }

  /// How many inputs there are, as far as that is known.
  int expected() {
    long ahead = left.estimateSize();
    return ahead == Long.MAX_VALUE
        ? seen.size()
        : Math.toIntExact(Math.min(Integer.MAX_VALUE, seen.size() + ahead));
  }

  @Override
  public void close() {
    inputs.close();
  }
}
