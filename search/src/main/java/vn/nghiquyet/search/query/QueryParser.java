package vn.nghiquyet.search.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.search.names.Nearest;

/// Reads a typed query. Words must all match; `OR` binds less than standing together, `NEAR` more.
public final class QueryParser {

  private static final int USUAL_DISTANCE = 10;

  private final String text;
  private final QueryField.Use use;
  private final List<Token> tokens;
  private int at;

  private QueryParser(String text, QueryField.Use use) {
    this.text = text;
    this.use = use;
    this.tokens = Lexer.cut(text);
  }

  /// The meaning of a query, or what is wrong with it. An empty query means every document.
  public static Parsed parse(String typed, QueryField.Use use) {
    var text = Normalizer.normalize(typed, Normalizer.Form.NFC);
    try {
      var parser = new QueryParser(text, use);
      if (parser.peek().kind() == Token.Kind.END) {
        return new Parsed.Ok(new QueryNode.All());
      }
      var query = parser.or();
      if (parser.peek().kind() == Token.Kind.CLOSE) {
        throw parser.without(Parsed.Problem.STRAY_PARENTHESIS, parser.peek());
      }
      return new Parsed.Ok(query);
    } catch (SyntaxError e) {
      return e.bad();
    }
  }

  private QueryNode or() {
    var parts = new ArrayList<QueryNode>();
    parts.add(and());
    while (peek().kind() == Token.Kind.OR) {
      at++;
      parts.add(and());
    }
    return parts.size() == 1 ? parts.getFirst() : new QueryNode.Or(parts);
  }

  private QueryNode and() {
    var parts = new ArrayList<QueryNode>();
    while (startsPart(peek().kind())) {
      parts.add(near());
    }
    if (parts.isEmpty()) {
      throw nothingBeside();
    }
    return parts.size() == 1 ? parts.getFirst() : new QueryNode.And(parts);
  }

  private static boolean startsPart(Token.Kind kind) {
    return switch (kind) {
      case OR, CLOSE, END -> false;
      default -> true;
    };
  }

  private QueryNode near() {
    var first = peek();
    var left = part();
    while (peek().kind() == Token.Kind.NEAR) {
      var operator = next();
      if (!startsPart(peek().kind())) {
        throw without(Parsed.Problem.MISSING_OPERAND, operator);
      }
      var second = peek();
      var right = part();
      joinable(left, first);
      joinable(right, second);
      left = new QueryNode.Near(left, right, distance(operator.text()));
    }
    return left;
  }

  private void joinable(QueryNode node, Token token) {
    boolean fits =
        switch (node) {
          case QueryNode.Word _, QueryNode.Phrase _, QueryNode.Prefix _, QueryNode.Near _ -> true;
          case QueryNode.Or(var parts) ->
              parts.stream()
                  .allMatch(p -> p instanceof QueryNode.Word || p instanceof QueryNode.Phrase);
          default -> false;
        };
    if (!fits) {
      throw new SyntaxError(
          new Parsed.Bad(
              Parsed.Problem.NEAR_OPERAND,
              token.start() + 1,
              token.text(),
              text.replaceAll("NEAR(/\\d+)? *", "")));
    }
  }

  private static int distance(String operator) {
    int slash = operator.indexOf('/');
    return slash < 0 ? USUAL_DISTANCE : Integer.parseInt(operator.substring(slash + 1));
  }

  private QueryNode part() {
    var token = next();
    return switch (token.kind()) {
      case WORD -> new QueryNode.Word(token.text(), false);
      case PREFIX -> new QueryNode.Prefix(token.text());
      case PHRASE -> new QueryNode.Phrase(token.text(), false);
      case EXACT_PHRASE -> new QueryNode.Phrase(token.text(), true);
      case MINUS -> not(token);
      case OPEN -> group(token);
      case FIELD -> field(token);
      case NEAR, OR, CLOSE, END -> throw without(Parsed.Problem.MISSING_OPERAND, token);
    };
  }

  private QueryNode not(Token minus) {
    if (!startsPart(peek().kind()) || peek().kind() == Token.Kind.NEAR) {
      throw without(Parsed.Problem.MISSING_OPERAND, minus);
    }
    return new QueryNode.Not(part());
  }

  private QueryNode group(Token open) {
    if (peek().kind() == Token.Kind.CLOSE) {
      throw without(Parsed.Problem.MISSING_OPERAND, open);
    }
    var inner = or();
    if (peek().kind() != Token.Kind.CLOSE) {
      throw new SyntaxError(
          new Parsed.Bad(
              Parsed.Problem.UNCLOSED_PARENTHESIS, open.start() + 1, "(", text.strip() + ")"));
    }
    at++;
    return inner;
  }

  private QueryNode field(Token name) {
    var field =
        QueryField.of(name.text(), use).orElseThrow(() -> new SyntaxError(unknownField(name)));
    var value = next();
    return switch (value.kind()) {
      case WORD, PHRASE, PREFIX, EXACT_PHRASE -> value(field, value);
      case OPEN, CLOSE, MINUS, OR, NEAR, FIELD, END ->
          throw new SyntaxError(badValue(field, value, text.substring(0, name.start()).strip()));
    };
  }

  private QueryNode value(QueryField field, Token value) {
    Optional<QueryNode> node = FieldValue.of(field, value);
    return node.orElseThrow(() ->
        new SyntaxError(
            badValue(
                field,
                value,
                text.substring(0, value.start())
                    + FieldValue.example(field)
                    + text.substring(value.end()))));
  }

  private static Parsed.Bad badValue(QueryField field, Token value, String mend) {
    return new Parsed.Bad(Parsed.Problem.BAD_VALUE, value.start() + 1, field.id(), mend);
  }

  /// The mend is the field that comes near, else the words in quotation marks.
  private Parsed.Bad unknownField(Token name) {
    var near = Nearest.to(name.text(), QueryField.ids(use));
    var before = text.substring(0, name.start());
    var after = text.substring(name.end());
    int end = after.indexOf(' ') < 0 ? after.length() : after.indexOf(' ');
    var mend =
        near.isEmpty()
            ? before
                + '"'
                + name.text()
                + " "
                + after.substring(0, end)
                + '"'
                + after.substring(end)
            : before + near.getFirst() + ":" + after;
    return new Parsed.Bad(Parsed.Problem.UNKNOWN_FIELD, name.start() + 1, name.text(), mend);
  }

  /// An operator, or nothing, stands where a part should: the operator before it goes.
  private SyntaxError nothingBeside() {
    var here = peek();
    return here.kind() == Token.Kind.END && at > 0
        ? without(Parsed.Problem.MISSING_OPERAND, tokens.get(at - 1))
        : without(
            here.kind() == Token.Kind.CLOSE
                ? Parsed.Problem.STRAY_PARENTHESIS
                : Parsed.Problem.MISSING_OPERAND,
            here);
  }

  private SyntaxError without(Parsed.Problem problem, Token token) {
    var mend = (text.substring(0, token.start()) + text.substring(token.end())).strip();
    return new SyntaxError(
        new Parsed.Bad(problem, token.start() + 1, token.text(), mend.replaceAll(" +", " ")));
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    return tokens.get(Math.min(at++, tokens.size() - 1));
  }
}
