package vn.nghiquyet.corpus.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import vn.nghiquyet.corpus.archive.Limits;
import vn.nghiquyet.corpus.store.Input.Seen;

/// Fetches addresses with manners: in turn for each host, within limits of size and time, again
/// after a while where a server has trouble. Safe for many threads.
final class Fetcher {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(60);
  private static final int TRIES = 4;
  private static final int MOST_REDIRECTS = 5;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int TOO_MANY = 429;
  private static final int SERVER_TROUBLE = 500;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final List<String> ROBOT = List.of("nghiquyet");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]+)", Pattern.CASE_INSENSITIVE);

  private final WebOptions options;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  Fetcher(WebOptions options) {
    this.options = options;
  }

  /// What lies at an address; empty where it is what was seen.
  ///
  /// @throws IOException where it cannot be had, with a reason for people
  Optional<Fetched> get(URI address, Optional<Seen> seen) throws IOException {
    return followed(address, seen, true);
  }

  /// Throws where the host does not let us read a page, without asking for the page.
  void check(URI address) throws IOException {
    reach(address);
    host(address).check(address, host -> robots(address));
  }

  private Optional<Fetched> followed(URI from, Optional<Seen> seen, boolean asRobot)
      throws IOException {
    var address = from;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      if (asRobot) {
        check(address);
      } else {
        reach(address);
      }
      var answer = tried(address, seen);
      if (!REDIRECTS.contains(answer.statusCode())) {
        return read(address, answer);
      }
      var next = answer.headers().firstValue("Location").map(address::resolve);
      address =
          next.flatMap(uri -> Addresses.read(uri.toString()))
              .orElseThrow(() -> new IOException("leads to no web address"));
    }
    throw new IOException("leads on more than %d times".formatted(MOST_REDIRECTS));
  }

  private void reach(URI address) throws IOException {
    if (!options.allowPrivate()) {
      Addresses.checkPublic(address);
    }
  }

  private Host host(URI address) {
    return hosts.computeIfAbsent(address.getAuthority(), _ -> new Host(options.pause()));
  }

  /// A host without robots.txt lets all be read, one whose robots.txt cannot be had nothing.
  private BaseRobotRules robots(URI page) throws IOException {
    var address = page.resolve("/robots.txt");
    var parser = new SimpleRobotRulesParser();
    try {
      var told = followed(address, Optional.empty(), false);
      var bytes = told.map(Fetched::bytes).orElse(new byte[0]);
      return parser.parseContent(address.toString(), bytes, "text/plain", ROBOT);
    } catch (Refused e) {
      return parser.failedFetch(e.status());
    } catch (IOException e) {
      return parser.failedFetch(SERVER_TROUBLE);
    }
  }

  private HttpResponse<byte[]> tried(URI address, Optional<Seen> seen) throws IOException {
    var host = host(address);
    for (int left = TRIES - 1; ; left--) {
      host.await();
      Duration wait = options.backoff().multipliedBy(1L << (TRIES - 1 - left));
      reach(address); // again, since a name may have been given another address while we waited
      try {
        var answer = asked(address, seen);
        boolean trouble = answer.statusCode() == TOO_MANY || answer.statusCode() >= SERVER_TROUBLE;
        if (!trouble || left == 0) {
          return answer;
        }
        wait = RetryAfter.of(answer.headers(), wait);
      } catch (Slow e) {
        if (left == 0) {
          throw e;
        }
      }
      host.rest(wait);
    }
  }

  private HttpResponse<byte[]> asked(URI address, Optional<Seen> seen) throws IOException {
    var body = new LimitedBody();
    var answer = client.sendAsync(request(address, seen), _ -> body);
    try {
      return answer.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new Slow("did not answer within %d s".formatted(WHOLE.toSeconds()), e);
    } catch (ExecutionException e) {
      if (body.isTooLarge()) {
        throw Limits.tooLarge("the page");
      }
      var message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
      throw new Slow("cannot be reached (%s)".formatted(message), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("was not fetched: interrupted", e);
    }
  }

  private HttpRequest request(URI address, Optional<Seen> seen) {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(WHOLE)
            .header("User-Agent", options.agent())
            .header(
                "Accept",
                "text/html,application/xhtml+xml,application/xml,application/pdf,*/*;q=0.5")
            .header("Accept-Language", "vi,en;q=0.5")
            .header("Accept-Encoding", "gzip");
    seen.flatMap(Seen::tag).ifPresent(tag -> request.header("If-None-Match", tag));
    seen.flatMap(Seen::modified).ifPresent(day -> request.header("If-Modified-Since", day));
    return request.build();
  }

  private static Optional<Fetched> read(URI address, HttpResponse<byte[]> answer)
      throws IOException {
    int status = answer.statusCode();
    if (status == NOT_MODIFIED) {
      return Optional.empty();
    }
    if (status != OK) {
      throw new Refused(status);
    }
    var headers = answer.headers();
    var type = CHARSET.matcher(headers.firstValue("Content-Type").orElse(""));
    return Optional.of(
        new Fetched(
            address,
            unpacked(answer.body()),
            type.find() ? Optional.of(type.group(1)) : Optional.empty(),
            new Seen(
                headers.firstValue("ETag"), headers.firstValue("Last-Modified"), Instant.now())));
  }

  /// Told by the bytes: some servers keep sitemaps in gzip and send them so without saying it.
  private static byte[] unpacked(byte[] bytes) throws IOException {
    boolean gzip = bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    if (!gzip) {
      return bytes;
    }
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return Limits.page(stream, "the page");
    }
  }
}
