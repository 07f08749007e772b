package vn.nghiquyet.facts.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.facts.Texts;
import vn.nghiquyet.facts.extract.Extractor;
import vn.nghiquyet.facts.model.Fact;

/// What a figure measures, by the words of its clause and its unit.
class IndicatorTest {

  private static final Extractor EXTRACTOR = Extractor.load();
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  @ParameterizedTest(name = "{0} ({1}) → {2}")
  @CsvFileSource(resources = "gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_clause_tells_what_its_figure_measures(String clause, String unit, String id) {
    var facts = EXTRACTOR.read(Texts.sentence("huyện Hữu Lũng", DAY, clause));
    var figure =
        facts.of(Fact.Figure.class).stream()
            .filter(f -> f.measure().flatMap(Fact.Measure::amount).isPresent())
            .filter(
                f -> f.measure().flatMap(Fact.Measure::amount).orElseThrow().unit().equals(unit))
            .findFirst();
    assertThat(figure).as("a figure in %s in: %s", unit, clause).isPresent();
    assertThat(figure.get().indicatorId().orElse("-")).as(clause).isEqualTo(id);
  }

  @Test
  void every_indicator_is_found_by_its_id_and_has_a_name_and_a_family() {
    var catalogue = Catalogue.load();
    assertThat(catalogue.indicators())
        .hasSizeGreaterThan(100)
        .allSatisfy(i -> {
          assertThat(catalogue.byId(i.id())).isPresent();
          assertThat(i.id()).matches("[a-z0-9_]+");
          assertThat(i.name()).isNotBlank();
          assertThat(i.families()).isNotEmpty();
        });
  }
}
