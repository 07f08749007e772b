package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.ClasspathResourceLoader;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.testing.seed.SeededText;

/// Lucene's own discipline for token streams: graphs, offsets, reuse, threads, random text.
public class VietnameseAnalyzerTest extends BaseTokenStreamTestCase {

  public void test_a_phrase_with_an_abbreviation() throws IOException {
    try (var analyzer = VietnameseAnalyzer.accented()) {
      assertAnalyzesTo(
          analyzer,
          "toà NQ",
          new String[] {"tòa", "nghị", "nq", "nghị_quyết", "quyết"},
          new int[] {0, 4, 4, 4, 4},
          new int[] {3, 6, 6, 6, 6},
          new String[] {"<WORD>", "<WORD>", "<ABBREVIATION>", "<COMPOUND>", "<WORD>"},
          new int[] {1, 1, 0, 0, 1},
          new int[] {1, 1, 2, 2, 1});
    }
  }

  public void test_random_text() throws IOException {
    for (var analyzer :
        new Analyzer[] {
          VietnameseAnalyzer.accented(), VietnameseAnalyzer.syllables(), VietnameseAnalyzer.folded()
        }) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
      checkRandomData(random(), analyzer, 20 * RANDOM_MULTIPLIER, 8192);
      analyzer.close();
    }
  }

  public void test_random_vietnamese_is_the_same_in_every_thread() throws IOException {
    try (var analyzer = VietnameseAnalyzer.accented()) {
      var text = new SeededText(random().nextInt(1000));
      for (int i = 0; i < 50; i++) {
        checkAnalysisConsistency(random(), analyzer, i % 2 == 0, text.line(60));
        checkAnalysisConsistency(random(), analyzer, i % 2 == 0, text.decomposedLine());
      }
    }
  }

  public void test_an_empty_term_stays_empty() throws IOException {
    try (var analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String fieldName) {
            var tokenizer = new KeywordTokenizer();
            return new TokenStreamComponents(
                tokenizer, new SpellingFilter(tokenizer, Spelling.ACCENTED));
          }
        }) {
      checkOneTerm(analyzer, "", "");
    }
  }

  public void test_a_paragraph_that_begins_with_an_abbreviation_stands_apart() throws IOException {
    try (var analyzer = VietnameseAnalyzer.syllables()) {
      assertAnalyzesTo(
          analyzer,
          "huyện\n\nNQ",
          new String[] {"huyện", "nghị", "nq", "quyết"},
          new int[] {1, 101, 0, 1});
    }
  }

  public void test_no_text_has_no_tokens() throws IOException {
    try (var analyzer = VietnameseAnalyzer.accented()) {
      assertAnalyzesTo(analyzer, "", new String[0]);
      assertAnalyzesTo(analyzer, " – . / \u200B", new String[0]);
    }
  }

  public void test_a_word_of_any_length_is_cut() throws IOException {
    try (var analyzer = VietnameseAnalyzer.accented()) {
      assertAnalyzesTo(analyzer, "đ".repeat(300), new String[] {"đ".repeat(255), "đ".repeat(45)});
    }
  }

  public void test_a_word_is_normalized_without_being_cut() throws IOException {
    try (var analyzer = VietnameseAnalyzer.folded()) {
      assertEquals("thuy", analyzer.normalize("text", "Thu\u1ef7").utf8ToString());
    }
  }

  public void test_the_chain_by_its_names_is_the_analyzer() throws IOException {
    var text = new SeededText(7).line(80) + " Ban Thường vụ Tỉnh ủy, nông thôn mới";
    try (var chain = chain();
        var analyzer = VietnameseAnalyzer.accented()) {
      assertEquals(Tokens.of(analyzer, text), Tokens.of(chain, text));
    }
    try (var chain = chain("words", "false");
        var analyzer = VietnameseAnalyzer.syllables()) {
      assertEquals(Tokens.of(analyzer, text), Tokens.of(chain, text));
    }
    try (var chain = chain("spelling", "folded", "words", "false");
        var analyzer = VietnameseAnalyzer.folded()) {
      assertEquals(Tokens.of(analyzer, text), Tokens.of(chain, text));
    }
  }

  private static Analyzer chain(String... arguments) throws IOException {
    return CustomAnalyzer.builder()
        .addCharFilter("vietnameseComposing")
        .withTokenizer("vietnamese", arguments)
        .build();
  }

  public void test_abbreviations_stay_as_they_are_where_that_is_asked_for() throws IOException {
    try (var chain = chain("abbreviations", "false")) {
      assertAnalyzesTo(
          chain, "ĐH XIII, nông thôn", new String[] {"đh", "xiii", "nông", "nông_thôn", "thôn"});
    }
  }

  public void test_words_of_ones_own_are_laid_too() throws IOException {
    var loader = new ClasspathResourceLoader(VietnameseAnalyzerTest.class);
    try (var chain =
        CustomAnalyzer.builder(loader)
            .withTokenizer("vietnamese", "ownWords", "own-words.txt")
            .build()) {
      assertAnalyzesTo(
          chain, "Mô hình 5 tay", new String[] {"mô", "mô_hình_5_tay", "hình", "5", "tay"});
    }
  }

  public void test_an_unknown_argument_is_refused() {
    var error =
        expectThrows(
            IllegalArgumentException.class,
            () -> CustomAnalyzer.builder().withTokenizer("vietnamese", "mode", "words"));
    assertTrue(error.toString(), error.toString().contains("mode"));
    expectThrows(
        IllegalArgumentException.class,
        () -> CustomAnalyzer.builder().withTokenizer("vietnamese", "spelling", "plain"));
    expectThrows(
        IllegalArgumentException.class,
        () ->
            CustomAnalyzer.builder()
                .withTokenizer("vietnamese", "words", "false", "ownWords", "own-words.txt"));
  }

  public void test_composing_keeps_offsets_of_what_came_in() throws IOException {
    var filter = new ComposingCharFilter(new StringReader("\uFEFFho\u0300a b\u00ADi\u0300nh"));
    assertEquals("hòa bình", filter.readAllAsString());
    assertEquals(1, filter.correctOffset(0));
    assertEquals(5, filter.correctOffset(3));
    assertEquals(6, filter.correctOffset(4));
    assertEquals(12, filter.correctOffset(8));
  }
}
