package vn.nghiquyet.search.terms;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/// Orders of what stands near a word, highest first.
public enum CollocateOrder {
  /// Surest first: frequent words that hardly stand there by chance.
  LIKELIHOOD(Collocate::likelihood),
  /// What belongs together most.
  LOGDICE(Collocate::logDice),
  /// What is told apart most, rare words first.
  PMI(Collocate::mutualInformation),
  /// Most frequent first.
  COUNT(Collocate::together);

  private final ToDoubleFunction<Collocate> measure;

  CollocateOrder(ToDoubleFunction<Collocate> measure) {
    this.measure = measure;
  }

  Comparator<Collocate> comparator() {
    return Comparator.comparingDouble(measure).reversed().thenComparing(Collocate::term);
  }
}
