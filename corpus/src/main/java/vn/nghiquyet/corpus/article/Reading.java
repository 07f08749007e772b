package vn.nghiquyet.corpus.article;

/// What became of one input: an article, or why there is none. Bad input is a value, not an
/// exception.
public sealed interface Reading {

  /// The input as its user named it, an archive's entry behind `!/`.
  String path();

  /// The input held an article.
  ///
  /// @param path the input
  /// @param article what was read
  record Read(String path, Article article) implements Reading {}

  /// The input was understood and is no Vietnamese article: a home page, a tag list, another
  /// language.
  ///
  /// @param path the input
  /// @param reason why, for people
  record Skipped(String path, String reason) implements Reading {}

  /// The input could not be read.
  ///
  /// @param path the input
  /// @param reason what is wrong and what to do, for people
  record Failed(String path, String reason) implements Reading {}
}
