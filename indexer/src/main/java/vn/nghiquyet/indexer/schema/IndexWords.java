package vn.nghiquyet.indexer.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.analyzers.word.WordList;

/// The words by which an index is cut: those that ship with the program, and the user's own, from
/// `words.txt` in the directory of the index.
///
/// Words change terms, so a new list is a new version of every article.
///
/// @param own the user's words
public record IndexWords(List<WordList.Entry> own) {

  /// The user's list in the directory of an index.
  public static final String FILE = "words.txt";

  /// No words but those that ship.
  public static final IndexWords SHIPPED = new IndexWords(List.of());

  public IndexWords {
    own = List.copyOf(own);
  }

  /// The words of an index.
  ///
  /// @throws IndexProblem naming file and line, where a line is no word
  public static IndexWords of(Path index) throws IOException {
    var file = index.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return SHIPPED;
    }
    try {
      return new IndexWords(WordList.read(file));
    } catch (IllegalArgumentException e) {
      var problem =
          new IndexProblem(IndexProblem.Kind.WORDS, index, String.valueOf(e.getMessage()));
      problem.initCause(e);
      throw problem;
    }
  }

  /// The segmenter over all of them, in a spelling.
  public Segmenter in(Spelling spelling) {
    return Segmenter.standard(spelling).with(own);
  }

  /// Differs where the user's words differ.
  public String version() {
    return own.stream().map(WordList.Entry::text).collect(Collectors.joining("\n"));
  }
}
