package vn.nghiquyet.indexer.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.nghiquyet.corpus.store.Input;

/// Inputs one by one as they come, each path once; what lists among them name comes after them.
/// They are never all in memory: an archive's entries hold their bytes.
final class Distinct implements AutoCloseable {

  private final Stream<Input> first;
  private final Predicate<String> wanted;
  private final Set<String> seen = new HashSet<>();
  private final List<Input> more = new ArrayList<>();
  private Spliterator<Input> left;
  private int lists;

  /// @param wanted paths to take
  Distinct(Stream<Input> inputs, Predicate<String> wanted) {
    this.first = inputs;
    this.left = inputs.spliterator();
    this.wanted = wanted;
  }

  /// Each input as it is asked for: going over the iterator keeps the stream from running ahead.
  Stream<Input> stream() {
    var one = Spliterators.spliteratorUnknownSize(Spliterators.iterator(left), Spliterator.ORDERED);
    return StreamSupport.stream(one, false)
        .filter(i -> wanted.test(i.path()) && seen.add(i.path()));
  }

  /// What a list names, for the next round. The list itself is no input.
  void add(List<Input> inputs) {
    lists++;
    more.addAll(inputs);
  }

  /// Goes on to what was added; false where nothing was.
  boolean hasMore() {
    left = List.copyOf(more).spliterator();
    more.clear();
    return left.estimateSize() > 0;
  }

  /// How many inputs there are, as far as that is known.
  int expected() {
    long ahead = left.estimateSize() == Long.MAX_VALUE ? 0 : left.estimateSize();
    return Math.toIntExact(Math.min(Integer.MAX_VALUE, seen.size() - lists + ahead + more.size()));
  }

  @Override
  public void close() {
    first.close();
  }
}
