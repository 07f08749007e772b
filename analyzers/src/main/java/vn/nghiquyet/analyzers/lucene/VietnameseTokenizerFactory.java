package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.analyzers.word.WordList;

/// Makes {@link VietnameseTokenizer} by the name `vietnamese`.
///
/// `spelling` is `accented` (the default) or `folded`; `abbreviations` and `words` say whether
/// those are laid, `true` unless told otherwise; `ownWords` may name a file of more words, one a
/// line.
public final class VietnameseTokenizerFactory extends TokenizerFactory
    implements ResourceLoaderAware {

  /// The name in a chain.
  public static final String NAME = "vietnamese";

  private final @Nullable String ownWords;
  private final Layers shipped;
  private @Nullable Layers withOwn;

  /// As called by Lucene.
  public VietnameseTokenizerFactory(Map<String, String> args) {
    super(args);
    var spelling = spelling(get(args, "spelling", "accented"));
    boolean expands = getBoolean(args, "abbreviations", true);
    boolean hasWords = getBoolean(args, "words", true);
    ownWords = get(args, "ownWords");
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
    if (ownWords != null && !hasWords) {
      throw new IllegalArgumentException(
          "ownWords names '%s', but words is false; leave one out".formatted(ownWords));
    }
    var words = hasWords ? Optional.of(Segmenter.standard(spelling)) : Optional.<Segmenter>empty();
    shipped = new Layers(spelling, expands, words);
  }

  /// For Lucene's service loader only.
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    if (ownWords != null) {
      try (var in = loader.openResource(ownWords);
          var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        var more = WordList.read(ownWords, reader);
        var words = shipped.words().map(segmenter -> segmenter.with(more));
        withOwn = new Layers(shipped.spelling(), shipped.expands(), words);
      }
    }
  }

  @Override
  public VietnameseTokenizer create(AttributeFactory factory) {
    return new VietnameseTokenizer(factory, withOwn == null ? shipped : withOwn);
  }

  /// The spelling of a name.
  static Spelling spelling(String name) {
    return switch (name) {
      case "accented" -> Spelling.ACCENTED;
      case "folded" -> Spelling.FOLDED;
      default ->
          throw new IllegalArgumentException(
              "spelling is '%s'; write accented or folded".formatted(name));
    };
  }
}
