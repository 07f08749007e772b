package vn.nghiquyet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Inputs;

/// Real articles are not part of the project. Where `NGHIQUYET_GOLD` names a folder with `articles`
/// and `gold`, they are checked against it.
final class GoldArticlesTest {

  @TestFactory
  Stream<DynamicTest> real_articles() throws IOException {
    var home = Path.of(Optional.ofNullable(System.getenv("NGHIQUYET_GOLD")).orElse("no-gold"));
    assumeTrue(Files.isDirectory(home.resolve("gold")), "NGHIQUYET_GOLD names no folder with gold");
    try (var files = Files.list(home.resolve("gold"))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(home, f)));
    }
  }

  private static void check(Path home, Path gold) throws IOException {
    var expected = JsonMapper.shared().readTree(Files.readString(gold));
    var file =
        home.resolve("articles").resolve(gold.getFileName().toString().replace(".json", ".txt"));
    try (var reader = new ArticleReader()) {
      var reading = reader.read(Inputs.of(List.of(file.toString())).findFirst().orElseThrow());
      var article = ((Reading.Read) reading).article();
      assertThat(article.text().title()).isEqualTo(text(expected.path("title")));
      assertThat(article.author()).isEqualTo(text(expected.path("author")));
      assertThat(article.published().map(p -> p.day().toString()))
          .isEqualTo(text(expected.path("published")));
      for (var foreign : expected.path("not_in_text")) {
        assertThat(article.text().whole()).doesNotContain(foreign.asString());
      }
      for (var caption : expected.path("captions")) {
        assertThat(body(article)).doesNotContain(caption.asString());
        assertThat(article.captions()).anyMatch(c -> c.contains(caption.asString()));
      }
    }
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() ? Optional.of(node.asString()) : Optional.empty();
  }

  /// The text without its captions.
  private static String body(Article article) {
    return article.text().blocks().stream()
        .filter(b -> b.kind() != Block.Kind.CAPTION)
        .map(article.text()::of)
        .collect(Collectors.joining("\n"));
  }
}
