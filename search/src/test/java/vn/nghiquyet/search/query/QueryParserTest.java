package vn.nghiquyet.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueryParserTest {

  private static Parsed parse(String query) {
    return QueryParser.parse(query, QueryField.Use.ARTICLES);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "meanings.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      useHeadersInDisplayName = true,
      emptyValue = "",
      nullValues = "none")
  void a_query_means(String query, String meaning) {
    var typed = query == null ? "" : query;
    assertThat(parse(typed))
        .isInstanceOfSatisfying(
            Parsed.Ok.class, ok -> assertThat(ok.query().toString()).isEqualTo(meaning));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "problems.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      useHeadersInDisplayName = true)
  void a_problem_has_a_column_and_a_mend(
      String query, Parsed.Problem problem, int column, String mend) {
    assertThat(parse(query))
        .isInstanceOfSatisfying(
            Parsed.Bad.class,
            bad -> {
              assertThat(bad.problem()).isEqualTo(problem);
              assertThat(bad.column()).isEqualTo(column);
              assertThat(bad.mend()).isEqualTo(mend);
            });
  }

  @Test
  void decomposed_letters_mean_the_same() {
    var query = "\"khâu đột phá\" -hội";
    assertThat(parse(Normalizer.normalize(query, Normalizer.Form.NFD))).isEqualTo(parse(query));
  }

  @ParameterizedTest
  @CsvSource({
    "value:>=10, 10, Infinity",
    "value:12.5, 12.5, 12.5",
    "'value:<=2,5', -Infinity, 2.5",
  })
  void a_value_is_a_range(String query, double low, double high) {
    assertThat(QueryParser.parse(query, QueryField.Use.FACTS))
        .isEqualTo(new Parsed.Ok(new QueryNode.Range(low, high)));
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_characters_give_a_meaning_or_a_problem_inside_the_query(long seed) {
    var pieces = "( ) \" - OR NEAR/2 NEAR title: value: a đ * D \" 1 : /".split(" ", -1);
    var random = new Random(seed);
    var query = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      query.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
    }
    if (parse(query.toString()) instanceof Parsed.Bad bad) {
      assertThat(bad.column()).isBetween(1, query.length() + 1);
    }
  }
}
