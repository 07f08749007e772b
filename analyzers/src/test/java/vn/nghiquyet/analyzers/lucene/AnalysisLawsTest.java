package vn.nghiquyet.analyzers.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.testing.seed.SeededText;

class AnalysisLawsTest {

  private static final String SEEDS = "vn.nghiquyet.testing.seed.Seeds#all";

  private final Analyzer accented = VietnameseAnalyzer.accented();
  private final Analyzer folded = VietnameseAnalyzer.folded();

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void decomposed_text_has_the_terms_of_composed_text(long seed) {
    var line = new SeededText(seed).line(60);
    var decomposed = Normalizer.normalize(line, Normalizer.Form.NFD);
    for (var analyzer : List.of(accented, folded)) {
      assertThat(Tokens.terms(analyzer, decomposed)).isEqualTo(Tokens.terms(analyzer, line));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void offsets_in_decomposed_text_cut_out_what_they_cut_out_of_composed_text(long seed) {
    var line = new SeededText(seed).line(60).replace("\u200B", "");
    var decomposed = Normalizer.normalize(line, Normalizer.Form.NFD);
    assertThat(cuts(decomposed)).isEqualTo(cuts(line));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void text_without_marks_has_the_folded_terms_of_the_text(long seed) {
    var line = new SeededText(seed).line(60);
    assertThat(Tokens.terms(folded, withoutMarks(line))).isEqualTo(Tokens.terms(folded, line));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void base_tokens_step_on_and_overlays_end_where_a_base_token_ends(long seed) {
    var tokens = Tokens.of(accented, new SeededText(seed).line(60));
    var base = tokens.stream().filter(token -> token.step() == 1).toList();
    assertThat(base).allMatch(token -> token.span() == 1);
    int position = -1;
    for (var token : tokens) {
      assertThat(token.step()).isIn(0, 1);
      position += token.step();
      assertThat(token.end()).isEqualTo(base.get(position + token.span() - 1).end());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  @ResourceLock(Resources.LOCALE)
  void the_locale_changes_nothing(long seed) {
    var line = new SeededText(seed).line(60);
    var before = Locale.getDefault();
    var expected = Tokens.of(accented, line);
    try {
      for (var tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Tokens.of(VietnameseAnalyzer.accented(), line)).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private List<String> cuts(String text) {
    return Tokens.of(accented, text).stream()
        .map(token -> text.substring(token.start(), token.end()))
        .map(cut -> Normalizer.normalize(cut, Normalizer.Form.NFC))
        .toList();
  }

  private static String withoutMarks(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
