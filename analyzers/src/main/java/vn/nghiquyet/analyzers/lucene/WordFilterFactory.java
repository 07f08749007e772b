package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.analyzers.word.WordList;

/// Makes {@link WordFilter} by the name `vietnameseWord`; `spelling` is `accented` (the default) or
/// `folded`, `words` may name a file of more words, one a line.
public final class WordFilterFactory extends TokenFilterFactory implements ResourceLoaderAware {

  /// The name in a chain.
  public static final String NAME = "vietnameseWord";

  private final @Nullable String words;
  private final Segmenter shipped;
  private @Nullable Segmenter segmenter;

  /// As called by Lucene.
  public WordFilterFactory(Map<String, String> args) {
    super(args);
    var name = get(args, "spelling", List.of("accented", "folded"), "accented");
    shipped = Segmenter.standard(Spelling.valueOf(name.toUpperCase(Locale.ROOT)));
    words = get(args, "words");
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /// For Lucene's service loader only.
  public WordFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    if (words != null) {
      try (var reader = new InputStreamReader(loader.openResource(words), StandardCharsets.UTF_8)) {
        segmenter = shipped.with(WordList.read(words, reader));
      }
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new WordFilter(input, segmenter == null ? shipped : segmenter);
  }
}
