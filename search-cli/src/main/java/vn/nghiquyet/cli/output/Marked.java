package vn.nghiquyet.cli.output;

/// Text with stretches to stand out, until it is known how the reader can see them.
public final class Marked {

  private static final char ON = '\uE000';
  private static final char OFF = '\uE001';

  private Marked() {}

  /// A stretch that stands out.
  public static String of(String text) {
    return ON + text + OFF;
  }

  /// The text with its marks as the reader sees them.
  static String shown(String text, String on, String off) {
    return text.replace(String.valueOf(ON), on).replace(String.valueOf(OFF), off);
  }

  static boolean isMark(int c) {
    return c == ON || c == OFF;
  }

  static boolean opens(int c) {
    return c == ON;
  }
}
