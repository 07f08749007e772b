package vn.nghiquyet.facts.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.facts.Texts;
import vn.nghiquyet.facts.model.Fact;

/// Which figures a sentence tells, of what kind and when.
class FigureTest {

  private static final Extractor EXTRACTOR = Extractor.load();

  @ParameterizedTest(name = "{1} → {2}")
  @CsvFileSource(resources = "figure_gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_sentence_tells_these_figures(LocalDate day, String sentence, String expected) {
    var facts = EXTRACTOR.read(Texts.sentence("huyện Hữu Lũng", day, sentence));
    var told =
        facts.of(Fact.Figure.class).stream()
            .map(FigureTest::line)
            .collect(Collectors.joining("; "));
    assertThat(told).as(sentence).isEqualTo(expected.equals("none") ? "" : expected);
  }

  private static String line(Fact.Figure figure) {
    var number =
        figure
            .measure()
            .map(m ->
                m.comparator().sign().replace("=", "")
                    + m.value().toPlainString()
                    + m.max().map(x -> ".." + x.toPlainString()).orElse("")
                    + m.of().map(o -> " of " + o.toPlainString()).orElse("")
                    + " "
                    + m.unit())
            .orElse("status");
    return "%s %s %s%s%s"
        .formatted(
            figure.indicatorId().orElse("\"" + figure.indicator() + "\""),
            number,
            figure.kind().name().toLowerCase(Locale.ROOT),
            figure.period().map(p -> " in " + p).orElse(""),
            figure.change().map(c -> " (" + c + ")").orElse(""));
  }
}
