package vn.nghiquyet.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Inputs;

/// The sample corpus that ships with the program, and the articles kept for measuring and learning:
/// pages, documents and gold.
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

  /// The evaluation articles: written like the samples, more of them, not shown in any example.
  public static Path evaluation() {
    return folder().resolveSibling("evaluation");
  }

  /// The articles of the sample pages, in the order of their paths.
  public static List<Article> pages() {
    return Pages.READ;
  }

  /// Every article of the samples and of the evaluation, pages and documents.
  public static List<Article> all() {
    return All.READ;
  }

  /// What somebody wrote down for them, in the order of the files' names.
  public static List<JsonNode> gold() {
    return Stream.of(folder(), evaluation())
        .flatMap(f -> json(f.resolve("gold")).stream())
        .toList();
  }

  private static List<JsonNode> json(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().map(f -> JsonMapper.shared().readTree(f)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /// The articles of the documents: PDF, Word, plain text.
  public static List<Article> documents() {
    return articles(folder().resolve("documents"));
  }

  /// Everything is read once for all tests.
  private static final class All {
    private static final List<Article> READ =
        Stream.of(
                pages(),
                documents(),
                articles(evaluation().resolve("pages")),
                articles(evaluation().resolve("documents")))
            .flatMap(List::stream)
            .toList();
  }

  /// Pages are read once for all tests.
  private static final class Pages {
    private static final List<Article> READ = articles(folder().resolve("pages"));
  }

  private static List<Article> articles(Path folder) {
    try (var reader = new ArticleReader()) {
      return Inputs.of(List.of(folder.toString()))
          .map(reader::read)
          .filter(Reading.Read.class::isInstance)
          .map(r -> ((Reading.Read) r).article())
          .toList();
    }
  }
}
