package vn.nghiquyet.analyzers.token;

import static vn.nghiquyet.analyzers.token.Characters.isBlank;
import static vn.nghiquyet.analyzers.token.Characters.isDash;
import static vn.nghiquyet.analyzers.token.Characters.isDigit;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import vn.nghiquyet.analyzers.token.FigureRule.Sign;

/// Reads what begins with a digit: dates, terms, document numbers, ratios, else one number.
final class Figures {

  /// No figure made of several numbers is longer; keeps a match from running through the text.
  private static final int REACH = 80;

  private static final String MONTH = "thang";
  private static final String YEAR = "nam";
  private static final int YEAR_DIGITS = 4;

  /// Longer ones are telephone or account numbers.
  private static final int LONGEST_QUANTITY = 20;

  /// The rules to try, by what stands behind the first number: most numbers have none.
  private final Map<Sign, List<Candidate>> candidates = new EnumMap<>(Sign.class);

  /// Room for the word behind a number.
  private final char[] word = new char[Characters.LONGEST_WORD];

  private char[] text = {};
  private int length;

  /// A rule and what matches its pattern.
  private record Candidate(FigureRule rule, Matcher matcher) {

    boolean matches(int start, int end) {
      return matcher.region(start, end).lookingAt();
    }
  }

  Figures() {
    for (var rule : FigureRule.BEST_FIRST) {
      var matcher = rule.pattern().matcher("");
      matcher.useAnchoringBounds(false).useTransparentBounds(true);
      for (var sign : rule.behind()) {
        candidates.computeIfAbsent(sign, _ -> new ArrayList<>()).add(new Candidate(rule, matcher));
      }
    }
  }

  void reset(char[] text, int length) {
    this.text = text;
    this.length = length;
    var chars = CharBuffer.wrap(text, 0, length);
    candidates.values().forEach(some -> some.forEach(one -> one.matcher.reset(chars)));
  }

  /// Hands out the pieces of the figure that begins at a digit; answers where it ends.
  int read(int at, Consumer<Piece> out) {
    int end = digitsEnd(at);
    for (var candidate : candidates.getOrDefault(signBehind(end), List.of())) {
      if (candidate.rule.takes(end - at) && candidate.matches(at, Math.min(length, at + REACH))) {
        var matcher = candidate.matcher;
        var whole = candidate.rule.reading().read(matcher);
        if (!whole.isEmpty()) {
          parts(at, matcher.end(), whole.shape(), whole.written(), out);
          return matcher.end();
        }
      }
    }
    return number(at, out);
  }

  private Sign signBehind(int end) {
    int at = blanksEnd(end);
    if (at == length) {
      return Sign.NONE;
    }
    if (at == end && hasDigitAfter(at, text[at]) && hasDigitAfter(digitsEnd(at + 1), text[at])) {
      return Sign.TWICE;
    }
    if (isDash(text[at])) {
      return behind(blanksEnd(at + 1), Sign.DASH_AND_LETTER, Sign.DASH_AND_YEAR, Sign.NONE);
    }
    if (at > end) {
      return isDateWord(at) ? Sign.DATE_WORD : Sign.NONE;
    }
    return text[at] == '/'
        ? behind(at + 1, Sign.SLASH_AND_LETTER, Sign.SLASH_AND_YEAR, Sign.SLASH_AND_NUMBER)
        : Sign.NONE;
  }

  /// One of three signs, by what begins behind a slash or a dash.
  private Sign behind(int at, Sign letter, Sign year, Sign number) {
    if (at == length) {
      return Sign.NONE;
    }
    if (isDigit(text[at])) {
      return digitsEnd(at) - at == YEAR_DIGITS ? year : number;
    }
    return Character.isLetter(text[at]) ? letter : Sign.NONE;
  }

  /// "tháng" or "năm", with or without marks.
  private boolean isDateWord(int start) {
    char c = text[start];
    boolean mayBe = c == 't' || c == 'T' || c == 'n' || c == 'N';
    int size = mayBe ? Characters.wordEnd(text, start, length) - start : 0;
    if (size != MONTH.length() && size != YEAR.length()) {
      return false;
    }
    var word = Pieces.folded(text, start, start + size);
    return word.equals(MONTH) || word.equals(YEAR);
  }

  /// Numbers and words of a figure as base pieces, the whole as an overlay over all of them.
  private void parts(int start, int end, Shape shape, String written, Consumer<Piece> out) {
    var parts = new ArrayList<Piece>();
    int count = 0;
    for (int i = start; i < end; ) {
      int partEnd = i + 1;
      if (isDigit(text[i])) {
        partEnd = digitsEnd(i);
        plain(i, partEnd, parts::add);
        count++;
      } else if (Character.isLetter(text[i])) {
        partEnd = Characters.wordEnd(text, i, end);
        parts.add(Piece.base(i, partEnd, shape == Shape.DOCUMENT ? Shape.CODE : Shape.WORD));
        count++;
      }
      i = partEnd;
    }
    int first = parts.size() > 1 && parts.get(1).step() == 0 ? 2 : 1;
    parts.add(first, Piece.overlay(start, end, shape, count, written));
    parts.forEach(out);
  }

