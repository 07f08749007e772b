package vn.nghiquyet.analyzers.mend.legacy;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.analyzers.text.Draft;

/// Puts the letters of a code in the place of its bytes, one edit a letter, so that offsets stay
/// exact inside a word.
final class Rewriting {

  /// One letter and the characters it arrived as.
  private record Letter(int start, int end, String letter) {}

  private Rewriting() {}

  /// Whether there was anything to put.
  static boolean apply(Code code, String text, Segment segment, Draft draft) {
    var letters = letters(code, text, segment);
    var line = new StringBuilder();
    int done = segment.start();
    for (var letter : letters) {
      line.append(text, done, letter.start).append(letter.letter);
      done = letter.end;
    }
    line.append(text, done, segment.end());
    var cased =
        code.encoding() == Encoding.TCVN3 ? Capitals.restore(line.toString()) : line.toString();
    int at = 0;
    done = segment.start();
    for (var letter : letters) {
      at += letter.start - done;
      done = letter.end;
      draft.replace(letter.start, letter.end, cased.substring(at, at + 1));
      at++;
    }
    return !letters.isEmpty();
  }

  private static List<Letter> letters(Code code, String text, Segment segment) {
    var letters = new ArrayList<Letter>();
    for (var word : Word.read(code, text, segment)) {
      for (int i = word.start(); i < word.end(); ) {
        int length = code.match(text, i, word.end());
        if (length > 0 && !text.startsWith(code.letter(text, i, length), i)) {
          letters.add(new Letter(i, i + length, code.letter(text, i, length)));
        }
        i += Math.max(1, length);
      }
    }
    return letters;
  }
}
