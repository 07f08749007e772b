package vn.nghiquyet.facts.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.indicator.Catalogue;
import vn.nghiquyet.facts.indicator.Indicator;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.place.Places;

/// Reads the figure that is told without a number: `không còn hộ nghèo` is a poverty rate of 0 %.
final class ZeroReader {

  private record Rule(Pattern pattern, String indicator) {}

  private final List<Rule> rules =
      PatternFile.read("zeros.tsv", "(?<!\\p{L})").stream()
          .map(e -> new Rule(e.pattern(), e.row().cell(1)))
          .toList();

  /// Words that tell a zero.
  record Zero(String indicator, int start, int end) {

    Fact.Figure figure(
        Catalogue catalogue,
        Places places,
        Fact.Kind kind,
        PeriodChooser periods,
        TextView view,
        PeriodChooser.Scope scope) {
      var measure =
          new Fact.Measure(
              BigDecimal.ZERO,
              Optional.empty(),
              "%",
              Fact.Comparator.EQUAL,
              Optional.empty(),
              Optional.empty(),
              Optional.of(new Fact.Amount(BigDecimal.ZERO, Optional.empty(), "%", List.of())));
      var name = catalogue.byId(indicator).map(Indicator::name).orElse(indicator);
      var period = periods.level(start, kind, scope);
      return new Fact.Figure(
          name,
          Optional.of(indicator),
          kind,
          Optional.of(measure),
          period,
          Optional.empty(),
          places.subjectAt(start),
          view.quote(start, end));
    }
  }

  /// The zero that a sentence tells.
  Optional<Zero> read(TextView view, TextView.Sentence sentence) {
    for (var rule : rules) {
      var matcher =
          rule.pattern().matcher(view.canonical()).region(sentence.start(), sentence.end());
      matcher.useTransparentBounds(true);
      if (matcher.find()) {
        return Optional.of(new Zero(rule.indicator(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }
}
