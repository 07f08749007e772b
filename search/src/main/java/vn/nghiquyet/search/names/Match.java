package vn.nghiquyet.search.names;

import java.util.List;

/// What a typed name stands for.
///
/// @param <T> what is named
public sealed interface Match<T> {

  /// The one meant.
  ///
  /// @param it what is meant
  /// @param passedOver others of that name that are told apart by a type word
  /// @param <T> what is named
  record One<T>(T it, List<T> passedOver) implements Match<T> {
    public One {
      passedOver = List.copyOf(passedOver);
    }
  }

  /// Several of that name.
  ///
  /// @param candidates in a fixed order
  /// @param <T> what is named
  record Several<T>(List<T> candidates) implements Match<T> {
    public Several {
      candidates = List.copyOf(candidates);
    }
  }

  /// None of that name.
  ///
  /// @param near names that come close, as people write them
  /// @param <T> what is named
  record None<T>(List<String> near) implements Match<T> {
    public None {
      near = List.copyOf(near);
    }
  }
}
