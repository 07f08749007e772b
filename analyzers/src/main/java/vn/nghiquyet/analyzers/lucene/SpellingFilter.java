package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.nghiquyet.analyzers.text.Spelling;

/// Respells each term: case, tone placement, i and y, and, when folded, no marks.
public final class SpellingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Spelling spelling;

  /// Respells what a stream gives.
  public SpellingFilter(TokenStream input, Spelling spelling) {
    super(input);
    this.spelling = spelling;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    spelling.respell(term.buffer(), 0, term.length());
    return true;
  }
}
