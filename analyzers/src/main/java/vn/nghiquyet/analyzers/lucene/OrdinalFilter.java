package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.token.Ordinals;
import vn.nghiquyet.analyzers.token.Shape;

/// Lays 23 over XXIII where a congress is counted, and 1 over "nhất" after "lần thứ".
///
/// Terms must come in the filter's spelling, abbreviations expanded (ĐH XIII counts too).
public final class OrdinalFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final Ordinals.Reader ordinals;
  private OptionalInt number = OptionalInt.empty();
  private AttributeSource.@Nullable State numeral;

  /// Reads the ordinals a stream gives, by the tables in a spelling.
  public OrdinalFilter(TokenStream input, Spelling spelling) {
    super(input);
    this.ordinals = Ordinals.in(spelling).reader();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (number.isPresent()) {
      restoreState(numeral);
      term.setEmpty().append(Integer.toString(number.getAsInt()));
      step.setPositionIncrement(0);
      type.setType(Shape.VALUE.type());
      number = OptionalInt.empty();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (step.getPositionIncrement() > 0) {
      number = ordinals.next(term.buffer(), term.length());
      numeral = number.isPresent() ? captureState() : null;
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    ordinals.reset();
    number = OptionalInt.empty();
  }
}
