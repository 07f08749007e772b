package vn.nghiquyet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Input;

/// Cases as folders: a page and what is to be read in it (`article.json`). `written` there says how
/// the page's bytes are made ({@link Written}); `recoded` and `mended` what must be mended for it.
public final class CaseFolders {

  private static final JsonMapper JSON = JsonMapper.shared();

  private CaseFolders() {}

  /// A test for each folder below one beside a class.
  public static Stream<DynamicTest> below(Class<?> beside, String folder, String page) {
    try (var cases = Files.list(Path.of(beside.getResource(folder).toURI()))) {
      var tests =
          cases
              .sorted()
              .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c, page)))
              .toList();
      assertThat(tests).isNotEmpty();
      return tests.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void check(Path folder, String page) throws IOException {
    var expected = JSON.readTree(Files.readString(folder.resolve("article.json")));
    Reading reading;
    try (var reader = new ArticleReader()) {
      var text = Files.readString(folder.resolve(page));
      var bytes = Written.as(expected.path("written").asString("UTF-8"), text);
      reading = reader.read(new Input(page, () -> bytes));
    }
    switch (reading) {
      case Reading.Read(var path, var article, var mended) -> {
        check(expected, article);
        if (expected.has("mended")) {
          assertThat(article.recoded()).as("recoded").isEqualTo(text(expected, "recoded"));
          assertThat(mended.keySet())
              .extracting(Kind::id)
              .as("mended")
              .containsExactlyInAnyOrderElementsOf(strings(expected, "mended"));
        }
      }
      case Reading.Skipped(var path, var reason) ->
          assertThat(reason).contains(expected.required("skipped").asString());
      case Reading.Failed(var path, var reason) ->
          assertThat(reason).contains(expected.required("failed").asString());
    }
  }

  private static void check(JsonNode expected, Article article) {
    assertThat(expected.has("skipped") || expected.has("failed"))
        .as("should have been skipped or have failed")
        .isFalse();
    var text = article.text();
    assertThat(text.title()).as("title").isEqualTo(text(expected, "title"));
    text(expected, "lead").ifPresent(lead -> assertThat(text.lead()).as("lead").contains(lead));
    assertThat(article.author()).as("author").isEqualTo(text(expected, "author"));
    var published = article.published().map(p -> p.day() + p.time().map(t -> "T" + t).orElse(""));
    assertThat(published).as("published").isEqualTo(text(expected, "published"));
    assertThat(article.captions()).as("captions").isEqualTo(strings(expected, "captions"));
    var subheads =
        text.blocks().stream().filter(b -> b.kind() == Block.Kind.SUBHEAD).map(text::of).toList();
    assertThat(subheads).as("subheads").isEqualTo(strings(expected, "subheads"));
    assertThat(text.whole()).contains(strings(expected, "has"));
    for (var foreign : strings(expected, "has_not")) {
      assertThat(text.whole()).doesNotContain(foreign);
    }
    text(expected, "url").ifPresent(url -> assertThat(article.origin().url()).contains(url));
    text(expected, "source")
        .ifPresent(source -> assertThat(article.origin().source()).contains(source));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.path(field).isString()
        ? Optional.of(node.path(field).asString())
        : Optional.empty();
  }

  private static List<String> strings(JsonNode node, String field) {
    var strings = new ArrayList<String>();
    node.path(field).forEach(n -> strings.add(n.asString()));
    return strings;
  }
}
