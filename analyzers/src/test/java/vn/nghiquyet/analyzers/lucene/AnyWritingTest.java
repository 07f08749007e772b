package vn.nghiquyet.analyzers.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.analyzers.word.Segmenter;

/// What is searched does not depend on how it is written: a query in small letters has the words of
/// the headline.
class AnyWritingTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void any_way_of_writing_has_the_same_tokens(String sentence) throws IOException {
    try (var analyzer = analyzer()) {
      var expected = Tokens.terms(analyzer, sentence);
      for (var written :
          List.of(
              sentence.toLowerCase(Locale.ROOT),
              sentence.toUpperCase(Locale.ROOT),
              titled(sentence),
              newToneStyle(sentence))) {
        assertThat(Tokens.terms(analyzer, written)).isEqualTo(expected);
      }
    }
  }

  static Stream<String> sentences() throws IOException {
    try (var in = Segmenter.class.getResourceAsStream("gold-open.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.replace('_', ' '))
              .toList()
              .stream();
    }
  }

  /// Which abbreviations are meant does depend on capitals.
  private static Analyzer analyzer() throws IOException {
    return CustomAnalyzer.builder()
        .addCharFilter("vietnameseComposing")
        .withTokenizer("vietnamese", "abbreviations", "false")
        .build();
  }

  private static String titled(String sentence) {
    return Arrays.stream(sentence.split(" ", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /// oà for òa and the like, at the end of a syllable.
  private static String newToneStyle(String sentence) {
    var old = List.of("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "ùy", "úy", "ủy", "ụy");
    var now = List.of("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "uỳ", "uý", "uỷ", "uỵ");
    return IntStream.range(0, old.size())
        .boxed()
        .reduce(
            sentence,
            (text, i) -> text.replaceAll(old.get(i) + "(?!\\p{L})", now.get(i)),
            (a, _) -> a);
  }
}
