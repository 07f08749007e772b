package vn.nghiquyet.corpus.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.dom.field.UnstructuredField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import vn.nghiquyet.corpus.article.Published;

/// The parts of a MIME message, as a stream. A mail attached to the mail is one part.
final class MailParts implements Closeable {

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final MimeConfig LENIENT =
      MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(10_000).build();

  /// What mail programs put before the subject of what is sent on or answered.
  private static final Pattern SENT_ON =
      Pattern.compile("^(?:(?:fwd?|re|tl|ct)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

  private final InputStream file;
  private final MimeTokenStream stream;
  private final Map<String, Field> head = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private boolean inHead = true;

  MailParts(Path file) throws IOException {
    this.file = Streams.open(file, false);
    var fields = LenientFieldParser.getParser();
    var bodies = new DefaultBodyDescriptorBuilder(null, fields, DecodeMonitor.SILENT);
    stream = new MimeTokenStream(LENIENT, bodies);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(this.file);
  }

  /// What the head of a message says.
  ///
  /// @param subject without `Fwd:` and the like
  /// @param sent when
  /// @param location of a saved page: its address
  record Head(Optional<String> subject, Optional<Published> sent, Optional<String> location) {}

  /// A part that is no group of parts.
  ///
  /// @param body what is said of it
  /// @param isAttached whether it is a file beside the text
  record Part(MaximalBodyDescriptor body, boolean isAttached) {

    String type() {
      return body.getMimeType().toLowerCase(Locale.ROOT);
    }

    Optional<String> charset() {
      return Optional.ofNullable(body.getContentTypeParameters().get("charset"));
    }

    boolean isUtf8() {
      return charset().filter(c -> c.equalsIgnoreCase("utf-8")).isPresent();
    }

    Optional<String> location() {
      return Optional.ofNullable(body.getContentLocation());
    }

    /// The name of an attached file; an attached mail has one always.
    Optional<String> fileName() {
      var name =
          Optional.ofNullable(body.getContentDispositionFilename())
              .or(() -> Optional.ofNullable(body.getContentTypeParameters().get("name")))
              .filter(n -> !n.isBlank());
      return type().equals("message/rfc822")
          ? Optional.of(name.filter(n -> Packing.of(n).isPresent()).orElse("mail.eml"))
          : name;
    }
  }

  /// The next part; empty at the end.
  Optional<Part> next() throws IOException {
    try {
      for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; ) {
        state = stream.next();
        switch (state) {
          case T_FIELD -> field(stream.getField());
          case T_END_HEADER -> inHead = false;
          case T_BODY -> {
            return Optional.of(part());
          }
          default -> {}
        }
      }
      return Optional.empty();
    } catch (MimeException e) {
      throw new IOException("the mail breaks off (%s)".formatted(e.getMessage()), e);
    }
  }

  private Part part() {
    var body = (MaximalBodyDescriptor) stream.getBodyDescriptor();
    boolean attached =
        "attachment".equalsIgnoreCase(body.getContentDispositionType())
            || body.getContentDispositionFilename() != null;
    return new Part(body, attached);
  }

  private void field(Field field) {
    if (inHead) {
      head.putIfAbsent(field.getName(), field);
    }
  }

  /// The bytes of the part last given, decoded.
  InputStream content() {
    return stream.getDecodedInputStream();
  }

  /// What the head says, once the first part was asked for.
  Head head() {
    var sent =
        parsed("Date", DateTimeField.class)
            .flatMap(d -> Optional.ofNullable(d.getDate()))
            .map(d -> published(d.toInstant()));
    return new Head(
        text("Subject").map(s -> SENT_ON.matcher(s).replaceFirst("")).filter(s -> !s.isBlank()),
        sent,
        text("Snapshot-Content-Location").or(() -> text("Content-Location")));
  }

  private static Published published(Instant sent) {
    var there = sent.atOffset(VIETNAM);
    return new Published(
        there.toLocalDate(), Optional.of(there.toLocalTime().withSecond(0).withNano(0)), "mail");
  }

  private Optional<String> text(String name) {
    return parsed(name, UnstructuredField.class)
        .map(UnstructuredField::getValue)
        .or(() -> Optional.ofNullable(head.get(name)).map(Field::getBody))
        .map(String::strip);
  }

  private <T> Optional<T> parsed(String name, Class<T> kind) {
    try {
      return head.containsKey(name)
          ? Optional.of(LenientFieldParser.parse(head.get(name).getRaw(), DecodeMonitor.SILENT))
              .filter(kind::isInstance)
              .map(kind::cast)
          : Optional.empty();
    } catch (MimeException e) {
      return Optional.empty(); // a broken line of the head costs that line
    }
  }

  @Override
  public void close() throws IOException {
    stream.stop();
    file.close();
  }
}
