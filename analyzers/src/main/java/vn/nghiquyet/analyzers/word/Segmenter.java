package vn.nghiquyet.analyzers.word;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.nghiquyet.analyzers.text.Spelling;

/// Cuts text into words. Immutable, for any number of threads.
public final class Segmenter {

  private final Lexicon lexicon;
  private final TieBreaker tieBreaker;

  Segmenter(Lexicon lexicon, TieBreaker tieBreaker) {
    this.lexicon = lexicon;
    this.tieBreaker = tieBreaker;
  }

  /// The segmenter over the lexicon that ships with the program, for text in a spelling.
  ///
  /// Folded, many words fall together; it is for what was typed without accents.
  public static Segmenter standard(Spelling spelling) {
    return switch (spelling) {
      case ACCENTED -> Accented.SEGMENTER;
      case FOLDED -> WithoutMarks.SEGMENTER;
    };
  }

  /// This segmenter, knowing more words.
  public Segmenter with(Collection<WordList.Entry> more) {
    return more.isEmpty() ? this : new Segmenter(lexicon.with(more), tieBreaker);
  }

  /// The words of an NFC text, in order, marks of punctuation left out.
  public List<Word> words(String text) {
    return new TextCutter(cutter(), lexicon.spelling()).words(text);
  }

  /// The words it knows.
  public Lexicon lexicon() {
    return lexicon;
  }

  /// What goes through a token stream: a cutter for one thread.
  public WordCutter cutter() {
    return new WordCutter(lexicon, new Lattice(lexicon, tieBreaker));
  }

  void write(DataOutputStream out) throws IOException {
    lexicon.write(out);
    tieBreaker.write(out);
  }

  /// The file that {@link LexiconCompiler} writes beside this class.
  static String file(Spelling spelling) {
    return "lexicon-" + spelling.name().toLowerCase(Locale.ROOT) + ".bin";
  }

  private static Segmenter load(Spelling spelling) {
    var name = file(spelling);
    try (var file = Segmenter.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is not in the jar; rebuild it with Maven");
      }
      var in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
      return new Segmenter(Lexicon.read(in, spelling), TieBreaker.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /// Loaded when first asked for.
  private static final class Accented {
    static final Segmenter SEGMENTER = load(Spelling.ACCENTED);
  }

  /// Loaded when first asked for.
  private static final class WithoutMarks {
    static final Segmenter SEGMENTER = load(Spelling.FOLDED);
  }
}
