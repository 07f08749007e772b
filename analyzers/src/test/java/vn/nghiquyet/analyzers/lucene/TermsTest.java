package vn.nghiquyet.analyzers.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;

class TermsTest {

  private static final Pattern BRACKETED = Pattern.compile("\\[([^]]+)]");

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void terms_of_the_field_are_one_token(String sentence) {
    var text = sentence.replaceAll("[\\[\\]]", "");
    var terms = BRACKETED.matcher(sentence).results().map(match -> match.group(1)).toList();
    for (var written : Stream.of(text, text.toLowerCase(Locale.ROOT)).toList()) {
      var tokens =
          Tokens.of(VietnameseAnalyzer.accented(), written).stream()
              .map(Tokens.Token::term)
              .toList();
      assertThat(tokens).containsAll(terms.stream().map(TermsTest::token).toList());
    }
  }

  private static String token(String term) {
    return String.join("_", Stream.of(term.split("[ -]+", -1)).map(Spelling.ACCENTED::of).toList());
  }

  static Stream<String> sentences() {
    try (var in = Segmenter.class.getResourceAsStream("terms-gold.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
