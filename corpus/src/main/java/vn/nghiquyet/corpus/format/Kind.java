package vn.nghiquyet.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What kind of file bytes are, by the bytes: names lie.
enum Kind {
  /// Nothing in it.
  EMPTY(""),
  /// A page as browsers read it, or plain text: told apart once it is decoded.
  TEXT(""),
  /// PDF.
  PDF(""),
  /// Word of any age, RTF, OpenDocument.
  WORD(""),
  /// A zip archive that is no Word file.
  ARCHIVE("is an archive; give it a name ending in .zip"),
  /// Compressed, pictures, programs.
  BINARY("is neither a page, a text, PDF, Word nor OpenDocument; leave it out or convert it"),
  /// A page saved as one file with its pictures.
  MHTML("is a page saved as one file (MHTML); give it a name ending in .mhtml");

  private static final int HEAD = 4096;
  private static final int PDF_REACH = 1024;
  private static final int OPEN_DOCUMENT = 128;
  private static final double CONTROLS = 0.02;
  private static final Pattern HTML =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|meta|title|div|table|article|p|span|br|h[1-6])\\b[^<>]{0,4000}>",
          Pattern.CASE_INSENSITIVE);

  private final String refusal;

  Kind(String refusal) {
    this.refusal = refusal;
  }

  /// Why a file of this kind cannot be read; empty where it can.
  String refusal() {
    return refusal;
  }

  static Kind of(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.isBlank() && bytes.length <= HEAD) {
      return EMPTY;
    }
    if (head.substring(0, Math.min(PDF_REACH, head.length())).contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")
        || head.startsWith("{\\rtf")) {
      return WORD;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return isOpenDocument(bytes)
              || new String(bytes, StandardCharsets.ISO_8859_1).contains("word/")
          ? WORD
          : ARCHIVE;
    }
    if (head.contains("MIME-Version:") && head.contains("multipart/related")) {
      return MHTML;
    }
    boolean wide = TextDecoder.isWide(bytes);
    long controls = head.chars().filter(c -> c < ' ' && "\n\r\t\f\u000B".indexOf(c) < 0).count();
    return !wide && controls > CONTROLS * head.length() ? BINARY : TEXT;
  }

  /// An OpenDocument text says what it is in its first entry, stored as it is.
  static boolean isOpenDocument(byte[] bytes) {
    var head =
        new String(bytes, 0, Math.min(OPEN_DOCUMENT, bytes.length), StandardCharsets.US_ASCII);
    return head.contains("mimetypeapplication/vnd.oasis.opendocument.text");
  }

  /// Whether decoded text is mark-up.
  static boolean isHtml(String text) {
    int from = text.indexOf('<');
    return from >= 0
        && HTML.matcher(text).region(from, Math.min(text.length(), from + 4 * HEAD)).find();
  }
}
