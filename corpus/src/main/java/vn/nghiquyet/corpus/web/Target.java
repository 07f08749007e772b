package vn.nghiquyet.corpus.web;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import vn.nghiquyet.corpus.article.Published;

/// A page that a feed or sitemap names, or another sitemap.
///
/// @param address where
/// @param title its headline, where the list tells it
/// @param published when it appeared, where the list tells it
/// @param changed when it was changed last, where the list tells it
record Target(
    URI address, Optional<String> title, Optional<Published> published, Optional<Instant> changed) {

  /// An address that a user named.
  static Target named(URI address) {
    return new Target(address, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
