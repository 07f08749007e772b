package vn.nghiquyet.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.cli.view.Citation;
import vn.nghiquyet.indexer.samples.Samples;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.names.Match;
import vn.nghiquyet.search.names.PlaceRef;

class ReportPageTest {

  private static final String PROVINCE = "tỉnh Lạng Sơn";
  private static final String DISTRICT = "huyện Tràng Định";

  @TempDir Path temp;

  @BeforeEach
  void index() throws IOException {
    Samples.copyTo(temp.resolve("pages"));
    new Indexer(temp.resolve("index"), Samples.stages("1"), Pace.USUAL)
        .run(List.of(temp.resolve("pages").toString()), Progress.SILENT, () -> false);
  }

  private String page(String command, String... names) throws IOException {
    try (var archive = Archive.open(temp.resolve("index"))) {
      var places = new ArrayList<PlaceRef>();
      for (var name : names) {
        if (archive.places().find(name) instanceof Match.One<PlaceRef>(var it, _)) {
          places.add(it);
        }
      }
      assertThat(places).hasSize(names.length);
      var citation = new Citation("1.0", command, archive.status());
      var report = Report.of(archive, places, Filters.NONE, citation);
      return new ReportPage(report, Messages.in("vi")).html();
    }
  }

  /// The page is also XML but for its first line and the tags that never close.
  private static Document parsed(String page) {
    var xml = page.replace("<!doctype html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.strip().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(page, e);
    }
  }

  private static List<Element> elements(Document page, String tag) {
    var all = new ArrayList<Element>();
    var nodes = page.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  @Test
  void it_needs_no_other_file_and_no_network() throws IOException {
    var page = parsed(page("report", PROVINCE, DISTRICT));
    for (var tag : List.of("script", "link", "img", "iframe", "object")) {
      assertThat(elements(page, tag)).as(tag).isEmpty();
    }
    assertThat(page("report", PROVINCE)).doesNotContain("url(", "@import", "src=");
  }

  @Test
  void every_figure_has_its_words_and_an_article_in_the_list() throws IOException {
    var page = parsed(page("report", PROVINCE, DISTRICT));
    var ids = elements(page, "li").stream().map(e -> "#" + e.getAttribute("id")).toList();
    var figures =
        elements(page, "div").stream()
            .filter(e -> e.getAttribute("class").startsWith("figure "))
            .toList();
    assertThat(figures).isNotEmpty();
    for (var figure : figures) {
      assertThat(figure.getElementsByTagName("q").item(0).getTextContent()).isNotBlank();
      var link = (Element) figure.getElementsByTagName("a").item(0);
      assertThat(ids).contains(link.getAttribute("href"));
    }
  }

  @Test
  void places_beside_it_stand_in_one_table_with_bars() throws IOException {
    var page = page("report", PROVINCE, DISTRICT);
    assertThat(page)
        .contains("<th>tỉnh Lạng Sơn</th><th>huyện Tràng Định, Lạng Sơn</th>")
        .contains("65 triệu đồng/năm", "45 triệu đồng/năm");
    var bars = elements(parsed(page), "rect");
    assertThat(bars).hasSizeGreaterThanOrEqualTo(2);
    assertThat(bars).allMatch(bar -> Double.parseDouble(bar.getAttribute("width")) > 0);
  }

  @Test
  void it_says_how_it_was_worked_out() throws IOException {
    assertThat(page("report <x> & 'Lạng Sơn'", PROVINCE))
        .contains("<dd>nghiquyet 1.0</dd>")
        .contains("<dd>report &lt;x&gt; &amp; 'Lạng Sơn'</dd>")
        .contains("<dt>số bài của kho</dt><dd>5</dd>")
        .contains("<dt>bài mới nhất</dt><dd>2023-06-20</dd>");
  }

  @Test
  void the_same_question_gives_the_same_page() throws IOException {
    assertThat(page("report", PROVINCE, DISTRICT)).isEqualTo(page("report", PROVINCE, DISTRICT));
  }
}
