package vn.nghiquyet.corpus.web;

import java.net.URI;
import java.util.Optional;
import vn.nghiquyet.corpus.store.Input.Seen;

/// What a server gave.
final class Fetched {

  private final URI address;
  private final byte[] bytes;
  private final Optional<String> charset;
  private final Seen seen;

  /// @param address where it lay in the end
  Fetched(URI address, byte[] bytes, Optional<String> charset, Seen seen) {
    this.address = address;
    this.bytes = bytes.clone();
    this.charset = charset;
    this.seen = seen;
  }

  URI address() {
    return address;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  Optional<String> charset() {
    return charset;
  }

  Seen seen() {
    return seen;
  }
}
