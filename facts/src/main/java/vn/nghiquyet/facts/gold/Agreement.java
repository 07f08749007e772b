package vn.nghiquyet.facts.gold;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// When a gold fact and an extracted fact say the same.
final class Agreement {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /// How much of two wordings must be common for them to name one indicator.
  private static final double SAME_WORDS = 0.6;

  private final UnaryOperator<String> indicators;

  /// @param indicators the id of the indicator that a name names; empty for none
  Agreement(UnaryOperator<String> indicators) {
    this.indicators = indicators;
  }

  static boolean congress(FactSheet.Congress gold, FactSheet.Congress got) {
    return gold.ordinal().equals(got.ordinal())
        && gold.level().equals(got.level())
        && (gold.term().isEmpty() || gold.term().equals(got.term()));
  }

  static boolean subject(FactSheet.Place gold, FactSheet.Place got) {
    return gold.key().equals(got.key());
  }

  static boolean met(FactSheet.Met gold, FactSheet.Met got) {
    return gold.met() == got.met() && gold.of().equals(got.of());
  }

  static boolean document(FactSheet.Document gold, FactSheet.Document got) {
    return Fold.of(gold.kind()).equals(Fold.of(got.kind()))
        && Fold.of(gold.number()).equals(Fold.of(got.number()));
  }

  static boolean priority(FactSheet.Priority gold, FactSheet.Priority got) {
    var common = new HashSet<>(Fold.words(gold.kind()));
    common.retainAll(Fold.words(got.kind()));
    return gold.count() == got.count() && !common.isEmpty();
  }

  static boolean number(FactSheet.Figure gold, FactSheet.Figure got) {
    return gold.amount().equals(got.amount());
  }

  static boolean kind(FactSheet.Figure gold, FactSheet.Figure got) {
    return gold.kind().equals(got.kind());
  }

  /// The same id, else most of the words.
  boolean indicator(FactSheet.Figure gold, FactSheet.Figure got) {
    var goldId = id(gold);
    var gotId = id(got);
    if (!goldId.isEmpty() && !gotId.isEmpty()) {
      return goldId.equals(gotId);
    }
    var common = new HashSet<>(Fold.words(gold.indicator()));
    var all = new HashSet<>(common);
    all.addAll(Fold.words(got.indicator()));
    common.retainAll(Fold.words(got.indicator()));
    return !common.isEmpty() && (double) common.size() / all.size() >= SAME_WORDS;
  }

  private String id(FactSheet.Figure figure) {
    return figure.id().isEmpty() ? indicators.apply(figure.indicator()) : figure.id();
  }

  /// The same years, told as yearly means or not. A plan period may start one year later than the
  /// term. Gold without a period holds nothing against a reader.
  static boolean period(String gold, String got) {
    if (gold.isEmpty()) {
      return true;
    }
    if (got.isEmpty() || gold.contains("annual") != got.contains("annual")) {
      return false;
    }
    var goldYears = years(gold);
    var gotYears = years(got);
    boolean ranges = goldYears.size() == 2 && gotYears.size() == 2;
    boolean near =
        withNext(goldYears).containsAll(gotYears) || withNext(gotYears).containsAll(goldYears);
    return goldYears.equals(gotYears) || (ranges && near);
  }

  private static Set<Integer> years(String period) {
    return YEAR.matcher(period)
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Integer> withNext(Set<Integer> years) {
    var near = new TreeSet<>(years);
    years.forEach(y -> near.add(y + 1));
    return near;
  }
}
