package vn.nghiquyet.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a typed query into pieces.
final class Lexer {

  private static final String QUOTES = "\"“”„«»";
  private static final Pattern NEAR = Pattern.compile("NEAR(/\\d{1,3})?");
  private static final Pattern FIELD = Pattern.compile("([\\p{L}_]+):(?=[^\\s/])");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Lexer(String text) {
    this.text = text;
  }

  /// The pieces, the last of which is `END`.
  static List<Token> cut(String text) {
    var lexer = new Lexer(text);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '(' || c == ')') {
        at =
            add(
                c == '(' ? Token.Kind.OPEN : Token.Kind.CLOSE,
                text.substring(at, at + 1),
                at,
                at + 1);
      } else if (QUOTES.indexOf(c) >= 0) {
        at = phrase(at);
      } else if (c == '-'
          && at + 1 < text.length()
          && !Character.isWhitespace(text.charAt(at + 1))) {
        at = add(Token.Kind.MINUS, "-", at, at + 1);
      } else {
        at = word(at);
      }
    }
    add(Token.Kind.END, "", text.length(), text.length());
  }

  private int phrase(int start) {
    int end = start + 1;
    while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == text.length()) {
      throw new SyntaxError(
          new Parsed.Bad(Parsed.Problem.UNCLOSED_QUOTE, start + 1, "\"", text + "\""));
    }
    var words = text.substring(start + 1, end);
    boolean exact =
        end + 1 < text.length()
            && text.charAt(end + 1) == 'D'
            && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
    return exact
        ? add(Token.Kind.EXACT_PHRASE, words, start, end + 2)
        : add(Token.Kind.PHRASE, words, start, end + 1);
  }

  private int word(int start) {
    var field = FIELD.matcher(text).region(start, text.length());
    if (field.lookingAt()) {
      return add(Token.Kind.FIELD, field.group(1), start, field.end());
    }
    int end = start;
    while (end < text.length() && !endsWord(text.charAt(end))) {
      end++;
    }
    var word = text.substring(start, end);
    if (word.equals("OR")) {
      return add(Token.Kind.OR, word, start, end);
    }
    if (NEAR.matcher(word).matches()) {
      return add(Token.Kind.NEAR, word, start, end);
    }
    if (word.length() > 1 && word.endsWith("*")) {
      return add(Token.Kind.PREFIX, word.substring(0, word.length() - 1), start, end);
    }
    return add(Token.Kind.WORD, word, start, end);
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || QUOTES.indexOf(c) >= 0;
  }

  private int add(Token.Kind kind, String word, int start, int end) {
    tokens.add(new Token(kind, word, start, end));
    return end;
  }
}
