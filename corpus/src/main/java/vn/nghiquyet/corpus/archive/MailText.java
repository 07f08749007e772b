package vn.nghiquyet.corpus.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/// What a mail or a saved page itself says, its best form: mark-up before plain text, which mail
/// programs cut into short lines.
final class MailText {

  private static final String HTML = "text/html";
  private static final String PLAIN = "text/plain";
  private static final byte[] GAP = {'\n', '\n'};

  private final byte[] bytes;
  private final MailParts.Part part;

  private MailText(byte[] bytes, MailParts.Part part) {
    this.bytes = bytes;
    this.part = part;
  }

  /// The first page among the parts; empty where there is none.
  static Optional<MailText> ofSavedPage(MailParts parts) throws IOException {
    for (var part = parts.next(); part.isPresent(); part = parts.next()) {
      var type = part.get().type();
      if (type.equals(HTML) || type.equals("application/xhtml+xml")) {
        return Optional.of(new MailText(Limits.page(parts.content(), "the page"), part.get()));
      }
    }
    return Optional.empty();
  }

  /// The first part in mark-up, else all in plain text; empty where the mail is only attachments.
  static Optional<MailText> ofMail(MailParts parts) throws IOException {
    var plain = new ByteArrayOutputStream();
    var first = Optional.<MailParts.Part>empty();
    for (var part = parts.next(); part.isPresent(); part = parts.next()) {
      var type = part.get().type();
      if (part.get().isAttached() || !(type.equals(HTML) || type.equals(PLAIN))) {
        continue;
      }
      var bytes = Limits.page(parts.content(), "the mail's text");
      if (type.equals(HTML)) {
        return Optional.of(new MailText(bytes, part.get()));
      }
      if (plain.size() + bytes.length <= Limits.LARGEST_PAGE) {
        plain.writeBytes(Flow.joined(bytes, part.get().isUtf8()));
        plain.writeBytes(GAP);
      }
      first = first.isPresent() ? first : part;
    }
    return first.map(part -> new MailText(plain.toByteArray(), part));
  }

  byte[] bytes() {
    return bytes.clone();
  }

  Optional<String> charset() {
    return part.charset();
  }

  Optional<String> location() {
    return part.location();
  }
}
