package vn.nghiquyet.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.corpus.Packs.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.corpus.Packs;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.ArticleLines;
import vn.nghiquyet.corpus.store.Inputs;

/// Articles as they lie in documents, mails, crawls and lists, read whole.
final class FoundArticlesTest {

  private static final String TITLE = "Xã Bình Sơn đưa nghị quyết đại hội vào cuộc sống";
  private static final String FIRST =
      "Đảng ủy xã đã xây dựng chương trình hành động với 5 nhóm nhiệm vụ và phân công từng đồng chí"
          + " phụ trách.";
  private static final String SECOND =
      "Đến nay, thu nhập bình quân đầu người của xã đạt 58,5 triệu đồng, tăng 12 triệu đồng so với"
          + " đầu nhiệm kỳ; tỷ lệ hộ nghèo giảm còn 3,2%.";

  @TempDir Path dir;

  @Test
  void an_open_document_text_is_read_with_its_table() throws IOException {
    var odt = Packs.openDocument("Chỉ tiêu|2020|2021\nHộ nghèo (%)|4,1|3,2", TITLE, FIRST, SECOND);
    var text = only("bao-cao.odt", odt).text();
    assertThat(text.title()).contains(TITLE);
    assertThat(text.whole()).contains(FIRST).contains(SECOND);
    assertThat(text.blocks().stream().filter(b -> b.kind() == Block.Kind.ROW).map(text::of))
        .contains("Hộ nghèo (%) | 4,1 | 3,2");
  }

  @Test
  void a_text_in_rtf_is_read() throws IOException {
    var text = only("bao-cao.rtf", Packs.rtf(TITLE, FIRST, SECOND)).text();
    assertThat(text.title()).contains(TITLE);
    assertThat(text.whole()).contains(FIRST).contains(SECOND);
  }

  @Test
  void a_mail_is_an_article_under_its_subject_of_the_day_it_was_sent() throws IOException {
    var head = "Subject: Fwd: %s\nDate: Thu, 15 Oct 2020 08:00:00 +0700\n".formatted(TITLE);
    var html = "<html><body><p>%s</p><p>%s</p></body></html>".formatted(FIRST, SECOND);
    var attached = files("báo cáo.odt", Packs.openDocument("a|b", "Báo cáo sơ kết", SECOND, FIRST));
    var mail = Packs.mail(head, FIRST, html, attached).getBytes(UTF_8);
    var articles = read("thu.eml", mail).stream().map(FoundArticlesTest::article).toList();
    assertThat(articles).hasSize(2);
    assertThat(articles.getFirst().text().title()).contains(TITLE);
    assertThat(articles.getFirst().text().whole()).contains(FIRST).contains(SECOND);
    assertThat(day(articles.getFirst())).contains(LocalDate.of(2020, 10, 15));
    assertThat(articles.getLast().text().title()).contains("Báo cáo sơ kết");
  }

  @Test
  void a_mail_in_plain_text_keeps_its_paragraphs_whole() throws IOException {
    var wrapped = (FIRST + "\n\n" + SECOND).replaceAll("(.{60,72}) ", "$1\n");
    var mail =
        "Subject: %s\nContent-Type: text/plain; charset=utf-8\n\n%s\n".formatted(TITLE, wrapped);
    var text = article(read("thu.eml", mail.getBytes(UTF_8)).getFirst()).text();
    assertThat(text.title()).contains(TITLE);
    assertThat(text.whole()).contains(FIRST).contains(SECOND);
  }

  @Test
  void the_encoding_that_a_mail_tells_counts() throws IOException {
    var windows = Charset.forName("windows-1258");
    var loose = Normalizer.normalize(FIRST + "\n\n" + SECOND, Normalizer.Form.NFD);
    var body = loose.replace("ơ", "ơ").replaceAll("([aoueAOUE])\u0302", "$1\u0302");
    var composed = recomposed(body);
    var head = "Subject: tin\nContent-Type: text/plain; charset=windows-1258\n\n";
    var text = article(read("thu.eml", (head + composed).getBytes(windows)).getFirst()).text();
    assertThat(text.whole()).contains(FIRST).contains(SECOND);
  }

