package vn.nghiquyet.corpus.web;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// How long a server asks to wait before the next request.
final class RetryAfter {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private RetryAfter() {}

  /// What the server says, in seconds or as a time; else what is given. Who asks for longer than we
  /// wait is left alone.
  static Duration of(HttpHeaders headers, Duration otherwise) throws IOException {
    var wait = headers.firstValue("Retry-After").map(RetryAfter::read).orElse(otherwise);
    if (wait.compareTo(LONGEST) > 0) {
      throw new IOException(
          "the host asks to come back in %d s; run again then".formatted(wait.toSeconds()));
    }
    return wait.isNegative() || wait.isZero() ? otherwise : wait;
  }

  private static Duration read(String value) {
    try {
      return value.strip().matches("\\d{1,9}")
          ? Duration.ofSeconds(Long.parseLong(value.strip()))
          : Duration.between(
              Instant.now(),
              ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
