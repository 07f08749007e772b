package vn.nghiquyet.search.verify;

/// Something in an index that cannot be right.
///
/// @param kind what is wrong
/// @param where the article, fact or part of the index
/// @param detail what was found
public record Damage(Kind kind, String where, String detail) {

  /// What can be wrong.
  public enum Kind {
    /// Bytes on the disk are not those that were written.
    CHECKSUM,
    /// A stored article or fact cannot be read.
    UNREADABLE,
    /// The text does not have the words of a fact where the fact says.
    QUOTE,
    /// A fact has no article.
    ORPHAN,
    /// Two articles have one id.
    DOUBLE
  }
}
