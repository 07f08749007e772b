package vn.nghiquyet.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.nghiquyet.analyzers.text.RomanNumeral;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Level;

/// Checks what stands behind a field's colon.
final class FieldValue {

  private static final Pattern TERM =
      Pattern.compile("((?:19|20)\\d\\d)\\s*[-–—]\\s*((?:19|20)\\d\\d)");
  private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=)?(-?\\d+(?:[.,]\\d+)?)");

  /// A figure that is a status to reach, without a number.
  private static final String NO_VALUE = "none";

  private FieldValue() {}

  /// The part of the query that a value stands for; empty where the field has no such value.
  static Optional<QueryNode> of(QueryField field, Token value) {
    return switch (field) {
      case TITLE, LEAD, CAPTION, AUTHOR -> Optional.of(field(field, text(value)));
      case SOURCE, PLACE, ID, INDICATOR, PERIOD ->
          Optional.of(field(field, new QueryNode.Word(value.text(), false)));
      case LEVEL -> named(field, value, Arrays.stream(Level.values()).map(Level::id).toList());
      case KIND ->
          named(
              field,
              value,
              Arrays.stream(Fact.Kind.values())
                  .map(k -> k.name().toLowerCase(Locale.ROOT))
                  .toList());
      case CONGRESS -> ordinal(value).map(o -> field(field, new QueryNode.Word(o, false)));
      case TERM -> term(value.text()).map(t -> field(field, new QueryNode.Word(t, false)));
      case VALUE ->
          value.text().equals(NO_VALUE)
              ? Optional.of(field(field, new QueryNode.Word(NO_VALUE, false)))
              : range(value.text());
    };
  }

  /// A value that the field would take, for mends.
  static String example(QueryField field) {
    return switch (field) {
      case LEVEL -> Level.PROVINCE.id();
      case KIND -> "target";
      case CONGRESS -> "17";
      case TERM -> "2020-2025";
      case VALUE -> ">=10";
      default -> "…";
    };
  }

  /// A term of office in any of its spellings.
  static Optional<String> term(String typed) {
    var m = TERM.matcher(typed.strip());
    return m.matches() ? Optional.of(m.group(1) + "-" + m.group(2)) : Optional.empty();
  }

  private static Optional<QueryNode> named(QueryField field, Token value, List<String> names) {
    var name = value.text().toLowerCase(Locale.ROOT);
    return names.contains(name)
        ? Optional.of(field(field, new QueryNode.Word(name, false)))
        : Optional.empty();
  }

  private static Optional<String> ordinal(Token value) {
    OptionalInt roman = RomanNumeral.value(value.text());
    if (roman.isPresent()) {
      return Optional.of(Integer.toString(roman.getAsInt()));
    }
    return value.text().matches("\\d{1,2}") ? Optional.of(value.text()) : Optional.empty();
  }

  private static Optional<QueryNode> range(String typed) {
    var m = COMPARED.matcher(typed);
    if (!m.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(m.group(2).replace(',', '.'));
    var operator = m.group(1) == null ? "=" : m.group(1);
    return Optional.of(
        switch (operator) {
          case ">" -> new QueryNode.Range(Math.nextUp(number), Double.POSITIVE_INFINITY);
          case ">=" -> new QueryNode.Range(number, Double.POSITIVE_INFINITY);
          case "<" -> new QueryNode.Range(Double.NEGATIVE_INFINITY, Math.nextDown(number));
          case "<=" -> new QueryNode.Range(Double.NEGATIVE_INFINITY, number);
          default -> new QueryNode.Range(number, number);
        });
  }

  private static QueryNode text(Token value) {
    return switch (value.kind()) {
      case PREFIX -> new QueryNode.Prefix(value.text());
      case WORD -> new QueryNode.Word(value.text(), false);
      default -> new QueryNode.Phrase(value.text(), value.kind() == Token.Kind.EXACT_PHRASE);
    };
  }

  private static QueryNode field(QueryField field, QueryNode part) {
    return new QueryNode.Field(field, part);
  }
}
