package vn.nghiquyet.corpus.format;

import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;

/// Reads articles from HTML, text, PDF and Word files. Safe for use by many threads; close it to
/// end its child process.
public final class ArticleReader implements AutoCloseable {

  /// What became of one input. Any bytes give a reading within the time limit.
  public Reading read(Input input) {
    return new vn.nghiquyet.corpus.article.Reading.Failed(input.path(), "not read yet");
  }

  @Override
  public void close() {}
}
