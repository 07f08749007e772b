package vn.nghiquyet.corpus.web;

import java.io.IOException;
import java.io.Serial;

/// A server answered, but not with the page.
final class Refused extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;

  Refused(int status) {
    super(message(status));
    this.status = status;
  }

  int status() {
    return status;
  }

  private static String message(int status) {
    return switch (status) {
      case 404, 410 -> "is not there any more (HTTP %d)".formatted(status);
      case 401, 403 -> "is not for everybody (HTTP %d)".formatted(status);
      case 429 -> "the host asks for more time between requests; run again later (HTTP 429)";
      default -> "the host has no answer now (HTTP %d); run again later".formatted(status);
    };
  }
}
