package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import vn.nghiquyet.analyzers.text.Glance;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.token.Abbreviations;
import vn.nghiquyet.analyzers.token.Abbreviations.Expansion;
import vn.nghiquyet.analyzers.token.Definitions;
import vn.nghiquyet.analyzers.token.Shape;

/// Puts the syllables an abbreviation stands for in its place and lays the abbreviation over them.
///
/// What the text itself explains, "Đại hội (ĐH)", goes before the table. Terms must come in the
/// filter's spelling. Why syllables: see the package `token`.
public final class AbbreviationFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final FlagsAttribute joint = addAttribute(FlagsAttribute.class);

  private final CharArrayMap<List<Token>> always;
  private final CharArrayMap<List<Token>> inCapitals;

  private final Glance maybeAlways;

  private final Definitions definitions = new Definitions();
  private final ArrayDeque<Token> waiting = new ArrayDeque<>();
  private AttributeSource.@Nullable State abbreviation;
  private boolean begun;

  /// What is given out for an abbreviation, all of it at the abbreviation's offsets.
  private record Token(String term, int step, int span, Shape shape) {}

  /// Expands what a stream gives, by the table in a spelling.
  public AbbreviationFilter(TokenStream input, Spelling spelling) {
    super(input);
    var table = Abbreviations.in(spelling);
    this.always = tokens(table.always());
    this.inCapitals = tokens(table.inCapitals());
    this.maybeAlways = new Glance(table.always().keySet());
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (waiting.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      var tokens = expansion();
      if (tokens == null) {
        if (step.getPositionIncrement() > 0) {
          definitions.hear(term.buffer(), term.length());
        }
        return true;
      }
      waiting.addAll(tokens);
      abbreviation = captureState();
      begun = false;
    }
    var token = waiting.remove();
    restoreState(abbreviation);
    term.setEmpty().append(token.term());
    step.setPositionIncrement(token.step());
    span.setPositionLength(token.span());
    type.setType(token.shape().type());
    if (begun) {
      joint.setFlags(Joint.FOLLOWS);
    }
    begun = true;
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
    definitions.reset();
    abbreviation = null;
  }

  private @Nullable List<Token> expansion() {
    var shape = type.type();
    if (shape.equals(Shape.WORD.type())) {
      return maybeAlways.mayHave(term.buffer(), term.length())
          ? always.get(term.buffer(), 0, term.length())
          : null;
    }
    boolean expands =
        shape.equals(Shape.CAPITALS.type()) || shape.equals(Shape.ABBREVIATION.type());
    return expands ? expanded() : null;
  }

  /// What the text itself has said goes before what is usually meant.
  private @Nullable List<Token> expanded() {
    var written = term.toString();
    if ((joint.getFlags() & Joint.IN_PARENTHESES) != 0) {
      definitions.explain(written);
    }
    var own = definitions.of(written);
    return own.isPresent()
        ? tokens(written, own.get())
        : inCapitals.get(term.buffer(), 0, term.length());
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
