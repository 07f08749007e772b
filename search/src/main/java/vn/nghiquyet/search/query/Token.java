package vn.nghiquyet.search.query;

/// A piece of a typed query.
///
/// @param kind what it is
/// @param text its word, name or phrase
/// @param start its first character
/// @param end one past its last character
record Token(Kind kind, String text, int start, int end) {

  enum Kind {
    WORD,
    PREFIX,
    PHRASE,
    EXACT_PHRASE,
    FIELD,
    MINUS,
    OR,
    NEAR,
    OPEN,
    CLOSE,
    END
  }
}
