package vn.nghiquyet.analyzers.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/// Makes {@link ComposingCharFilter} by the name `vietnameseComposing`; takes no argument.
public final class ComposingCharFilterFactory extends CharFilterFactory {

  /// The name in a chain.
  public static final String NAME = "vietnameseComposing";

  /// As called by Lucene.
  public ComposingCharFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /// For Lucene's service loader only.
  public ComposingCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new ComposingCharFilter(input);
  }

  @Override
  public Reader normalize(Reader input) {
    return create(input);
  }
}
