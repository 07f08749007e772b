package vn.nghiquyet.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The names before a colon.
public enum QueryField {
  /// The headline.
  TITLE(Use.ARTICLES),
  /// The lead.
  LEAD(Use.ARTICLES),
  /// Texts under photos.
  CAPTION(Use.ARTICLES),
  /// The by-line.
  AUTHOR(Use.ARTICLES),
  /// The paper or portal.
  SOURCE(Use.BOTH),
  /// A unit and what lies in it.
  PLACE(Use.BOTH),
  /// A level of administration or party committee.
  LEVEL(Use.BOTH),
  /// Ordinal of a congress.
  CONGRESS(Use.BOTH),
  /// Term of office.
  TERM(Use.BOTH),
  /// Article id.
  ID(Use.BOTH),
  /// Target, result or estimate.
  KIND(Use.BOTH),
  /// What a figure measures.
  INDICATOR(Use.FACTS),
  /// The period of a figure.
  PERIOD(Use.FACTS),
  /// The figure, in its standard unit.
  VALUE(Use.FACTS);

  /// Which queries know a field.
  public enum Use {
    /// Queries for articles.
    ARTICLES,
    /// Queries for facts.
    FACTS,
    /// Both.
    BOTH
  }

  private final Use use;

  QueryField(Use use) {
    this.use = use;
  }

  /// The name as it is typed.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The names that a kind of query knows.
  public static List<String> ids(Use use) {
    return Arrays.stream(values())
        .filter(f -> f.use == use || f.use == Use.BOTH)
        .map(QueryField::id)
        .toList();
  }

  /// The field of that name, where a kind of query knows it.
  public static Optional<QueryField> of(String id, Use use) {
    return ids(use).contains(id)
        ? Optional.of(valueOf(id.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}
