package vn.nghiquyet.analyzers.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;
import vn.nghiquyet.analyzers.text.Glance;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.token.Abbreviations;
import vn.nghiquyet.analyzers.token.Abbreviations.Expansion;
import vn.nghiquyet.analyzers.token.Definitions;
import vn.nghiquyet.analyzers.token.Shape;

/// The tokens that stand for an abbreviation: its syllables, and itself over them.
///
/// What the text itself explains, "Đại hội (ĐH)", goes before the table. Why syllables: see the
/// package `token`.
final class Expansions {

  private final CharArrayMap<List<Token>> always;
  private final CharArrayMap<List<Token>> inCapitals;
  private final Glance maybeAlways;
  private final Definitions definitions = new Definitions();

  /// One token of several; all stand at the abbreviation's place.
  record Token(String term, int step, int span, Shape shape) {}

  Expansions(Spelling spelling) {
    var table = Abbreviations.in(spelling);
    this.always = tokens(table.always());
    this.inCapitals = tokens(table.inCapitals());
    this.maybeAlways = new Glance(table.always().keySet());
  }

  /// Forgets the text before.
  void reset() {
    definitions.reset();
  }

  /// Takes in a syllable that is no abbreviation.
  void hear(char[] text, int start, int end) {
    definitions.hear(text, start, end);
  }

  /// What a respelled piece stands for, null for itself.
  @Nullable List<Token> of(char[] text, int start, int end, Shape shape, boolean inParentheses) {
    return switch (shape) {
      case WORD ->
          maybeAlways.mayHave(text, start, end) ? always.get(text, start, end - start) : null;
      case CAPITALS, ABBREVIATION -> {
        var written = new String(text, start, end - start);
        if (inParentheses) {
          definitions.explain(written);
        }
        yield definitions
            .of(written)
            .map(own -> tokens(written, own))
            .orElse(inCapitals.get(written));
      }
      default -> null;
    };
  }

  private static CharArrayMap<List<Token>> tokens(Map<String, Expansion> expansions) {
    var tokens = new CharArrayMap<List<Token>>(expansions.size(), false);
    expansions.forEach(
        (abbreviation, expansion) -> tokens.put(abbreviation, tokens(abbreviation, expansion)));
    return tokens;
  }

  private static List<Token> tokens(String abbreviation, Expansion expansion) {
    var tokens = new ArrayList<Token>();
    int span = expansion.positions().size();
    for (var syllables : expansion.positions()) {
      for (int i = 0; i < syllables.size(); i++) {
        tokens.add(new Token(syllables.get(i), i == 0 ? 1 : 0, 1, Shape.WORD));
      }
      if (tokens.size() == syllables.size()) {
        tokens.add(new Token(abbreviation, 0, span, Shape.ABBREVIATION));
      }
    }
    return List.copyOf(tokens);
  }
}
