package vn.nghiquyet.analyzers.mend;

/// What holds together as a word while marks may still be apart from their letters.
final class Words {

  private Words() {}

  static boolean isPart(char c) {
    return Character.isLetter(c) || isMark(c);
  }

  static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
