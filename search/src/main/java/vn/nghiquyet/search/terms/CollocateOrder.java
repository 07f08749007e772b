package vn.nghiquyet.search.terms;

import java.util.Comparator;

/// Orders of what stands near a word, highest first.
public enum CollocateOrder {
  /// Surest first: frequent words that hardly stand there by chance.
  LIKELIHOOD,
  /// What belongs together most.
  LOGDICE,
  /// What is told apart most, rare words first.
  PMI,
  /// Most frequent first.
  COUNT;

  Comparator<Collocate> comparator() {
    return Comparator.comparingDouble(this::measure).reversed().thenComparing(Collocate::term);
  }

  private double measure(Collocate collocate) {
    return switch (this) {
      case LIKELIHOOD -> collocate.likelihood();
      case LOGDICE -> collocate.logDice();
      case PMI -> collocate.mutualInformation();
      case COUNT -> collocate.together();
    };
  }
}
