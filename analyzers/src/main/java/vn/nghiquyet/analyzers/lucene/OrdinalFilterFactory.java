package vn.nghiquyet.analyzers.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;

/// Makes {@link OrdinalFilter} by the name `vietnameseOrdinal`; `spelling` is `accented` (the
/// default) or `folded`.
public final class OrdinalFilterFactory extends SpelledFilterFactory {

  /// The name in a chain.
  public static final String NAME = "vietnameseOrdinal";

  /// As called by Lucene.
  public OrdinalFilterFactory(Map<String, String> args) {
    super(args);
    refuse(args);
  }

  /// For Lucene's service loader only.
  public OrdinalFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new OrdinalFilter(input, spelling);
  }
}
