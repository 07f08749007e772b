package vn.nghiquyet.analyzers.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import vn.nghiquyet.analyzers.text.Spelling;

/// Makes {@link SpellingFilter} by the name `vietnameseSpelling`; `spelling` is `accented` (the
/// default) or `folded`.
public final class SpellingFilterFactory extends TokenFilterFactory {

  /// The name in a chain.
  public static final String NAME = "vietnameseSpelling";

  private final Spelling spelling;

  /// As called by Lucene.
  public SpellingFilterFactory(Map<String, String> args) {
    super(args);
    spelling = VietnameseTokenizerFactory.spelling(get(args, "spelling", "accented"));
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /// For Lucene's service loader only.
  public SpellingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new SpellingFilter(input, spelling);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
