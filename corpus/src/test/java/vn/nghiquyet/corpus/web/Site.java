package vn.nghiquyet.corpus.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A web site on this machine, that tells what it was asked.
final class Site implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, Answering> pages = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  /// A request.
  record Asked(String path, Instant at, Map<String, List<String>> headers) {

    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  /// Answers a request.
  interface Answering {
    void to(HttpExchange exchange) throws IOException;
  }

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().toString();
      asked.add(new Asked(path, Instant.now(), Map.copyOf(exchange.getRequestHeaders())));
      pages.getOrDefault(path, answer -> send(answer, 404, "")).to(exchange);
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  void page(String path, String body) {
    on(path, exchange -> send(exchange, 200, body));
  }

  void on(String path, Answering answering) {
    pages.put(path, answering);
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().putIfAbsent("Content-Type", List.of("text/html; charset=utf-8"));
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /// All requests but those for robots.txt, in order.
  List<Asked> asked() {
    return asked.stream().filter(a -> !a.path().equals("/robots.txt")).toList();
  }

  List<String> paths() {
    return asked().stream().map(Asked::path).toList();
  }

  List<Asked> all() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
