package vn.nghiquyet.facts.model;

import java.util.Locale;

/// A level of administration, or of the party committee that holds a congress.
public enum Level {
  /// The whole country.
  NATIONAL,
  /// A province or centrally run city.
  PROVINCE,
  /// A district, town or provincial city; none since 2025-07-01.
  DISTRICT,
  /// A commune, ward, township or special zone.
  COMMUNE,
  /// A base organisation: a cell, an office, a company.
  BASE,
  /// A sector's committee: police, army, agencies.
  OTHER;

  /// The name used in JSON and on the command line.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The level of that name; throws `IllegalArgumentException` for any other.
  public static Level of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
