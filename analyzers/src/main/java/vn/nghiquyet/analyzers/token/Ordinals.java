package vn.nghiquyet.analyzers.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.nghiquyet.analyzers.text.Glance;
import vn.nghiquyet.analyzers.text.RomanNumeral;
import vn.nghiquyet.analyzers.text.Rows;
import vn.nghiquyet.analyzers.text.Spelling;

/// Numbers in words or Roman numerals, read as numbers only where something is counted: after "lần
/// thứ", "khóa", "đại hội" and what else `ordinal-contexts.tsv` names.
public final class Ordinals {

  /// The words of contexts.
  private final Map<String, Heard> heard = new HashMap<>();

  private final Glance maybeHeard;

  private final Map<String, Integer> words;

  /// Contexts of one word, and those after which words count too, as bits.
  private final long oneWord;

  private final long takeWords;

  private Ordinals(List<Context> contexts, Map<String, Integer> words) {
    this.words = Map.copyOf(words);
    long single = 0;
    long taking = 0;
    for (int i = 0; i < contexts.size(); i++) {
      var context = contexts.get(i);
      long bit = 1L << i;
      if (context.first.isEmpty()) {
        single |= bit;
      } else {
        heard(context.first).begins |= bit;
      }
      heard(context.last).completes |= bit;
      taking |= context.takesWords ? bit : 0;
    }
    this.maybeHeard = new Glance(heard.keySet());
    this.oneWord = single;
    this.takeWords = taking;
  }

  private Heard heard(String word) {
    return heard.computeIfAbsent(word, _ -> new Heard());
  }

  private static final class Heard {
    long begins;
    long completes;
  }

  /// One or two words after which counting goes on.
  private record Context(String first, String last, boolean takesWords) {}

  /// The tables in a spelling.
  public static Ordinals in(Spelling spelling) {
    return switch (spelling) {
      case ACCENTED -> Tables.ACCENTED;
      case FOLDED -> Tables.FOLDED;
    };
  }

  /// Read once: every field of an index has filters of its own.
  private static final class Tables {
    static final Ordinals ACCENTED = read(Spelling.ACCENTED);
    static final Ordinals FOLDED = read(Spelling.FOLDED);
  }

  private static Ordinals read(Spelling spelling) {
    var contexts = new ArrayList<Context>();
    for (var row : Rows.read(Ordinals.class, "ordinal-contexts.tsv", 2)) {
      var syllables = Arrays.stream(row.cell(0).split(" ", -1)).map(spelling::of).toList();
      if (syllables.size() > 2) {
        throw row.wrong(
            "looks back over %d syllables; write the last two".formatted(syllables.size()));
      }
      boolean takesWords =
          switch (row.cell(1)) {
            case "roman" -> false;
            case "roman+words" -> true;
            default ->
                throw row.wrong("'%s' is neither roman nor roman+words".formatted(row.cell(1)));
          };
      var first = syllables.size() == 2 ? syllables.getFirst() : "";
      contexts.add(new Context(first, syllables.getLast(), takesWords));
    }
    if (contexts.size() > Long.SIZE) {
      throw new IllegalStateException(
          "ordinal-contexts.tsv has more than %d rows; widen the bits".formatted(Long.SIZE));
    }
    var words = new HashMap<String, Integer>();
    for (var row : Rows.read(Ordinals.class, "ordinal-words.tsv", 2)) {
      words.put(spelling.of(row.cell(0)), Integer.valueOf(row.cell(1)));
    }
    return new Ordinals(contexts, words);
  }

  /// The words after which congresses are counted, as printed.
  public static List<String> contexts() {
    return Rows.read(Ordinals.class, "ordinal-contexts.tsv", 2).stream()
        .map(row -> row.cell(0))
        .toList();
  }

  /// A reader that has seen nothing yet.
  public Reader reader() {
    return new Reader();
  }

  /// Goes through the base pieces of one text, remembering what was just said.
  public final class Reader {

    /// The contexts whose first word was the latest piece; those whose last word was.
    private long begun;

    private long complete;

    private Reader() {}

    /// Forgets the text before.
    public void reset() {
      begun = 0;
      complete = 0;
    }

    /// Whether a number would count after the latest piece.
    public boolean isCounting() {
      return complete != 0;
    }

    /// The number a base piece, a stretch of a text, stands for where it is counted with, else
    /// empty.
    public OptionalInt next(char[] text, int start, int end) {
      var number =
          complete == 0
              ? OptionalInt.empty()
              : number(new String(text, start, end - start), (complete & takeWords) != 0);
      long before = begun;
      begun = 0;
      complete = 0;
      if (maybeHeard.mayHave(text, start, end)) {
        var word = heard.get(new String(text, start, end - start));
        if (word != null) {
          begun = word.begins;
          complete = word.completes & (oneWord | before);
        }
      }
      return number;
    }

    private OptionalInt number(String term, boolean takesWords) {
      var roman = RomanNumeral.value(term);
      if (roman.isPresent() || !takesWords) {
        return roman;
      }
      var word = words.get(term);
      return word == null ? roman : OptionalInt.of(word);
    }
  }
}
