package vn.nghiquyet.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;

final class ArticleReaderTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String SENTENCE =
      "Đảng ủy xã đã xây dựng chương trình hành động với 5 nhóm nhiệm vụ và phân công từng đồng chí phụ trách. ";

  /// Stands in for a parser that never ends.
  static final class Endless {
    private Endless() {}

    public static void main(String[] args) throws InterruptedException {
      Thread.sleep(Duration.ofHours(1));
    }
  }

  /// Stands in for a parser that takes its process down.
  static final class Crashing {
    private Crashing() {}

    public static void main(String[] args) {}
  }

  @Test
  void a_pdf_and_a_word_file_give_the_same_paragraphs_from_one_process() throws IOException {
    try (var reader = new ArticleReader()) {
      for (var file : List.of("article.pdf", "article.docx")) {
        var reading = reader.read(input(file, sample(file)));
        assertThat(reading)
            .isInstanceOfSatisfying(
                Reading.Read.class,
                read -> {
                  var text = read.article().text();
                  assertThat(text.title())
                      .contains("Xã Bình Sơn đưa nghị quyết đại hội vào cuộc sống");
                  assertThat(text.whole())
                      .contains("vượt chỉ tiêu nghị quyết đề ra.")
                      .contains("thu nhập bình quân đầu người đạt 58,5 triệu đồng.");
                });
      }
    }
  }

  @Test
  void a_table_in_a_word_file_is_read_row_by_row() throws IOException {
    try (var reader = new ArticleReader()) {
      var reading = (Reading.Read) reader.read(input("article.docx", sample("article.docx")));
      var text = reading.article().text();
      assertThat(text.blocks().stream().filter(b -> b.kind() == Block.Kind.ROW).map(text::of))
          .contains("Hộ nghèo (%) | 4,1 | 3,2");
    }
  }

  @Test
  void a_truncated_pdf_fails_and_the_next_document_is_read() throws IOException {
    var whole = sample("article.pdf");
    try (var reader = new ArticleReader()) {
      assertThat(reader.read(input("cut.pdf", Arrays.copyOf(whole, 60))))
          .isInstanceOf(Reading.Failed.class);
      assertThat(reader.read(input("whole.pdf", whole))).isInstanceOf(Reading.Read.class);
    }
  }

  @Test
  void a_parser_that_never_ends_costs_one_failed_input() throws IOException {
    try (var reader =
        new ArticleReader(DocumentProcess.command(Endless.class), Duration.ofSeconds(2))) {
      var reading = reader.read(input("a.pdf", sample("article.pdf")));
      assertThat(reading)
          .isInstanceOfSatisfying(
              Reading.Failed.class, f -> assertThat(f.reason()).contains("longer than 2 s"));
    }
  }

  @Test
  void a_parser_that_dies_costs_one_failed_input() throws IOException {
    try (var reader = new ArticleReader(DocumentProcess.command(Crashing.class), LONG)) {
      assertThat(reader.read(input("a.pdf", sample("article.pdf"))))
          .isInstanceOf(Reading.Failed.class);
    }
  }

  @Test
  void a_page_nested_without_end_gives_a_reading() {
    var deep = "<div>".repeat(200_000) + SENTENCE.repeat(3);
    assertThat(read(deep)).isNotNull();
  }

  @Test
  void a_line_of_twenty_megabytes_gives_a_reading() {
    var line = SENTENCE.repeat((19 << 20) / SENTENCE.getBytes(UTF_8).length);
    assertThat(read(line)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void many_short_lines_give_a_reading() {
    assertThat(read("Ảnh: (a\n- (1/1/2020 | \n".repeat(60_000))).isNotNull();
  }

  @Test
  void the_locale_of_the_machine_changes_nothing() {
    var before = java.util.Locale.getDefault();
    var page = "TIN LIÊN QUAN I\n\n" + SENTENCE.repeat(3) + "\n\nBÌNH LUẬN (0)";
    var expected = read(page);
    try {
      java.util.Locale.setDefault(java.util.Locale.of("tr", "TR"));
      assertThat(read(page)).isEqualTo(expected);
    } finally {
      java.util.Locale.setDefault(before);
    }
  }

  @TestFactory
  Stream<DynamicTest> any_bytes_give_a_reading() {
    return LongStream.rangeClosed(1, 50)
        .mapToObj(seed ->
            DynamicTest.dynamicTest(
                "seed " + seed,
                () -> {
                  var random = new Random(seed);
                  var bytes = new byte[random.nextInt(5000)];
                  random.nextBytes(bytes);
                  var pieces =
                      List.of(
                          "<p>",
                          "<table><tr><td>",
                          SENTENCE,
                          "\n",
                          "Ảnh: ",
                          "05/10/2020",
                          " | ",
                          "</div>",
                          "\uD83D",
                          "<script type=\"application/ld+json\">{");
                  var text = new StringBuilder();
                  random.ints(200, 0, pieces.size()).forEach(i -> text.append(pieces.get(i)));
                  try (var reader =
                      new ArticleReader(DocumentProcess.command(Crashing.class), LONG)) {
                    assertThat(reader.read(input("random", bytes)).path()).isEqualTo("random");
                    assertThat(reader.read(input("pieces", text.toString().getBytes(UTF_8))).path())
                        .isEqualTo("pieces");
                  }
                }));
  }

  private static Reading read(String text) {
    try (var reader = new ArticleReader()) {
      return reader.read(input("a", text.getBytes(UTF_8)));
    }
  }

  private static Input input(String path, byte[] bytes) {
    return new Input(path, bytes::clone);
  }

  private static byte[] sample(String name) throws IOException {
    try (var stream = ArticleReaderTest.class.getResourceAsStream("samples/" + name)) {
      return stream.readAllBytes();
    }
  }
}
