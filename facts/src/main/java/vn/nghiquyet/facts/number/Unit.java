package vn.nghiquyet.facts.number;

import java.math.BigDecimal;

/// A unit or counted noun.
///
/// @param surface as it is written, canonical
/// @param standard the standard unit its amounts are kept in
/// @param family what it measures
/// @param factor standard units in one of it
/// @param use where it makes a figure
record Unit(String surface, String standard, Family family, BigDecimal factor, Use use) {

  /// Where a number with a unit is a figure.
  enum Use {
    /// Wherever it stands.
    FIGURE,
    /// Where the text says what is counted.
    NAMED,
    /// Nowhere.
    NEVER
  }
}
