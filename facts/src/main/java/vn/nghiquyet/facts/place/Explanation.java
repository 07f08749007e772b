package vn.nghiquyet.facts.place;

import java.time.LocalDate;
import java.util.List;
import vn.nghiquyet.facts.model.Place;

/// Why a mention was taken for its place.
///
/// @param reason what decided
/// @param day the day whose units were looked at
/// @param candidates the units that could have been meant
public record Explanation(Reason reason, LocalDate day, List<Place> candidates) {

  public Explanation {
    candidates = List.copyOf(candidates);
  }

  /// What decided.
  public enum Reason {
    /// No other unit of that type and name was there on that day.
    ONLY_ONE,
    /// Its district or province stands right behind it.
    BESIDE,
    /// The article names its district or province, more often than those of the others.
    NAMED_AROUND,
    /// The paper is its province's.
    PAPER,
    /// The article names the same unit with its type word.
    NAMED_WITH_TYPE,
    /// A name without type word that a province has, or one district alone.
    BARE_NAME,
    /// Several fit equally well; none was taken.
    OPEN
  }
}
