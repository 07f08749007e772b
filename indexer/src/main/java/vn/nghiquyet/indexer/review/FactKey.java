package vn.nghiquyet.indexer.review;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.indexer.schema.FactType;

/// Names a fact for as long as its article says it in the same place.
///
/// @param article id of the article
/// @param start first character of the quote
/// @param end one past its last character
/// @param type the kind of fact
/// @param n which of the facts of that type and quote, from 1
public record FactKey(String article, int start, int end, FactType type, int n) {

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]+):(\\d{1,9})-(\\d{1,9}):([a-z]+)(?::(\\d{1,3}))?");

  static FactKey first(String article, Fact fact) {
    return new FactKey(article, fact.quote().start(), fact.quote().end(), FactType.of(fact), 1);
  }

  FactKey next() {
    return new FactKey(article, start, end, type, n + 1);
  }

  /// `864fa5737312:120-168:figure`, with `:2` behind it for the second of that place.
  public String text() {
    return "%s:%d-%d:%s".formatted(article, start, end, type.id()) + (n == 1 ? "" : ":" + n);
  }

  /// Reads that form; empty for anything else.
  public static Optional<FactKey> parse(String text) {
    var m = FORM.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      int n = m.group(5) == null ? 1 : Integer.parseInt(m.group(5));
      return Optional.of(
          new FactKey(
              m.group(1),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)),
              FactType.of(m.group(4)),
              n));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
