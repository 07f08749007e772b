package vn.nghiquyet.corpus.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.analyzers.mend.legacy.Decoder;
import vn.nghiquyet.corpus.article.Mending;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.clue.Vietnamese;

/// Bytes to text. Marks and the bytes themselves are believed before what a page declares: valid
/// UTF-8 with letters beyond ASCII is UTF-8, whatever its label says.
final class TextDecoder {

  private static final int DECLARED_REACH = 200_000;
  private static final int SAMPLE = 4096;
  private static final double WIDE_SHARE = 0.3;
  private static final double DAMAGED = 0.002;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta\\b[^>]{0,300}?charset|<\\?xml\\b[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)",
          Pattern.CASE_INSENSITIVE);

  /// What pages declare that nobody thought about; no Vietnamese can be written in them.
  private static final List<Charset> WESTERN =
      List.of(
          StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, Charset.forName("windows-1252"));

  private static final char LOST = '\uFFFD';

  private TextDecoder() {}

  /// Text out of bytes.
  ///
  /// @param text neither mended nor cleaned
  /// @param mending the legacy encoding, where it was read as one
  record Decoded(String text, Mending mending) {}

  /// Reads bytes of which nothing is told.
  static Decoded decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /// Reads bytes: by a mark, as UTF-8 where they are valid, else by what is told with them,
  /// declared in them or found.
  ///
  /// @param told name of an encoding, as servers and mails tell it
  static Decoded decode(byte[] bytes, Optional<String> told) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return plain(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return plain(new String(bytes, StandardCharsets.UTF_16));
    }
    if (isWide(bytes)) {
      boolean little = zeros(bytes, 1) > zeros(bytes, 0);
      var charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return plain(new String(bytes, charset));
    }
    return strict(bytes).map(TextDecoder::plain).orElseGet(() -> oneByte(bytes, told));
  }

  private static Decoded plain(String text) {
    return new Decoded(text, Mending.NONE);
  }

  /// No UTF-8: what is declared, where it reads as Vietnamese; else what the bytes are found to be.
  private static Decoded oneByte(byte[] bytes, Optional<String> told) {
    var declared =
        told.flatMap(TextDecoder::telling)
            .or(() -> declared(bytes))
            .map(charset -> new String(bytes, charset));
    if (declared.filter(TextDecoder::isVietnamese).isPresent()) {
      return plain(declared.get());
    }
    var found = Decoder.decode(bytes);
    return switch (found.encoding()) {
      case UTF_8 -> plain(withoutFewLost(found.text()));
      case WINDOWS_1252, UTF_16, VIQR -> plain(declared.orElse(found.text()));
      case WINDOWS_1258 -> new Decoded(found.text(), Mending.from(found.encoding()));
      case TCVN3, VNI, VISCII -> font(bytes, found);
    };
  }

  /// In mark-up, letters of a font's encoding are also written as entities, so that bytes stay one
  /// letter each until the page is parsed and mended.
  private static Decoded font(byte[] bytes, Decoder.Decoded found) {
    var letters = new String(bytes, StandardCharsets.ISO_8859_1);
    return Kind.isHtml(letters)
        ? plain(letters)
        : new Decoded(found.text(), Mending.from(found.encoding()));
  }

  /// A few damaged bytes are dropped; many are left for the reader to see.
  private static String withoutFewLost(String text) {
    long lost = text.chars().filter(c -> c == LOST).count();
    return lost <= Math.max(1, DAMAGED * text.length()) ? text.replace(LOST + "", "") : text;
  }

  private static boolean isVietnamese(String text) {
    return Vietnamese.verdict(Clean.of(text.replaceAll("<[^>]{0,2000}>", " ")))
        == Vietnamese.Verdict.VIETNAMESE;
  }

  private static Optional<String> strict(byte[] bytes) {
    try {
      var decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    var head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_REACH), StandardCharsets.ISO_8859_1);
    var found = DECLARED.matcher(head);
    return found.find() ? telling(found.group(1)) : Optional.empty();
  }

  private static Optional<Charset> telling(String name) {
    try {
      var charset = Charset.forName(name);
      boolean tells = !charset.equals(StandardCharsets.UTF_8) && !WESTERN.contains(charset);
      return tells ? Optional.of(charset) : Optional.empty();
    } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
      return Optional.empty(); // x-user-defined and the like: the bytes have to tell
    }
  }

  /// Whether every second byte is mostly zero: UTF-16 without a mark.
  static boolean isWide(byte[] bytes) {
    int half = Math.min(SAMPLE, bytes.length) / 2;
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    boolean lopsided =
        Math.max(even, odd) > WIDE_SHARE * half && Math.min(even, odd) * 10 < Math.max(even, odd);
    return (half > 8 && lopsided) || begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF);
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(SAMPLE, bytes.length); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
