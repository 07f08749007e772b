package vn.nghiquyet.analyzers.mend.legacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.nghiquyet.analyzers.text.Draft;

/// Names the encoding of bytes by how Vietnamese they read, and decodes them.
public final class Decoder {

  /// So many letters in UTF-8 outweigh a byte that is in none.
  private static final int DAMAGED = 4;

  private Decoder() {}

  /// Text out of bytes.
  ///
  /// @param encoding what they were read as
  /// @param text without byte order mark; what no encoding explains is U+FFFD
  public record Decoded(Encoding encoding, String text) {}

  /// Reads any bytes: by a byte order mark, as valid UTF-8, as UTF-8 with a few bytes damaged, as
  /// the legacy encoding that makes the text decisively more Vietnamese, else as windows-1252.
  public static Decoded decode(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return new Decoded(Encoding.UTF_16, new String(bytes, StandardCharsets.UTF_16));
    }
    int start = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    var strict = strict(bytes, start);
    if (strict.isPresent()) {
      return new Decoded(Encoding.UTF_8, strict.get());
    }
    var letters = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    if (isNearlyUtf8(letters)) {
      var text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
      return new Decoded(Encoding.UTF_8, text);
    }
    return legacy(letters);
  }

  private static Decoded legacy(String letters) {
    Optional<Code> best = Optional.empty();
    int most = 0;
    var segments = Segment.of(letters);
    for (var code : Code.ALL) {
      var sum = Evidence.NONE;
      for (var segment : segments) {
        sum = sum.plus(Evidence.of(code, letters, segment));
      }
      // ASCII is valid UTF-8: what is not cannot be VIQR.
      if (!code.isAscii() && sum.isDecisive() && sum.gain() > most) {
        most = sum.gain();
        best = Optional.of(code);
      }
    }
    if (best.isEmpty()) {
      return new Decoded(Encoding.WINDOWS_1252, signs(letters));
    }
    var draft = new Draft(letters);
    for (var segment : segments) {
      Rewriting.apply(best.get(), letters, segment, draft);
    }
    return new Decoded(best.get().encoding(), signs(draft.text()));
  }

  private static String signs(String text) {
    var out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= 0x80 && c <= 0x9F) {
        out.setCharAt(i, Arrival.sign(c));
      }
    }
    return out.toString();
  }

  private static boolean isNearlyUtf8(String letters) {
    var count = Utf8.count(letters, new Segment(0, letters.length(), false, false, false));
    return count.isDecisive() && count.others() * DAMAGED <= count.sequences();
  }

  private static Optional<String> strict(byte[] bytes, int start) {
    try {
      var all = ByteBuffer.wrap(bytes, start, bytes.length - start);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(all).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
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
