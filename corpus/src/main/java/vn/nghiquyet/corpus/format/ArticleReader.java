package vn.nghiquyet.corpus.format;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import vn.nghiquyet.analyzers.mend.Mender;
import vn.nghiquyet.corpus.article.Mending;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.layout.HtmlPage;
import vn.nghiquyet.corpus.store.Input;

/// Reads articles from HTML, text, PDF and Word files. Safe for use by many threads; close it to
/// end its child process.
public final class ArticleReader implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final DocumentProcess documents;
  private final Duration limit;

  /// A reader with the limits of daily use.
  public ArticleReader() {
    this(DocumentProcess.command(DocumentMain.class), LIMIT);
  }

  ArticleReader(List<String> documentCommand, Duration limit) {
    this.documents = new DocumentProcess(documentCommand, limit);
    this.limit = limit;
  }

  /// What became of one input. Any bytes give a reading within the time limit.
  public Reading read(Input input) {
    byte[] bytes;
    try {
      bytes = input.bytes().read();
    } catch (IOException e) {
      return new Reading.Failed(input.path(), message(e));
    }
    var kind = Kind.of(bytes);
    return switch (kind) {
      case EMPTY -> new Reading.Skipped(input.path(), "is empty");
      case ARCHIVE, BINARY, MHTML -> new Reading.Failed(input.path(), kind.refusal());
      case TEXT ->
          TimeLimit.within(
              limit, input.path(), () -> page(input.path(), TextDecoder.decode(bytes)));
      case PDF, WORD -> document(input.path(), bytes);
    };
  }

  private Reading document(String path, byte[] bytes) {
    String text;
    try {
      text = documents.text(bytes);
    } catch (IOException e) {
      return new Reading.Failed(path, message(e));
    }
    if (text.isBlank()) {
      return new Reading.Failed(
          path, "holds no text, pictures of pages only; run a text recognition over it first");
    }
    return TimeLimit.within(limit, path, () -> text(path, text, Mending.NONE));
  }

  private static Reading page(String path, TextDecoder.Decoded page) {
    return Kind.isHtml(page.text())
        ? HtmlPage.read(path, page.text(), page.mending())
        : text(path, page.text(), page.mending());
  }

  /// Mended before it is cleaned: control characters are letters in some encodings.
  private static Reading text(String path, String text, Mending decoding) {
    var mended = Mender.mend(text);
    var mending = decoding.and(Mending.of(text, mended));
    return TextFile.read(path, Clean.of(mended.text()), mending);
  }

  private static String message(IOException e) {
    var message = e.getMessage();
    return message == null || message.isBlank()
        ? "cannot be read (" + e.getClass().getSimpleName() + ")"
        : message;
  }

  @Override
  public void close() {
    documents.close();
  }
}
