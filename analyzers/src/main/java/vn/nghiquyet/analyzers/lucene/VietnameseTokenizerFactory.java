package vn.nghiquyet.analyzers.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/// Makes {@link VietnameseTokenizer} by the name `vietnamese`; takes no argument.
public final class VietnameseTokenizerFactory extends TokenizerFactory {

  /// The name in a chain.
  public static final String NAME = "vietnamese";

  /// As called by Lucene.
  public VietnameseTokenizerFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /// For Lucene's service loader only.
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public VietnameseTokenizer create(AttributeFactory factory) {
    return new VietnameseTokenizer(factory);
  }
}
