package vn.nghiquyet.corpus.article;

import java.util.Map;
import vn.nghiquyet.analyzers.mend.Kind;

/// What became of one input: an article, or why there is none. Bad input is a value, not an
/// exception.
public sealed interface Reading {

  /// The input as its user named it, an archive's entry behind `!/`.
  String path();

  /// The input held an article.
  ///
  /// @param path the input
  /// @param article what was read
  /// @param mended in how many places the input's text was mended, by kind; others are absent
  record Read(String path, Article article, Map<Kind, Integer> mended) implements Reading {
    public Read {
      mended = Map.copyOf(mended);
    }
  }

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
