package vn.nghiquyet.corpus.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.nghiquyet.corpus.article.About;

/// A mail: its text, then what is attached to it, in its order. Read twice, since the best form of
/// the text may stand last.
final class MailEntries implements Entries {

  private Optional<MailText> text;
  private final Optional<MailParts> attached;
  private final About about;

  private MailEntries(Optional<MailText> text, About about, Optional<MailParts> attached) {
    this.text = text;
    this.about = about;
    this.attached = attached;
  }

  static MailEntries ofMail(Path file) throws IOException {
    try (var parts = new MailParts(file)) {
      var text = MailText.ofMail(parts);
      var head = parts.head();
      var about = new About(Optional.empty(), Optional.empty(), head.subject(), head.sent());
      return new MailEntries(text, about, Optional.of(new MailParts(file)));
    }
  }

  /// Only the page itself: its pictures, styles and frames lie behind it.
  static MailEntries ofSavedPage(Path file) throws IOException {
    try (var parts = new MailParts(file)) {
      var text = MailText.ofSavedPage(parts);
      if (text.isEmpty()) {
        throw new IOException("it holds no page");
      }
      var url = text.flatMap(MailText::location).or(parts.head()::location);
      var about =
          new About(
              url.filter(u -> u.startsWith("http")),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      return new MailEntries(text, about, Optional.empty());
    }
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (text.isPresent()) {
      var told = text.get();
      text = Optional.empty();
      var aboutText = new About(about.url(), told.charset(), about.title(), about.published());
      return Optional.of(
          new Entry("", true, aboutText, () -> new ByteArrayInputStream(told.bytes())));
    }
    return attached.isEmpty() ? Optional.empty() : attachment(attached.get());
  }

  private static Optional<Entry> attachment(MailParts parts) throws IOException {
    for (var part = parts.next(); part.isPresent(); part = parts.next()) {
      var name = part.get().fileName().map(MailEntries::plain);
      if (name.isPresent() && (Names.isPage(name.get()) || Packing.of(name.get()).isPresent())) {
        return Optional.of(Entry.named(name.get(), () -> Streams.kept(parts.content())));
      }
    }
    return Optional.empty();
  }

  /// Without the folders that some programs put before it.
  private static String plain(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
  }

  @Override
  public long left() {
    return text.isPresent() ? 1 : 0;
  }

  @Override
  public void close() throws IOException {
    if (attached.isPresent()) {
      attached.get().close();
    }
  }
}
