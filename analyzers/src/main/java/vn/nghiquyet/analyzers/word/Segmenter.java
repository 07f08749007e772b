package vn.nghiquyet.analyzers.word;

import static java.util.stream.Collectors.toSet;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.nghiquyet.analyzers.text.Spelling;

/// Cuts text into words. Immutable, for any number of threads.
public final class Segmenter {

  private final Lexicon lexicon;
  private final TieBreaker tieBreaker;

  private Segmenter(Lexicon lexicon, TieBreaker tieBreaker) {
    this.lexicon = lexicon;
    this.tieBreaker = tieBreaker;
  }

  /// A segmenter over a lexicon in which nothing is marked yet: marks the words that a tie-breaker
  /// leaves whole where nothing competes, and those that must be.
  static Segmenter of(Lexicon lexicon, TieBreaker tieBreaker, Set<String> whole) {
    var lattice = new Lattice(lexicon, tieBreaker);
    return new Segmenter(
        lexicon.marked(node -> {
          var syllables = lexicon.path(node);
          var lengths = new int[syllables.length];
          lattice.cut(syllables, syllables.length, lengths);
          return lengths[0] == syllables.length || whole.contains(lexicon.entry(node));
        }),
        tieBreaker);
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

  /// This segmenter, knowing more words; where nothing competes with one of them, it stays whole.
  /// Builds the automaton anew: keep what it returns.
  public Segmenter with(Collection<WordList.Entry> more) {
    if (more.isEmpty()) {
      return this;
    }
    var whole = more.stream().map(entry -> lexicon.spelled(entry.text())).collect(toSet());
    return of(lexicon.with(more), tieBreaker, whole);
  }

  /// The words of a printed NFC text, in order, marks of punctuation left out; names nobody listed
  /// are joined by their capitals.
  public List<Word> words(String text) {
    return new TextCutter(cutter(), lexicon).words(text);
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
