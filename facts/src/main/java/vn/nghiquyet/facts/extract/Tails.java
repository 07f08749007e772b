package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.number.Family;

/// Tells comparisons of a figure (`, tăng 3,2% so với 2019`, `, bằng 116% dự toán`) from figures of
/// their own.
final class Tails {

  private static final Pattern BASE_WORDS =
      Pattern.compile("^ *(?:so(?: với)?|cùng kỳ|với) ?[^,;.()%]{0,60}");

  private final List<PatternFile.Entry> openers = PatternFile.read("tails.tsv", "");
  private final List<PatternFile.Entry> plans = PatternFile.read("plans.tsv", "");
  private final List<PatternFile.Entry> bases = PatternFile.read("bases.tsv", "");

  /// Whether the words before a number only compare.
  boolean opensTail(String before) {
    return openers.stream().anyMatch(e -> e.pattern().matcher(before).find());
  }

  /// Whether a number is a percentage of a plan.
  boolean isOfPlan(Clause clause, String canonical) {
    return clause.quantity().family() == Family.PCT
        && clause.quantity().per().isEmpty()
        && (base(clause, canonical).filter("plan"::equals).isPresent()
            || plans.stream().anyMatch(e -> e.pattern().matcher(clause.before(canonical)).find()));
  }

  /// Whether the words behind a number name what it is compared with.
  Optional<String> base(Clause clause, String canonical) {
    var behind = clause.behind(canonical);
    return bases.stream()
        .filter(e -> e.pattern().matcher(behind).find())
        .map(e -> e.row().cell(1))
        .findFirst();
  }

  /// The base as printed, `so với 2019`.
  Optional<String> change(Clause clause, TextView view) {
    var behind = BASE_WORDS.matcher(clause.behind(view.canonical()));
    if (behind.find()) {
      int start = clause.quantity().end();
      return Optional.of(
          view.whole().substring(start + behind.start(), start + behind.end()).strip());
    }
    var before = clause.before(view.canonical());
    int at = before.lastIndexOf("so với ");
    return at < 0
        ? Optional.empty()
        : Optional.of(
            view.whole().substring(clause.left() + at, clause.quantity().start()).strip());
  }
}
