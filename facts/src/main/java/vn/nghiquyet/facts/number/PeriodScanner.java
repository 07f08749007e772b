package vn.nghiquyet.facts.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.analyzers.text.RomanNumeral;
import vn.nghiquyet.facts.resource.TsvResource;

/// Reads the periods of a text by the shipped patterns. Immutable.
public final class PeriodScanner {

  /// How much text before a year is looked at to tell that it is no period.
  private static final int BEFORE = 48;

  private record Rule(Period.Form form, Pattern pattern) {}

  private final List<Rule> rules =
      TsvResource.read(PeriodScanner.class, "periods.tsv", PeriodScanner::rule);

  private final List<Pattern> notPeriods =
      TsvResource.read(
          PeriodScanner.class, "not_periods.tsv", r -> Pattern.compile("(?<!\\p{L})" + r.cell(0)));

  private static Rule rule(TsvResource.Row row) {
    var form = Period.Form.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    return new Rule(form, Pattern.compile("(?<![\\p{L}\\d])(?!\\s)" + row.cell(1)));
  }

  /// The periods between two offsets of a canonical text, in order, not overlapping.
  public List<Period> scan(String text, int from, int to) {
    var all = new ArrayList<Period>();
    for (var rule : rules) {
      var matcher = rule.pattern().matcher(text).region(from, to);
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        period(rule.form(), matcher).ifPresent(all::add);
      }
    }
    all.sort(
        Comparator.comparingInt((Period p) -> p.start() - p.end()).thenComparingInt(Period::start));
    var kept = new ArrayList<Period>();
    for (var period : all) {
      boolean free =
          kept.stream().noneMatch(k -> k.start() < period.end() && period.start() < k.end());
      if (free) {
        kept.add(period);
      }
    }
    kept.removeIf(p -> isNoPeriod(text, p));
    kept.sort(Comparator.comparingInt(Period::start));
    return kept;
  }

  private boolean isNoPeriod(String text, Period period) {
    var before = text.substring(Math.max(0, period.start() - BEFORE), period.start());
    return period.form() != Period.Form.ANNUAL
        && notPeriods.stream().anyMatch(p -> p.matcher(before).find());
  }

  private static Optional<Period> period(Period.Form form, Matcher matcher) {
    int start = matcher.start();
    int end = matcher.end();
    return switch (form) {
      case RANGE -> {
        int from = Integer.parseInt(matcher.group(1));
        int to = Integer.parseInt(matcher.group(2));
        yield from < to ? Optional.of(new Period(start, end, form, from, to, 0)) : Optional.empty();
      }
      case YEAR, BEFORE -> {
        int year = Integer.parseInt(matcher.group(1));
        yield Optional.of(new Period(start, end, form, year, year, 0));
      }
      case SINCE_YEAR ->
          Optional.of(new Period(start, end, form, Integer.parseInt(matcher.group(1)), 0, 0));
      case MONTHS, QUARTER -> {
        int year =
            matcher.groupCount() > 1 && matcher.group(2) != null
                ? Integer.parseInt(matcher.group(2))
                : 0;
        yield Optional.of(new Period(start, end, form, year, year, number(matcher.group(1))));
      }
      case ANNUAL, PAST_TERM, THIS_TERM, END_TERM, SINCE_TERM, NOW, THIS_YEAR, LAST_YEAR ->
          Optional.of(new Period(start, end, form, 0, 0, 0));
    };
  }

  private static int number(String text) {
    return RomanNumeral.value(text).orElseGet(() -> Integer.parseInt(text));
  }
}
