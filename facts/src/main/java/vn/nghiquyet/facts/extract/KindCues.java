package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.number.Period;

/// The words of a text that tell promise, result and estimate apart.
final class KindCues {

  /// A cue in the text; `wide` ones hold until another, `word` ones turn a text even where no
  /// figure stands. `label` names the rule that found it.
  record Cue(Fact.Kind kind, String label, boolean wide, boolean word, int start, int end) {

    /// Whether a year or a stretch of years is the cue.
    boolean isPeriod() {
      return label.equals("ahead") || label.equals("behind");
    }
  }

  private final List<PatternFile.Entry> entries = PatternFile.read("kinds.tsv", "(?<!\\p{L})");

  /// The cues of a text, in order: words, and periods that lie ahead of the article or behind it.
  List<Cue> find(String canonical, List<Period> periods, Terms terms) {
    var cues = new ArrayList<Cue>();
    periods.forEach(p -> ofPeriod(p, terms).ifPresent(cues::add));
    for (var entry : entries) {
      var matcher = entry.pattern().matcher(canonical);
      while (matcher.find()) {
        boolean whole =
            matcher.end() >= canonical.length()
                || !Character.isLetter(canonical.charAt(matcher.end()));
        if (whole) {
          var kind = Fact.Kind.valueOf(entry.row().cell(1).toUpperCase(Locale.ROOT));
          cues.add(
              new Cue(
                  kind,
                  entry.row().cell(0),
                  entry.row().cell(2).equals("text"),
                  true,
                  matcher.start(),
                  matcher.end()));
        }
      }
    }
    cues.sort(Comparator.comparingInt(Cue::start));
    return cues;
  }

  /// A year to come and the term that begins are promised, the term that ends is told of.
  private static Optional<Cue> ofPeriod(Period period, Terms terms) {
    if (isLookingBack(period, terms)) {
      return Optional.of(
          new Cue(
              Fact.Kind.RESULT, period.form().name(), true, true, period.start(), period.end()));
    }
    if (terms.year() == 0 || period.to() == 0) {
      return Optional.empty();
    }
    boolean range = period.form() == Period.Form.RANGE;
    boolean ahead = period.to() > terms.year();
    boolean begins = range && ahead && (period.from() >= terms.year() || terms.atCongress());
    boolean ends = range && (!ahead || period.to() <= terms.first());
    boolean yearAhead = !range && ahead;
    boolean yearBehind = !range && period.to() < terms.year();
    if (begins || yearAhead) {
      return Optional.of(
          new Cue(Fact.Kind.TARGET, "ahead", true, range, period.start(), period.end()));
    }
    return ends || yearBehind
        ? Optional.of(
            new Cue(Fact.Kind.RESULT, "behind", ends, range, period.start(), period.end()))
        : Optional.empty();
  }

  /// Words that look back (`5 năm qua`, `đến nay`), and the first months of the year that runs.
  private static boolean isLookingBack(Period period, Terms terms) {
    return switch (period.form()) {
      case PAST_TERM, SINCE_TERM, SINCE_YEAR, LAST_YEAR, NOW -> true;
      case MONTHS, QUARTER -> period.to() <= terms.year();
      case RANGE, YEAR, BEFORE, ANNUAL, THIS_TERM, END_TERM, THIS_YEAR -> false;
    };
  }

  /// The last cue of a list that ends before an offset and starts at or behind another.
  static Optional<Cue> last(List<Cue> cues, int from, int offset, boolean wideOnly) {
    return cues.reversed().stream()
        .filter(c -> c.end() <= offset && c.start() >= from && (c.wide() || !wideOnly))
        .findFirst();
  }
}
