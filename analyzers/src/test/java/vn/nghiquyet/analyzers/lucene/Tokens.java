package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// What an analyzer makes of a text, as the gold files write it.
final class Tokens {

  private Tokens() {}

  /// A token with all that a search can see of it.
  record Token(String term, int step, int span, int start, int end) {

    @Override
    public String toString() {
      return "%s%s[%d,%d]".formatted(term, span == 1 ? "" : "*" + span, start, end);
    }
  }

  static List<Token> of(Analyzer analyzer, String text) {
    var tokens = new ArrayList<Token>();
    try (var stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      var span = stream.addAttribute(PositionLengthAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.toString(),
                step.getPositionIncrement(),
                span.getPositionLength(),
                offset.startOffset(),
                offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /// The tokens in one line: a blank before each new position, a bar before each overlay.
  static String line(Analyzer analyzer, String text) {
    var line = new StringBuilder();
    for (var token : of(analyzer, text)) {
      line.append(line.isEmpty() ? "" : token.step() == 0 ? "|" : " ").append(token);
    }
    return line.toString();
  }

  /// Terms, steps and spans without places in the text.
  static List<String> terms(Analyzer analyzer, String text) {
    return of(analyzer, text).stream()
        .map(token -> "%s+%d*%d".formatted(token.term(), token.step(), token.span()))
        .toList();
  }
}
