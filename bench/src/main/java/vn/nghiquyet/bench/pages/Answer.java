package vn.nghiquyet.bench.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.layout.HtmlPage;
import vn.nghiquyet.corpus.lines.Draft;

/// What the program reads on a page, whatever its language.
///
/// @param text lead and body, a block a line; empty where no article is found
/// @param day when it appeared
record Answer(String text, Optional<LocalDate> day) {

  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  static Answer to(Page page) throws IOException {
    var found = HtmlPage.find(html(page));
    var text = found.article().map(Answer::text).orElse("");
    return new Answer(text, found.published().map(Published::day));
  }

  private static String text(Draft article) {
    return article.pieces().stream()
        .filter(piece -> piece.kind() != Block.Kind.TITLE)
        .map(ArticleText.Piece::text)
        .collect(Collectors.joining("\n"));
  }

  /// The sets' pages are in any language: what Vietnamese pages are decoded by does not fit.
  private static String html(Page page) throws IOException {
    var bytes = Files.readAllBytes(page.file());
    if (page.file().toString().endsWith(".gz")) {
      try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = stream.readAllBytes();
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, declared(bytes));
    }
  }

  private static Charset declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    var found = DECLARED.matcher(head);
    return found.find() && Charset.isSupported(found.group(1))
        ? Charset.forName(found.group(1))
        : Charset.forName("windows-1252");
  }
}
