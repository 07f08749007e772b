package vn.nghiquyet.corpus.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.corpus.Packs;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.corpus.store.Input.Answer;
import vn.nghiquyet.corpus.store.Input.Seen;

final class WebInputsTest {

  private static final Duration PAUSE = Duration.ofMillis(20);

  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private static WebInputs web(Duration pause, boolean allowPrivate, int limit) {
    return new WebInputs(
        new WebOptions("nghiquyet/test", pause, Duration.ofMillis(5), allowPrivate, limit));
  }

  private static WebInputs web() {
    return web(PAUSE, true, 0);
  }

  private static Input named(WebInputs web, String url) {
    return web.beside(_ -> Stream.empty()).apply(List.of(url)).findFirst().orElseThrow();
  }

  private static Answer ask(Input input, Optional<Seen> seen) throws IOException {
    return ((Input.Remote) input.bytes()).ask(seen);
  }

  private Answer ask(String path) throws IOException {
    return ask(named(web(), site.url(path)), Optional.empty());
  }

  private List<Input> several(String path) throws IOException {
    return ((Answer.Several) ask(path)).inputs();
  }

  private static String text(Answer answer) throws IOException {
    return new String(((Answer.Changed) answer).input().bytes().read(), UTF_8);
  }

  private List<String> below(List<Input> inputs) {
    return inputs.stream().map(i -> i.path().substring(site.url("").length())).toList();
  }

  @Test
  void a_page_is_fetched_under_a_clear_name_with_its_address_and_encoding() throws IOException {
    site.page("/tin.html", "<p>tin</p>");
    var answer = (Answer.Changed) ask("/tin.html");
    assertThat(text(answer)).isEqualTo("<p>tin</p>");
    assertThat(answer.input().path()).isEqualTo(site.url("/tin.html"));
    assertThat(answer.input().about().url()).contains(site.url("/tin.html"));
    assertThat(answer.input().about().charset()).contains("utf-8");
    assertThat(site.asked().getFirst().header("User-agent")).isEqualTo("nghiquyet/test");
  }

