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

/// Reads articles from HTML, text, PDF, Word, OpenDocument and JSON. Safe for use by many threads;
/// close it to end its child process.
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
              limit,
              input.path(),
              () -> page(input, TextDecoder.decode(bytes, input.about().charset())));
      case PDF, WORD -> document(input, bytes);
    };
  }

  private Reading document(Input input, byte[] bytes) {
    var path = input.path();
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
    return TimeLimit.within(limit, path, () -> text(input, text, Mending.NONE));
  }

  private static Reading page(Input input, TextDecoder.Decoded page) {
    if (JsonArticle.isOne(page.text())) {
      return JsonArticle.read(input.path(), page.text());
    }
    return Kind.isHtml(page.text())
        ? Supplement.by(input.about(), HtmlPage.read(input.path(), page.text(), page.mending()))
        : text(input, page.text(), page.mending());
  }

  /// Mended before it is cleaned: control characters are letters in some encodings.
  private static Reading text(Input input, String text, Mending decoding) {
    var mended = Mender.mend(text);
    var mending = decoding.and(Mending.of(text, mended));
    var front = FrontMatter.of(Clean.of(mended.text())).under(input.about());
    return Supplement.by(input.about(), TextFile.read(input.path(), front, mending));
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
