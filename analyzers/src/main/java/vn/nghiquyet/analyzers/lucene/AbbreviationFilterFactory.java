package vn.nghiquyet.analyzers.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;

/// Makes {@link AbbreviationFilter} by the name `vietnameseAbbreviation`; `spelling` is `accented`
/// (the default) or `folded`.
public final class AbbreviationFilterFactory extends SpelledFilterFactory {

  /// The name in a chain.
  public static final String NAME = "vietnameseAbbreviation";

  /// As called by Lucene.
  public AbbreviationFilterFactory(Map<String, String> args) {
    super(args);
    refuse(args);
  }

  /// For Lucene's service loader only.
  public AbbreviationFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new AbbreviationFilter(input, spelling);
  }
}
