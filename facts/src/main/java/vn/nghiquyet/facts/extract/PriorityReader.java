package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.place.Places;
import vn.nghiquyet.facts.resource.TsvResource;

/// Finds what a resolution puts first: `3 khâu đột phá: …; …; …`.
final class PriorityReader {

  private static final int LONGEST_ITEM = 400;

  private static final String COUNT =
      "(?<![\\p{L}\\d.,/%-])(0?\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";

  /// `Một trong ba khâu đột phá` counts three.
  private final Pattern counted =
      Pattern.compile(
          COUNT
              + " (?:nghị quyết |đề án )?("
              + TsvResource.read(PriorityReader.class, "priorities.tsv", r -> r.cell(0)).stream()
                  .collect(Collectors.joining("|"))
              + ")(?![\\p{L}])");

  /// What makes a count of targets one that was met, not one that was set.
  private static final Pattern MET_BEHIND =
      Pattern.compile("^[^.;,]{0,40}(?:đạt|vượt|hoàn thành|chưa|không)");

  private static final Pattern NOT_BEFORE =
      Pattern.compile("(?:\\d[ /]*|trong (?:tổng số )?|/ *|thứ |lần |bài học |có )$");

  List<Fact.Priority> read(TextView view, Places places) {
    var found = new ArrayList<Fact.Priority>();
    var matcher = counted.matcher(view.canonical());
    while (matcher.find()) {
      var kind = matcher.group(2);
      boolean target = kind.startsWith("chỉ tiêu") || kind.startsWith("mục tiêu");
      var behind =
          view.canonical()
              .substring(matcher.end(), Math.min(view.canonical().length(), matcher.end() + 60));
      var before = view.canonical().substring(Math.max(0, matcher.start() - 16), matcher.start());
      boolean counted = MET_BEHIND.matcher(behind).find() || NOT_BEFORE.matcher(before).find();
      if ((target && counted) || before.stripTrailing().endsWith("/")) {
        continue;
      }
      var sentence = view.sentenceAt(matcher.start());
      var items = items(view, matcher.end(), sentence.end());
      int end = matcher.end();
      found.add(
          new Fact.Priority(
              view.whole().substring(matcher.start(2), matcher.end(2)),
              count(matcher.group(1)),
              items,
              places.subjectAt(matcher.start()),
              view.quote(matcher.start(), end)));
    }
    return distinct(found);
  }

  private static Optional<Integer> count(String text) {
    return NumberWords.value(text);
  }

  /// What a colon behind the count enumerates, between semicolons.
  private static List<String> items(TextView view, int from, int to) {
    var behind = view.whole().substring(from, to);
    int colon = behind.indexOf(':');
    if (colon < 0 || colon > 60 || behind.substring(0, colon).matches(".*[.;].*")) {
      return List.of();
    }
    return Arrays.stream(behind.substring(colon + 1).split(";"))
        .map(s -> s.strip().replaceAll("[.…]+$", ""))
        .filter(s -> !s.isEmpty() && s.length() <= LONGEST_ITEM)
        .toList();
  }

  /// The same kind and count for the same place is one fact, with the items of the mention that has
  /// most.
  private static List<Fact.Priority> distinct(List<Fact.Priority> all) {
    var kept = new ArrayList<Fact.Priority>();
    for (var priority : all) {
      var same =
          kept.stream()
              .filter(k ->
                  k.kind().equalsIgnoreCase(priority.kind())
                      && k.count().equals(priority.count())
                      && k.place().equals(priority.place()))
              .findFirst();
      if (same.isEmpty()) {
        kept.add(priority);
      } else if (priority.items().size() > same.get().items().size()) {
        kept.set(kept.indexOf(same.get()), priority);
      }
    }
    return kept;
  }
}
