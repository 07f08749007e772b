package vn.nghiquyet.corpus.article;

import java.util.Optional;

/// What the place where a page was found says about it: a mail about its text, a crawl or a feed
/// about its pages. It counts where the page itself says nothing.
///
/// @param url address it was fetched from
/// @param charset the encoding told for its bytes
/// @param title headline
/// @param published when it appeared
public record About(
    Optional<String> url,
    Optional<String> charset,
    Optional<String> title,
    Optional<Published> published) {

  /// Nothing is said.
  public static final About NOTHING =
      new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// The address and encoding of a page that was fetched.
  public static About fetched(String url, Optional<String> charset) {
    return new About(Optional.of(url), charset, Optional.empty(), Optional.empty());
  }
}
