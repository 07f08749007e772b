package vn.nghiquyet.search.query;

/// What came of a typed query.
public sealed interface Parsed {

  /// It was understood.
  ///
  /// @param query what it means
  record Ok(QueryNode query) implements Parsed {}

  /// It was not.
  ///
  /// @param problem what is wrong
  /// @param column where, from 1
  /// @param detail the word it is about
  /// @param mend a query that would be understood
  record Bad(Problem problem, int column, String detail, String mend) implements Parsed {}

  /// What can be wrong with a query.
  enum Problem {
    /// A quotation mark opens and none closes.
    UNCLOSED_QUOTE,
    /// A parenthesis opens and none closes.
    UNCLOSED_PARENTHESIS,
    /// A parenthesis closes and none is open.
    STRAY_PARENTHESIS,
    /// An operator has nothing beside it.
    MISSING_OPERAND,
    /// No field has that name.
    UNKNOWN_FIELD,
    /// A field has no such value.
    BAD_VALUE,
    /// NEAR joins words and phrases only.
    NEAR_OPERAND
  }
}
