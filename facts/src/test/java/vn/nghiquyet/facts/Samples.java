package vn.nghiquyet.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Inputs;

/// The sample corpus that ships with the program: pages, documents and gold.
public final class Samples {

  private Samples() {}

  /// The folder of the samples, looked for from the working directory upwards.
  public static Path folder() {
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(p -> p.resolve("corpus/samples"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no folder corpus/samples above here"));
  }

  /// The articles of the pages, in the order of their paths.
  public static List<Article> pages() {
    return Pages.READ;
  }

  /// The articles of the documents: PDF, Word, plain text.
  public static List<Article> documents() {
    return articles("documents");
  }

  /// Pages are read once for all tests.
  private static final class Pages {
    private static final List<Article> READ = articles("pages");
  }

  private static List<Article> articles(String name) {
    try (var reader = new ArticleReader()) {
      return Inputs.of(List.of(folder().resolve(name).toString()))
          .map(reader::read)
          .filter(Reading.Read.class::isInstance)
          .map(r -> ((Reading.Read) r).article())
          .toList();
    }
  }
}