  @Test
  void a_page_that_did_not_change_is_not_sent_again() throws IOException {
    site.on(
        "/tin.html",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"v1\"");
          exchange.getResponseHeaders().add("Last-Modified", "Mon, 05 Oct 2020 03:27:00 GMT");
          var known = exchange.getRequestHeaders().getFirst("If-None-Match");
          Site.send(exchange, "\"v1\"".equals(known) ? 304 : 200, known == null ? "tin" : "");
        });
    var seen = ((Answer.Changed) ask("/tin.html")).seen();
    assertThat(seen.tag()).contains("\"v1\"");
    assertThat(ask(named(web(), site.url("/tin.html")), Optional.of(seen)))
        .isInstanceOf(Answer.Same.class);
    assertThat(site.asked().getLast().header("If-modified-since"))
        .isEqualTo("Mon, 05 Oct 2020 03:27:00 GMT");
  }

  @Test
  void a_feed_gives_its_pages_with_headline_and_day() throws IOException {
    site.page(
        "/rss",
        """

        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0"><channel><title>Báo</title>
        <item><title>Đại hội &amp; nghị quyết</title><link>%s</link>
          <pubDate>Mon, 05 Oct 2020 10:27:00 GMT+7</pubDate></item>
        <item><title><![CDATA[Tin <b>hai</b>]]></title><link>/2.html</link>
          <pubDate>10/5/2020 10:27:00 AM</pubDate></item>
        </channel></rss>
        """
            .formatted(site.url("/1.html")));
    var inputs = several("/rss");
    assertThat(below(inputs)).containsExactly("/1.html", "/2.html");
    assertThat(inputs.getFirst().about().title()).contains("Đại hội & nghị quyết");
    assertThat(inputs.getLast().about().title()).contains("Tin hai");
    assertThat(inputs)
        .extracting(i -> i.about().published().map(Published::day))
        .containsOnly(Optional.of(LocalDate.of(2020, 10, 5)));
  }

  @Test
  void an_atom_feed_is_read_too() throws IOException {
    site.page(
        "/atom.xml",
        """
        <?xml version="1.0"?><!-- một <html> giả -->
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Báo</title>
        <entry><title>Tin</title><link rel="alternate" href="%s"/>
          <published>2020-10-05T03:27:00Z</published><updated>2020-10-06T03:27:00Z</updated></entry>
        </feed>
        """
            .formatted(site.url("/1.html")));
    var input = several("/atom.xml").getFirst();
    assertThat(below(List.of(input))).containsExactly("/1.html");
    assertThat(input.about().published().map(Published::day)).contains(LocalDate.of(2020, 10, 5));
  }

  @Test
  void a_page_that_its_feed_says_is_old_is_not_even_asked_for() throws IOException {
    site.page(
        "/rss",
        "<rss version=\"2.0\"><channel><item><title>a</title><link>%s</link><pubDate>Mon, 05 Oct 2020 10:27:00 +0700</pubDate></item></channel></rss>"
            .formatted(site.url("/1.html")));
    var page = several("/rss").getFirst();
    site.page("/1.html", "tin");
    var later = new Seen(Optional.empty(), Optional.empty(), Instant.parse("2020-10-06T00:00:00Z"));
    var before =
        new Seen(Optional.empty(), Optional.empty(), Instant.parse("2020-10-05T00:00:00Z"));
    assertThat(ask(page, Optional.of(later))).isInstanceOf(Answer.Same.class);
    assertThat(site.paths()).containsExactly("/rss");
    assertThat(text(ask(page, Optional.of(before)))).isEqualTo("tin");
  }

  @Test
  void an_index_of_sitemaps_leads_to_pages_also_through_gzip() throws IOException {
    site.page(
        "/sitemap.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>%s</loc></sitemap></sitemapindex>
        """
            .formatted(site.url("/tin.xml.gz")));
    var map =
        Packs.gzip(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>%s</loc><lastmod>2020-10-06T10:00:00+07:00</lastmod>
              <news:news><news:publication><news:name>Báo</news:name><news:language>vi</news:language>
              </news:publication><news:publication_date>2020-10-05T10:27:00+07:00</news:publication_date>
              <news:title>Đại hội</news:title></news:news></url>
            </urlset>
            """
                .formatted(site.url("/1.html"))
                .getBytes(UTF_8));
    site.on(
        "/tin.xml.gz",
        exchange -> {
          exchange.sendResponseHeaders(200, map.length);
          exchange.getResponseBody().write(map);
        });
    var maps = several("/sitemap.xml");
    var page = ((Answer.Several) ask(maps.getFirst(), Optional.empty())).inputs().getFirst();
    assertThat(below(List.of(page))).containsExactly("/1.html");
    assertThat(page.about().title()).contains("Đại hội");
    assertThat(page.about().published().map(Published::day)).contains(LocalDate.of(2020, 10, 5));
  }

  @Test
  void robots_txt_is_obeyed_and_read_once() throws IOException {
    site.page("/robots.txt", "User-agent: *\nDisallow: /kin/\n");
    site.page("/kin/1.html", "kín");
    site.page("/2.html", "mở");
    var web = web();
    assertThatThrownBy(() -> ask(named(web, site.url("/kin/1.html")), Optional.empty()))
        .hasMessageContaining("robots.txt");
    assertThat(text(ask(named(web, site.url("/2.html")), Optional.empty()))).isEqualTo("mở");
    assertThat(site.all()).extracting(Site.Asked::path).containsExactly("/robots.txt", "/2.html");
  }

  @Test
  void a_host_whose_robots_txt_cannot_be_had_is_left_alone() throws IOException {
    site.on("/robots.txt", exchange -> Site.send(exchange, 503, ""));
    site.page("/1.html", "tin");
    assertThatThrownBy(() -> ask("/1.html")).hasMessageContaining("cannot be read now");
    assertThat(site.paths()).isEmpty();
  }

  @Test
  void a_host_is_asked_once_in_a_while_however_many_ask() throws Exception {
    var pause = Duration.ofMillis(150);
    var web = web(pause, true, 0);
    var asking = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < 4; i++) {
      var path = "/" + i;
      site.page(path, "tin");
      asking.add(() -> ask(named(web, site.url(path)), Optional.empty()));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(asking)) {
        assertThat(text(answer.get())).isEqualTo("tin");
      }
    }
    var times = site.all().stream().map(Site.Asked::at).sorted().toList();
    assertThat(times).hasSize(5);
    for (int i = 1; i < times.size(); i++) {
      assertThat(Duration.between(times.get(i - 1), times.get(i)))
          .isGreaterThan(pause.minusMillis(60));
    }
    assertThat(Duration.between(times.getFirst(), times.getLast()))
        .isGreaterThan(pause.multipliedBy(4).minusMillis(60));
  }

  @Test
  void the_delay_that_robots_txt_asks_for_is_kept() throws IOException {
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 1\n");
    site.page("/1", "a");
    site.page("/2", "b");
    var web = web();
    for (var path : List.of("/1", "/2")) {
      ask(named(web, site.url(path)), Optional.empty());
    }
    var asked = site.asked();
    assertThat(Duration.between(asked.getFirst().at(), asked.getLast().at()))
        .isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void a_server_in_trouble_is_asked_again_after_a_while() throws IOException {
    var times = new AtomicInteger();
    site.on(
        "/1.html",
        exchange -> {
          int time = times.incrementAndGet();
          exchange.getResponseHeaders().add("Retry-After", "1");
          Site.send(exchange, time == 1 ? 429 : time == 2 ? 503 : 200, "tin");
        });
    assertThat(text(ask("/1.html"))).isEqualTo("tin");
    var asked = site.asked();
    assertThat(asked).hasSize(3);
    assertThat(Duration.between(asked.get(0).at(), asked.get(1).at()))
        .isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void a_server_that_stays_in_trouble_or_wants_long_rest_is_given_up() {
    site.on("/1.html", exchange -> Site.send(exchange, 500, ""));
    assertThatThrownBy(() -> ask("/1.html")).hasMessageContaining("HTTP 500");
    assertThat(site.paths()).hasSize(4);
    site.on(
        "/2.html",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "3600");
          Site.send(exchange, 429, "");
        });
    assertThatThrownBy(() -> ask("/2.html")).hasMessageContaining("3600 s");
    assertThatThrownBy(() -> ask("/3.html")).hasMessageContaining("not there any more");
    assertThat(site.paths()).hasSize(6);
  }

  @Test
  void a_page_that_moved_is_followed_but_not_in_circles() throws IOException {
    site.on("/cu.html", exchange -> moved(exchange, "/moi.html"));
    site.page("/moi.html", "mới");
    var answer = (Answer.Changed) ask("/cu.html");
    assertThat(text(answer)).isEqualTo("mới");
    assertThat(answer.input().about().url()).contains(site.url("/moi.html"));
    assertThat(answer.input().path()).isEqualTo(site.url("/cu.html"));
    site.on("/vong.html", exchange -> moved(exchange, "/vong.html"));
    assertThatThrownBy(() -> ask("/vong.html")).hasMessageContaining("more than 5 times");
    site.on("/tep.html", exchange -> moved(exchange, "file:///etc/passwd"));
    assertThatThrownBy(() -> ask("/tep.html")).hasMessageContaining("no web address");
  }

  private static void moved(com.sun.net.httpserver.HttpExchange exchange, String to)
      throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    Site.send(exchange, 302, "");
  }

  @Test
  void addresses_of_this_machine_are_reached_only_when_that_is_allowed() throws IOException {
    site.page("/1.html", "tin");
    var web = web(PAUSE, false, 0);
    assertThatThrownBy(() -> ask(named(web, site.url("/1.html")), Optional.empty()))
        .hasMessageContaining("--allow-private");
    assertThat(site.all()).isEmpty();
  }

  @Test
  void a_page_beyond_the_limit_of_size_is_cut_off() {
    site.on(
        "/lon.html",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          var block = new byte[1 << 20];
          for (int i = 0; i < 30; i++) {
            exchange.getResponseBody().write(block);
          }
        });
    assertThatThrownBy(() -> ask("/lon.html")).hasMessageContaining("20 MB");
    assertThat(site.paths()).hasSize(1);
  }

  @Test
  void a_limit_counts_the_pages_that_lists_name() throws IOException {
    var items = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      items.append("<item><title>a</title><link>%s</link></item>".formatted(site.url("/" + i)));
    }
    site.page("/rss", "<rss version=\"2.0\"><channel>" + items + "</channel></rss>");
    var listed = web(PAUSE, true, 3).listed(List.of(site.url("/rss")), _ -> Stream.empty());
    assertThat(listed.map(WebInputs.Listed::path))
        .containsExactly(site.url("/0"), site.url("/1"), site.url("/2"));
    assertThat(site.paths()).containsExactly("/rss");
  }

  @Test
  void a_list_of_what_would_be_read_says_what_robots_txt_forbids() throws IOException {
    site.page("/robots.txt", "User-agent: nghiquyet\nDisallow: /kin\n");
    site.page(
        "/rss",
        "<rss version=\"2.0\"><channel><item><title>a</title><link>%s</link></item></channel></rss>"
            .formatted(site.url("/kin/1.html")));
    var listed = web().listed(List.of(site.url("/rss")), _ -> Stream.empty()).toList();
    assertThat(listed).hasSize(1);
    assertThat(listed.getFirst().refusal())
        .hasValueSatisfying(r -> assertThat(r).contains("robots.txt"));
  }

  @Test
  void a_damaged_list_says_so() {
    site.page("/rss", "<rss version=\"2.0\"><channel><item><title>a");
    assertThatThrownBy(() -> ask("/rss")).hasMessageContaining("damaged feed");
  }

  @Test
  void files_and_addresses_may_be_named_together() {
    var file = new Input("a.html", () -> new byte[0]);
    var inputs = web().beside(paths -> paths.stream().map(_ -> file));
    assertThat(
            inputs.apply(List.of("https://bao.example/1", "a.html", "http://[")).map(Input::path))
        .containsExactly("a.html", "https://bao.example/1", "http://[");
  }
}
