package vn.nghiquyet.facts.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.nghiquyet.facts.resource.TsvResource;

/// Finds the numbers that count nothing: dates, hours, ordinals, document numbers, roads.
public final class NotQuantities {

  private record Rule(String name, Pattern pattern) {}

  /// A stretch of text whose numbers are no quantities, and what they are.
  ///
  /// @param name what they are
  /// @param start first character
  /// @param end one past the last
  public record Span(String name, int start, int end) {}

  /// The shipped patterns; a bad row throws with file and line.
  public NotQuantities() {}

  private final List<Rule> rules =
      TsvResource.read(NotQuantities.class, "not_quantities.tsv", NotQuantities::rule);

  private static Rule rule(TsvResource.Row row) {
    try {
      return new Rule(row.cell(0), Pattern.compile("(?<![\\p{L}])" + row.cell(1)));
    } catch (PatternSyntaxException e) {
      throw row.bad("no regular expression: " + e.getDescription());
    }
  }

  /// The spans between two offsets, in no order.
  public List<Span> find(String text, int from, int to) {
    var spans = new ArrayList<Span>();
    for (var rule : rules) {
      var matcher = rule.pattern().matcher(text).region(from, to);
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        spans.add(new Span(rule.name(), matcher.start(), matcher.end()));
      }
    }
    return spans;
  }
}
