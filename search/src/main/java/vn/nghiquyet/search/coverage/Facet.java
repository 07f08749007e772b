package vn.nghiquyet.search.coverage;

import java.util.Locale;

/// A property to count articles by.
public enum Facet {
  /// The units an article is about.
  PLACE(Kind.TERM),
  /// The provinces these lie in, by their names on the article's day.
  PROVINCE(Kind.TERM),
  /// The provinces of today that these lie in.
  PROVINCE_TODAY(Kind.TERM),
  /// The paper or portal.
  SOURCE(Kind.TERM),
  /// The levels of places and congresses.
  LEVEL(Kind.TERM),
  /// The numbers of the congresses told of.
  CONGRESS(Kind.TERM),
  /// The terms of office.
  TERM(Kind.ORDERED_TERM),
  /// The year of publication.
  YEAR(Kind.TIME),
  /// The quarter of publication.
  QUARTER(Kind.TIME),
  /// The month of publication.
  MONTH(Kind.TIME);

  private enum Kind {
    TERM,
    ORDERED_TERM,
    TIME
  }

  private final Kind kind;

  Facet(Kind kind) {
    this.kind = kind;
  }

  /// The name on the command line and in JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether it is a stretch of time, of which an article has one at most.
  public boolean isTime() {
    return kind == Kind.TIME;
  }

  /// Whether its values have an order of their own; else those with most articles come first.
  public boolean isOrdered() {
    return kind != Kind.TERM;
  }
}
