package vn.nghiquyet.facts.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.model.Place;

class PlaceReaderTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final PlaceReader READER = new PlaceReader(GAZETTEER);

  @ParameterizedTest(name = "{0} ({1}) → {2}")
  @CsvFileSource(resources = "gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_text_names_these_places(String text, LocalDate day, String ids, String names) {
    var mentions = read(text, day).mentions();
    assertThat(mentions.stream().map(m -> id(m.place())).collect(Collectors.joining(" ")))
        .as("%s, places named: %s", text, names)
        .isEqualTo(ids.equals("-") ? "" : ids);
    assertThat(mentions.stream().map(m -> m.place().fullName()).collect(Collectors.joining(", ")))
        .isEqualTo(names == null ? "" : names);
  }

  private static String id(Place place) {
    return place.code().isEmpty() ? "open" : place.code();
  }

  private static Places read(String text, LocalDate day) {
    var article = ArticleText.of(List.of(new ArticleText.Piece(Block.Kind.PARAGRAPH, text)));
    return READER.read(article, Canonical.of(article.whole()), new Setting(day, List.of()));
  }
}
