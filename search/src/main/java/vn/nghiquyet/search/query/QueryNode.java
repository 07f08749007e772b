package vn.nghiquyet.search.query;

import java.util.List;

/// A query as its author means it.
public sealed interface QueryNode {

  /// Every document.
  record All() implements QueryNode {}

  /// One word.
  ///
  /// @param text as typed
  /// @param exact whether its accents are demanded
  record Word(String text, boolean exact) implements QueryNode {}

  /// All words that begin so.
  ///
  /// @param text the beginning
  record Prefix(String text) implements QueryNode {}

  /// Words that stand together in this order.
  ///
  /// @param text as typed, without quotation marks
  /// @param exact whether its accents are demanded
  record Phrase(String text, boolean exact) implements QueryNode {}

  /// Two parts near each other, in any order.
  ///
  /// @param left a word or phrase
  /// @param right a word or phrase
  /// @param within words that may stand between
  record Near(QueryNode left, QueryNode right, int within) implements QueryNode {}

  /// Everything but this.
  ///
  /// @param part what to leave out
  record Not(QueryNode part) implements QueryNode {}

  /// All of these.
  ///
  /// @param parts at least two
  record And(List<QueryNode> parts) implements QueryNode {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /// Any of these.
  ///
  /// @param parts at least two
  record Or(List<QueryNode> parts) implements QueryNode {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// A text looked for in one field.
  ///
  /// @param field the field
  /// @param part word, prefix or phrase
  record Field(QueryField field, QueryNode part) implements QueryNode {}

  /// A number compared.
  ///
  /// @param low lowest value that fits
  /// @param high highest value that fits
  record Range(double low, double high) implements QueryNode {}
}