  /// One number, its value, and the quantity it makes with what stands behind it.
  private int number(int start, Consumer<Piece> out) {
    var number = parsed(start);
    out.accept(Piece.base(start, number.end, Shape.NUMBER));
    if (!isPrinted(number.value, start, number.end)) {
      out.accept(Piece.overlay(start, number.end, Shape.VALUE, 1, number.value));
    }
    quantity(start, number, out);
    return number.end;
  }

  /// A part of a figure: its digits, and their value where they begin with zeros.
  private void plain(int start, int end, Consumer<Piece> out) {
    out.accept(Piece.base(start, end, Shape.NUMBER));
    if (text[start] == '0') {
      var value = value(printed(start, end), "");
      if (!isPrinted(value, start, end)) {
        out.accept(Piece.overlay(start, end, Shape.VALUE, 1, value));
      }
    }
  }

  /// A number as printed ends at `end`; `value` is the same in plain digits.
  private record Parsed(int end, String value) {}

  /// 3.700 or 12,8 or 3.700,5 or 12.8 or plain digits.
  private Parsed parsed(int start) {
    int whole = digitsEnd(start);
    int end = whole;
    boolean grouped = whole - start <= 3 && isGroup(end);
    while (grouped && isGroup(end)) {
      end += 4;
    }
    int point = end;
    if (hasDigitAfter(end, ',') || (!grouped && hasDigitAfter(end, '.'))) {
      end = digitsEnd(end + 1);
    }
    // 1.2.3 and 1,2,3 count or list; they are no one number.
    boolean lists = hasDigitAfter(end, '.') || hasDigitAfter(end, ',') || followsPoint(start);
    if (lists || end == whole) {
      var digits = printed(start, whole);
      return new Parsed(whole, text[start] == '0' ? value(digits, "") : digits);
    }
    var integer = printed(start, point).replace(".", "");
    var fraction = point < end ? printed(point + 1, end) : "";
    return new Parsed(end, value(integer, fraction));
  }

  private static String value(String integer, String fraction) {
    int zeros = 0;
    // Long strings of digits that begin with 0 are telephone numbers and the like.
    while (integer.length() <= 4 && zeros < integer.length() - 1 && integer.charAt(zeros) == '0') {
      zeros++;
    }
    int last = fraction.length();
    while (last > 0 && fraction.charAt(last - 1) == '0') {
      last--;
    }
    return integer.substring(zeros) + (last > 0 ? "." + fraction.substring(0, last) : "");
  }

  /// "12 - 13%" gives 12:% and 12..13:% as well as 13:%.
  private void quantity(int start, Parsed number, Consumer<Piece> out) {
    if (number.value.length() > LONGEST_QUANTITY) {
      return;
    }
    var unit = Units.KNOWN.after(text, number.end, length, word);
    if (unit != null) {
      out.accept(
          Piece.overlay(
              start, unit.end(), Shape.QUANTITY, 1 + unit.words(), unit.unit().of(number.value)));
      return;
    }
    int second = afterDash(number.end);
    if (second < 0) {
      return;
    }
    var upper = parsed(second);
    unit = Units.KNOWN.after(text, upper.end, length, word);
    if (unit != null && upper.value.length() <= LONGEST_QUANTITY) {
      int words = 2 + unit.words();
      var from = unit.unit().of(number.value);
      var to = unit.unit().of(upper.value);
      out.accept(Piece.overlay(start, unit.end(), Shape.QUANTITY, words, from));
      out.accept(
          Piece.overlay(start, unit.end(), Shape.QUANTITY, words, withoutUnit(from) + ".." + to));
    }
  }

  private static String withoutUnit(String quantity) {
    int colon = quantity.indexOf(':');
    return colon < 0 ? quantity : quantity.substring(0, colon);
  }

  /// Where a number begins behind a dash, -1 where none does.
  private int afterDash(int end) {
    int dash = blanksEnd(end);
    if (dash == length || !isDash(text[dash])) {
      return -1;
    }
    int at = blanksEnd(dash + 1);
    return at < length && isDigit(text[at]) ? at : -1;
  }

  /// A stop and exactly three digits.
  private boolean isGroup(int at) {
    return hasDigitAfter(at, '.') && digitsEnd(at + 1) == at + 4;
  }

  private boolean hasDigitAfter(int at, char sign) {
    return at + 1 < length && text[at] == sign && isDigit(text[at + 1]);
  }

  private boolean followsPoint(int start) {
    return start > 1
        && (text[start - 1] == '.' || text[start - 1] == ',')
        && isDigit(text[start - 2]);
  }

  private boolean isPrinted(String number, int start, int end) {
    return number.length() == end - start
        && Arrays.equals(number.toCharArray(), 0, end - start, text, start, end);
  }

  private String printed(int start, int end) {
    return new String(text, start, end - start);
  }

  private int blanksEnd(int start) {
    int i = start;
    while (i < length && isBlank(text[i])) {
      i++;
    }
    return i;
  }

  private int digitsEnd(int start) {
    int i = start;
    int limit = Math.min(length, start + 255);
    while (i < limit && isDigit(text[i])) {
      i++;
    }
    return i;
  }
}
