package vn.nghiquyet.facts.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.facts.indicator.Catalogue;

/// The data files as they ship.
class ResourcesTest {

  static List<Path> files() throws IOException, URISyntaxException {
    var beside = Catalogue.class.getResource("indicators.tsv");
    var root = Path.of(beside.toURI()).resolve("../..").normalize();
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  @Test
  void all_load() {
    assertThatCode(Extractor::load).doesNotThrowAnyException();
    assertThatCode(Catalogue::load).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_file_says_first_what_it_is_and_is_composed_text_without_stray_blanks(Path file)
      throws IOException {
    var text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("# ");
    assertThat(text).matches(t -> Normalizer.isNormalized(t, Normalizer.Form.NFC), "NFC");
    assertThat(text).doesNotContain("\r").doesNotContain("\u00A0").endsWith("\n");
  }
}
