package vn.nghiquyet.facts.number;

/// What kind of thing a unit measures. An indicator is measured in some families and not in others.
public enum Family {
  /// Percent.
  PCT,
  /// Per mille.
  PERMILLE,
  /// Vietnamese money.
  VND,
  /// American money.
  USD,
  /// Land.
  AREA,
  /// Weight.
  MASS,
  /// Roads.
  LENGTH,
  /// Water, wood.
  VOLUME,
  /// Power.
  ENERGY,
  /// So many times as much.
  TIMES,
  /// Points of an index, places in a ranking.
  POINTS,
  /// Years of life.
  AGE,
  /// Things and people, counted.
  COUNT
}
