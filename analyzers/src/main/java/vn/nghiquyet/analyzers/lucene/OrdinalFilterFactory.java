package vn.nghiquyet.analyzers.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import vn.nghiquyet.analyzers.text.Spelling;

/// Makes {@link OrdinalFilter} by the name `vietnameseOrdinal`; `spelling` is `accented` (the
/// default) or `folded`.
public final class OrdinalFilterFactory extends TokenFilterFactory {

  /// The name in a chain.
  public static final String NAME = "vietnameseOrdinal";

  private final Spelling spelling;

  /// As called by Lucene.
  public OrdinalFilterFactory(Map<String, String> args) {
    super(args);
    var name = get(args, "spelling", List.of("accented", "folded"), "accented");
    spelling = Spelling.valueOf(name.toUpperCase(Locale.ROOT));
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /// For Lucene's service loader only.
  public OrdinalFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new OrdinalFilter(input, spelling);
  }
}
