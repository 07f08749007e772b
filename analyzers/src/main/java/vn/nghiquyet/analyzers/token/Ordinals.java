package vn.nghiquyet.analyzers.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.nghiquyet.analyzers.text.RomanNumeral;
import vn.nghiquyet.analyzers.text.Rows;
import vn.nghiquyet.analyzers.text.Spelling;

/// Numbers in words or Roman numerals, read as numbers only where something is counted: after "lần
/// thứ", "khóa", "đại hội" and what else `ordinal-contexts.tsv` names.
public final class Ordinals {

  private final List<Context> contexts;
  private final Map<String, Integer> words;

  /// First letters of contexts: most words begin none, and cost one look.
  private final BitSet beginnings = new BitSet();

  private Ordinals(List<Context> contexts, Map<String, Integer> words) {
    this.contexts = List.copyOf(contexts);
    this.words = Map.copyOf(words);
    for (var context : contexts) {
      beginnings.set((context.first.isEmpty() ? context.last : context.first).charAt(0));
    }
  }

  /// One or two words after which counting goes on.
  private record Context(String first, String last, boolean takesWords) {}

  /// The tables in a spelling.
  public static Ordinals in(Spelling spelling) {
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
    var words = new HashMap<String, Integer>();
    for (var row : Rows.read(Ordinals.class, "ordinal-words.tsv", 2)) {
      words.put(spelling.of(row.cell(0)), Integer.valueOf(row.cell(1)));
    }
    return new Ordinals(contexts, words);
  }

  /// A reader that has seen nothing yet.
  public Reader reader() {
    return new Reader();
  }

  /// Goes through the base pieces of one text, remembering what was just said.
  public final class Reader {

    /// The context whose first word was the latest piece, by index; those whose last word was.
    private final boolean[] begun = new boolean[contexts.size()];

    private final boolean[] complete = new boolean[contexts.size()];

    /// Whether any of these is set.
    private boolean heard;

    private Reader() {}

    /// Forgets the text before.
    public void reset() {
      Arrays.fill(begun, false);
      Arrays.fill(complete, false);
      heard = false;
    }

    /// The number a base piece stands for where it is counted with, else empty.
    public OptionalInt next(char[] term, int length) {
      if (!heard && (length == 0 || !beginnings.get(term[0]))) {
        return OptionalInt.empty();
      }
      heard = false;
      var number = OptionalInt.empty();
      for (int i = 0; i < begun.length; i++) {
        var context = contexts.get(i);
        if (complete[i] && number.isEmpty()) {
          number = number(new String(term, 0, length), context.takesWords);
        }
        complete[i] = (context.first.isEmpty() || begun[i]) && is(context.last, term, length);
        begun[i] = is(context.first, term, length);
        heard |= begun[i] || complete[i];
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

  private static boolean is(String word, char[] term, int length) {
    if (word.length() != length || length == 0) {
      return false;
    }
    int i = 0;
    while (i < length && word.charAt(i) == term[i]) {
      i++;
    }
    return i == length;
  }
}
