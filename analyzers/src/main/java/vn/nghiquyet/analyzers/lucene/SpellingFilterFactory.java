package vn.nghiquyet.analyzers.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;

/// Makes {@link SpellingFilter} by the name `vietnameseSpelling`; `spelling` is `accented` (the
/// default) or `folded`.
public final class SpellingFilterFactory extends SpelledFilterFactory {

  /// The name in a chain.
  public static final String NAME = "vietnameseSpelling";

  /// As called by Lucene.
  public SpellingFilterFactory(Map<String, String> args) {
    super(args);
    refuse(args);
  }

  /// For Lucene's service loader only.
  public SpellingFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new SpellingFilter(input, spelling);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
