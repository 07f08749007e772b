package vn.nghiquyet.analyzers.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.testing.words.CutText;
import vn.nghiquyet.testing.words.Cuts;

class SegmenterTest {

  private static final Segmenter SEGMENTER = Segmenter.standard(Spelling.ACCENTED);

  /// Scores may not fall below what was once reached; raise them when they rise.
  @ParameterizedTest(name = "{0} F1 at least {1}")
  @CsvSource({"gold-open.txt, 0.979", "gold-sealed.txt, 0.956"})
  void sentences_cut_by_hand_are_cut_so(String file, double least)
      throws IOException, URISyntaxException {
    var cuts = new Cuts(SegmenterTest::spans);
    CutText.read(path(file)).forEach(cuts::compare);
    assertThat(cuts.words()).isGreaterThan(2000);
    assertThat(cuts.f1()).isGreaterThanOrEqualTo(least);
  }

  /// Held out from the work on the lexicon: topics drawn by chance, words written by another hand.
  @Test
  void words_typed_alone_stay_whole() {
    var words = lines("held-out.tsv").map(line -> line.split("\t", -1)[1]).toList();
    var broken = words.stream().filter(word -> SEGMENTER.words(word).size() > 1).toList();
    assertThat(words).hasSizeGreaterThan(500);
    assertThat(broken.size()).isLessThanOrEqualTo(words.size() * 5 / 100);
  }

  @Test
  void each_word_of_the_lexicon_typed_alone_is_one_word() {
    var words = SEGMENTER.lexicon().entries(EntryKind.WORD);
    assertThat(words).hasSizeGreaterThan(38_000);
    assertThat(words).allMatch(word -> SEGMENTER.words(word).size() == 1);
  }

  @Test
  void there_are_as_many_words_and_terms_as_we_say() {
    var lexicon = SEGMENTER.lexicon();
    assertThat(lexicon.entries(EntryKind.WORD)).hasSizeGreaterThanOrEqualTo(38_000);
    assertThat(lexicon.entries(EntryKind.TERM)).hasSizeGreaterThanOrEqualTo(6_000);
  }

  @Test
  void names_nobody_listed_are_known_by_their_capitals() throws IOException, URISyntaxException {
    var cuts = new Cuts(SegmenterTest::spans);
    CutText.read(path("names-gold.txt")).forEach(cuts::compare);
    assertThat(cuts.differences()).isEmpty();
  }

  private static Stream<String> spellings() {
    return lines("gold-open.txt").map(line -> line.replace('_', ' '));
  }

  @Test
  void many_threads_cut_as_one_does() {
    var sentences = spellings().toList();
    var expected = sentences.stream().map(SEGMENTER::words).toList();
    var found = sentences.parallelStream().map(SEGMENTER::words).toList();
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void words_of_ones_own_are_known_too() {
    var own =
        SEGMENTER.with(List.of(new WordList.Entry("mô hình năm tay ba sạch", EntryKind.WORD)));
    assertThat(words(own, "Hội viên thực hiện mô hình năm tay ba sạch ở thôn."))
        .contains("mo hinh nam tay ba sach");
  }

  @Test
  void words_of_ones_own_leave_all_others_as_they_were() {
    var own = SEGMENTER.with(List.of(new WordList.Entry("á à ạ ả", EntryKind.WORD)));
    assertThat(spellings().map(own::words).toList())
        .isEqualTo(spellings().map(SEGMENTER::words).toList());
  }

  private static List<Cuts.Span> spans(String text) {
    return SEGMENTER.words(text).stream().map(w -> new Cuts.Span(w.start(), w.end())).toList();
  }

  /// Words without marks, so that texts in several spellings compare.
  private static List<String> words(Segmenter segmenter, String text) {
    return segmenter.words(text).stream()
        .map(word -> Spelling.FOLDED.of(text.substring(word.start(), word.end())))
        .toList();
  }

  private static Stream<String> lines(String file) {
    try (var in = SegmenterTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String file) throws URISyntaxException {
    return Path.of(SegmenterTest.class.getResource(file).toURI());
  }
}
