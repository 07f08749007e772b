package vn.nghiquyet.analyzers.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.analyzers.text.Spelling;

class AbbreviationsTest {

  @Test
  void meanings_stand_syllable_over_syllable_the_likeliest_first() {
    assertThat(Abbreviations.in(Spelling.ACCENTED).always().get("đh"))
        .isEqualTo(new Abbreviations.Expansion(List.of(List.of("đại"), List.of("hội", "học"))));
  }

  @Test
  void abbreviations_that_differ_in_accents_share_their_meanings_without_accents() {
    var folded = Abbreviations.in(Spelling.FOLDED).always();
    assertThat(folded.get("dt"))
        .isEqualTo(
            new Abbreviations.Expansion(List.of(List.of("dau", "dien"), List.of("tu", "tich"))));
  }

  @Test
  void what_is_a_syllable_in_small_letters_is_understood_in_capitals_only() {
    var table = Abbreviations.in(Spelling.ACCENTED);
    assertThat(table.inCapitals()).containsKeys("tu", "tư");
    assertThat(table.always()).doesNotContainKeys("tu", "tư").containsKeys("nq", "ubnd");
  }

  @Test
  void no_row_stands_twice() {
    assertThat(Abbreviations.rows().stream().map(row -> row.cell(0) + " " + row.cell(2)))
        .doesNotHaveDuplicates();
  }
}
