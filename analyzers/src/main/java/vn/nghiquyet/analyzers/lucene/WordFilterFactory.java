package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.analyzers.word.WordList;

/// Makes {@link WordFilter} by the name `vietnameseWord`; `spelling` is `accented` (the default) or
/// `folded`, `words` may name a file of more words, one a line.
public final class WordFilterFactory extends SpelledFilterFactory implements ResourceLoaderAware {

  /// The name in a chain.
  public static final String NAME = "vietnameseWord";

  private final @Nullable String words;
  private final Segmenter shipped;
  private @Nullable Segmenter segmenter;

  /// As called by Lucene.
  public WordFilterFactory(Map<String, String> args) {
    super(args);
    shipped = Segmenter.standard(spelling);
    words = get(args, "words");
    refuse(args);
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
