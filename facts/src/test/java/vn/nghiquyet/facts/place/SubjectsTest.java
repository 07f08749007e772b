package vn.nghiquyet.facts.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.facts.Cases;
import vn.nghiquyet.facts.Texts;
import vn.nghiquyet.facts.extract.Extractor;
import vn.nghiquyet.facts.model.Place;

/// What small articles are about: each file of `subjects` says it in its head.
class SubjectsTest {

  private static final Extractor EXTRACTOR = Extractor.load();

  static List<Path> cases() {
    return Cases.in(SubjectsTest.class, "subjects");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void an_article_is_about_these_places(Path file) {
    var script = Cases.text(file);
    var expected = Texts.head(script).getOrDefault("subjects", "");
    var names =
        Stream.of(EXTRACTOR.read(Texts.article(script)))
            .flatMap(f -> f.subjects().stream())
            .map(Place::fullName)
            .collect(Collectors.joining("; "));
    assertThat(names).as(file.getFileName().toString()).isEqualTo(expected.strip());
  }
}