  /// Letters as windows-1258 has them: with their hats and horns, tones behind.
  private static String recomposed(String decomposed) {
    var text = decomposed;
    for (var letter : List.of("â", "ê", "ô", "ă", "ơ", "ư", "Â", "Ê", "Ô", "Ă", "Ơ", "Ư")) {
      var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      text =
          text.replace(parts, letter)
              .replace(parts.charAt(0) + "\u0323" + parts.charAt(1), letter + "\u0323");
    }
    return text;
  }

  @Test
  void a_page_of_a_crawl_has_the_address_it_was_fetched_from() throws IOException {
    var page =
        "<html><head><title>%s</title></head><body><h1>%s</h1><div><p>%s</p><p>%s</p></div></body></html>"
            .formatted(TITLE, TITLE, FIRST, SECOND);
    var path = dir.resolve("c.warc.gz");
    Packs.warc(
        path, new Packs.Fetched("https://bao.example/2020/10/15/tin", 200, "text/html", page));
    var article = article(read(path).getFirst());
    assertThat(article.origin().url()).contains("https://bao.example/2020/10/15/tin");
    assertThat(article.text().title()).contains(TITLE);
  }

  @Test
  void an_article_written_as_a_line_comes_back_with_all_it_has() throws IOException {
    var first = only("bao-cao.rtf", Packs.rtf(TITLE, FIRST, SECOND));
    var again = only("a.jsonl", ArticleLines.write(first).getBytes(UTF_8));
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.published()).isEqualTo(first.published());
    assertThat(again.origin().path()).endsWith("a.jsonl!/" + first.origin().id());
  }

  @Test
  void a_plain_line_gives_address_headline_and_day() throws IOException {
    var line =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "url",
                    "https://bao.example/1",
                    "title",
                    TITLE,
                    "date",
                    "15/10/2020",
                    "source",
                    "Báo Mẫu",
                    "tags",
                    List.of("a"),
                    "text",
                    FIRST + "\n" + SECOND));
    var article = only("a.jsonl", line.getBytes(UTF_8));
    assertThat(article.origin().url()).contains("https://bao.example/1");
    assertThat(article.origin().source()).contains("Báo Mẫu");
    assertThat(article.text().title()).contains(TITLE);
    assertThat(article.text().whole()).contains(FIRST).contains(SECOND);
    assertThat(day(article)).contains(LocalDate.of(2020, 10, 15));
  }

  @Test
  void a_plain_line_may_hold_a_page() throws IOException {
    var line =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "url",
                    "https://bao.example/1",
                    "title",
                    TITLE,
                    "date",
                    "2020-10-15T08:00:00+07:00",
                    "html",
                    "<div><p>%s</p><p>%s</p></div>".formatted(FIRST, SECOND)));
    var article = only("a.jsonl", line.getBytes(UTF_8));
    assertThat(article.text().title()).contains(TITLE);
    assertThat(article.text().whole()).contains(FIRST).contains(SECOND);
    assertThat(day(article)).contains(LocalDate.of(2020, 10, 15));
  }

  @Test
  void lines_that_are_no_article_say_why() throws IOException {
    var lines = "{\"schema\":\"article/1\"}\n{\"a\":1}\n{\"text\":\"x\"\n{\"text\":}";
    var readings = read("a.jsonl", lines.getBytes(UTF_8));
    assertThat(readings.get(0))
        .isInstanceOfSatisfying(
            Reading.Failed.class, f -> assertThat(f.reason()).contains("article/1"));
    assertThat(readings.get(1))
        .isInstanceOfSatisfying(
            Reading.Skipped.class, s -> assertThat(s.reason()).contains("text"));
    assertThat(readings.get(3))
        .isInstanceOfSatisfying(
            Reading.Failed.class, f -> assertThat(f.reason()).contains("no JSON object"));
  }

  private static Optional<LocalDate> day(Article article) {
    return article.published().map(Published::day);
  }

  private Article only(String name, byte[] bytes) throws IOException {
    var readings = read(name, bytes);
    assertThat(readings).hasSize(1);
    return article(readings.getFirst());
  }

  private static Article article(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).article();
  }

  private List<Reading> read(String name, byte[] bytes) throws IOException {
    return read(Files.write(dir.resolve(name), bytes));
  }

  private static List<Reading> read(Path path) {
    try (var reader = new ArticleReader();
        var inputs = Inputs.of(List.of(path.toString()))) {
      return inputs.map(reader::read).toList();
    }
  }
}
