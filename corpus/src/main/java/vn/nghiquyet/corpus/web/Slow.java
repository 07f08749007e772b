package vn.nghiquyet.corpus.web;

import java.io.IOException;
import java.io.Serial;

/// A server did not answer; it may later.
final class Slow extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  Slow(String message, Throwable cause) {
    super(message + "; run again later", cause);
  }
}
