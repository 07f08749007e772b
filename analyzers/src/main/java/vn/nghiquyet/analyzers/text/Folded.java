package vn.nghiquyet.analyzers.text;

/// Text as it is typed without accents, character for character: lower case, no marks, đ → d.
///
/// Input must be NFC; output has the same length.
public final class Folded {

  private Folded() {}

  /// The folded form of a text.
  public static String of(CharSequence text) {
    var out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = Letters.folded(text.charAt(i));
    }
    return new String(out);
  }

  /// Folds a stretch in place.
  static void apply(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      text[i] = Letters.folded(text[i]);
    }
  }
}
