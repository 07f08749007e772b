package vn.nghiquyet.facts.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.facts.Texts;

class LinkerTest {

  private static final PlaceReader READER = new PlaceReader(Gazetteer.load());

  @ParameterizedTest(name = "{0} {2}")
  @CsvFileSource(resources = "why-gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void the_first_mention_is_linked_for_a_reason(
      LocalDate day, String paper, String text, String code, Explanation.Reason reason) {
    var first = mentions(day, paper, text).getFirst();
    assertThat(first.place().code()).isEqualTo(code.equals("-") ? "" : code);
    assertThat(first.why().reason()).isEqualTo(reason);
    assertThat(first.why().day()).isEqualTo(day);
    assertThat(first.why().candidates()).isNotEmpty();
  }

  @Test
  void an_open_place_keeps_its_candidates() {
    var open = mentions(LocalDate.of(2020, 7, 20), "-", "Đảng bộ huyện Châu Thành họp.").getFirst();
    assertThat(open.why().candidates()).hasSizeGreaterThan(5);
    assertThat(open.why().candidates())
        .extracting(p -> p.province())
        .contains("Long An", "Tây Ninh");
  }

  @Test
  void a_place_lies_in_the_province_of_the_day_told() {
    var text = "Đảng bộ thị xã Hương Trà họp.";
    assertThat(mentions(LocalDate.of(2020, 7, 20), "-", text).getFirst().place().province())
        .isEqualTo("Thừa Thiên Huế");
    assertThat(mentions(LocalDate.of(2025, 3, 1), "-", text).getFirst().place().province())
        .isEqualTo("Huế");
  }

  private static List<LinkedMention> mentions(LocalDate day, String paper, String text) {
    var article = Texts.article(text);
    var hints = paper.equals("-") ? List.<String>of() : List.of(paper);
    return READER
        .read(article.text(), Canonical.of(article.text().whole()), new Setting(day, hints))
        .mentions();
  }
}
