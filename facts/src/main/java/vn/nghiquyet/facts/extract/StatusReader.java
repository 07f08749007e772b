package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.place.Places;

/// Reads statuses told without a number, with the year they are to be reached: `huyện đạt chuẩn
/// nông thôn mới trước năm 2025`.
final class StatusReader {

  /// A deadline behind the status; what was reached long ago is history, not a status to follow.
  private static final Pattern DEADLINE =
      Pattern.compile("^[^.;,:\\d]{0,24}?(trước|vào|đến|trong|cuối)?(?: cuối)? năm (20\\d\\d)");

  /// A number before the status counts communes: that is a figure of its own.
  private static final Pattern COUNTED = Pattern.compile("\\d[^.;,:]{0,40}$");

  private static final int BEFORE = 44;

  private final List<PatternFile.Entry> rules = PatternFile.read("statuses.tsv", "(?<!\\p{L})");

  /// The statuses with a year from the article's own on; each once.
  List<Fact.Figure> read(TextView view, Places places, int year) {
    var found = new ArrayList<Fact.Figure>();
    for (var rule : rules) {
      var matcher = rule.pattern().matcher(view.canonical());
      while (matcher.find()) {
        var end = matcher.end();
        var deadline = DEADLINE.matcher(view.canonical()).region(end, view.canonical().length());
        var before =
            view.canonical().substring(Math.max(0, matcher.start() - BEFORE), matcher.start());
        boolean known = found.stream().anyMatch(f -> overlaps(f, matcher.start(), end));
        boolean ahead = deadline.lookingAt() && Integer.parseInt(deadline.group(2)) >= year;
        if (ahead && !known && !COUNTED.matcher(before).find()) {
          found.add(figure(view, places, rule, matcher.start(), deadline.toMatchResult()));
        }
      }
    }
    return found;
  }

  private static Fact.Figure figure(
      TextView view, Places places, PatternFile.Entry rule, int start, MatchResult deadline) {
    var period = "trước".equals(deadline.group(1)) ? "<" + deadline.group(2) : deadline.group(2);
    return new Fact.Figure(
        rule.row().cell(2),
        Optional.of(rule.row().cell(1)),
        Fact.Kind.TARGET,
        Optional.empty(),
        Optional.of(period),
        Optional.empty(),
        places.subjectAt(start),
        view.quote(start, deadline.end()));
  }

  private static boolean overlaps(Fact.Figure figure, int start, int end) {
    return figure.quote().start() < end && start < figure.quote().end();
  }
}
