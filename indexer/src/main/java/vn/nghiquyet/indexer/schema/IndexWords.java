package vn.nghiquyet.indexer.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.analyzers.word.WordList;

/// The words by which an index is cut: those that ship with the program, and the user's own, from
/// `words.txt` in the directory of the index.
///
/// Words change terms, so a new list is a new version of every article.
public final class IndexWords {

  /// The user's list in the directory of an index.
  public static final String FILE = "words.txt";

  private final List<WordList.Entry> own;

  /// Made once: with words of the user's own, the automaton is built anew.
  private final Map<Spelling, Segmenter> segmenters = new EnumMap<>(Spelling.class);

  private IndexWords(List<WordList.Entry> own) {
    this.own = List.copyOf(own);
  }

  /// The words of an index.
  ///
  /// @throws IndexProblem naming file and line, where a line is no word
  public static IndexWords of(Path index) throws IOException {
    var file = index.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return new IndexWords(List.of());
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
  public synchronized Segmenter in(Spelling spelling) {
    return segmenters.computeIfAbsent(spelling, s -> Segmenter.standard(s).with(own));
  }

  /// Differs where the user's words differ.
  public String version() {
    return own.stream().map(WordList.Entry::text).collect(Collectors.joining("\n"));
  }
}
