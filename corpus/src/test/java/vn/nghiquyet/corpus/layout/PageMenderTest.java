package vn.nghiquyet.corpus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.corpus.article.Mending;

final class PageMenderTest {

  @Test
  void a_letter_that_a_tag_cuts_stands_before_the_tag() {
    var page = Jsoup.parse("<p>Ca<b>ùc chi boä</b> <i>tröïc thuoäc</i> Ñaûng uûy</p>");
    PageMender.mend(page);
    assertThat(page.expectFirst("p").html())
        .isEqualTo("Cá<b>c chi bộ</b> <i>trực thuộc</i> Đảng ủy");
  }

  @Test
  void a_short_headline_follows_the_rest_of_its_page() {
    var page =
        Jsoup.parse("<h1>Héi</h1><p>§¹i héi ®¹i biÓu §¶ng bé huyÖn ®· thµnh c«ng tèt ®Ñp.</p>");
    assertThat(PageMender.mend(page).recoded()).contains("TCVN3");
    assertThat(page.expectFirst("h1").text()).isEqualTo("Hội");
  }

  @Test
  void escaped_letters_of_linked_data_are_mended_and_their_quotation_marks_stay() {
    var page =
        Jsoup.parse(
            """
            <script type="application/ld+json">{"headline":"\\u00d1a\\u00efi ho\\u00e4i \\"Ñaûng boä\\""}</script>
            """);
    PageMender.mend(page);
    assertThat(page.expectFirst("script").data())
        .isEqualTo("{\"headline\":\"Đại hội \\\"Đảng bộ\\\"\"}");
  }

  @Test
  void linked_data_that_mending_would_break_stay() {
    var data = "{\"headline\":\"Xã \uFF02nông thôn mới\uFF02\"}";
    var page = Jsoup.parse("<script type=\"application/ld+json\">" + data + "</script>");
    assertThat(PageMender.mend(page).counts()).containsKey(Kind.FULLWIDTH);
    assertThat(page.expectFirst("script").data()).isEqualTo(data);
  }

  @Test
  void a_good_page_is_left_as_it_is() {
    var html = "<p>Đảng bộ <b>xã</b> họp\n  sáng 5/10.</p><script>var a = \"§¹i héi\";</script>";
    var page = Jsoup.parse(html);
    var before = page.outerHtml();
    assertThat(PageMender.mend(page)).isEqualTo(Mending.NONE);
    assertThat(page.outerHtml()).isEqualTo(before);
  }
}
