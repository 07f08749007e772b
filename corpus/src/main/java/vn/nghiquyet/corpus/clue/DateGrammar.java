package vn.nghiquyet.corpus.clue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Rows;

/// Finds dates as Vietnamese pages print them: day first, months as numbers or words, the clock
/// before or behind, ISO forms besides; names of months also in other languages.
public final class DateGrammar {

  private static final int LONGEST_LINE = 400;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final Pattern UNIVERSAL = Pattern.compile("(?i)Z|[+-]00:?00");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Map<String, Integer> MONTHS = months();

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.,-])(?<d>\\d{1,2})\\s?(?<s>[/.-])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<y>\\d{4})(?![\\d])");
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<y>\\d{4})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})"
              + "(?:(?:T|\\s)(?<h>\\d{1,2}):(?<i>\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s?(?<z>Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)",
          FLAGS);
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})(?:\\s*,\\s*|\\s+năm\\s+|\\s+)(?<y>\\d{4})(?!\\d)",
          FLAGS);
  private static final String MONTH_NAME =
      MONTHS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?<n>", ")"));
  private static final Pattern DAY_NAMED =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s+(?:tháng\\s+|de\\s+)?"
              + MONTH_NAME
              + "\\.?(?:\\s*,\\s*|\\s+(?:năm|de|del)\\s+|\\s+)(?<y>\\d{4})(?!\\d)",
          FLAGS);
  private static final Pattern NAMED_DAY =
      Pattern.compile(
          "(?<!\\p{L})(?:tháng\\s+)?"
              + MONTH_NAME
              + "\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)(?<y>\\d{4})(?!\\d)",
          FLAGS);

  private static final String CLOCK =
      "(?<h>\\d{1,2})\\s?(?::|h|g|giờ)\\s?(?<i>[0-5]\\d)(?![\\d%])(?:\\s?phút)?(?::[0-5]\\d)?"
          + "(?:\\s?(?<a>AM|PM|SA|CH)(?!\\p{L}))?";
  private static final String GLUE =
      "(?:[\\s,|\\-–—•·()\\[\\]:]|lúc|hồi|vào|ngày|gmt\\s?\\+?\\s?0?7(?::?00)?|utc\\s?\\+?\\s?7"
          + "|(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s+nhật|cn))*";
  private static final Pattern CLOCK_BEHIND = Pattern.compile(GLUE + CLOCK, FLAGS);
  private static final Pattern CLOCK_BEFORE =
      Pattern.compile("(?<![\\d/.,])" + CLOCK + "(?:'|’)?" + GLUE + "$", FLAGS);
  private static final int CLOCK_REACH = 48;

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<!\\d)(?<y>20[0-4]\\d)(?:(?<s>[/-])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d)"
              + "|(?<m2>\\d{2})(?<d2>\\d{2})(?=\\D|$|\\d{4,11}(?:\\D|$)))");

  private DateGrammar() {}

  /// All dates of a line, from left to right. Long lines hold none.
  public static List<Stamp> find(String line) {
    if (line.length() > LONGEST_LINE || !hasYear(line)) {
      return List.of();
    }
    var stamps = new ArrayList<Stamp>();
    for (var pattern : List.of(ISO, NUMERIC, WORDS, DAY_NAMED, NAMED_DAY)) {
      for (var found = pattern.matcher(line); found.find(); ) {
        boolean taken =
            stamps.stream().anyMatch(s -> s.start() < found.end() && found.start() < s.end());
        if (!taken) {
          read(pattern, found, line).ifPresent(stamps::add);
        }
      }
    }
    stamps.sort(Comparator.comparingInt(Stamp::start));
    return List.copyOf(stamps);
  }

  /// Whether four digits stand together; no date is without.
  private static boolean hasYear(String line) {
    int digits = 0;
    for (int i = 0; i < line.length() && digits < 4; i++) {
      char c = line.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /// The first date of a line.
  public static Optional<Stamp> first(String line) {
    return find(line).stream().findFirst();
  }

  /// The day in the digits of an address: `/2020/10/05/`, `/20201005…`.
  public static Optional<LocalDate> inAddress(String url) {
    for (var found = IN_ADDRESS.matcher(url); found.find(); ) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(found.group("y")),
                Integer.parseInt(found.group("s") == null ? found.group("m2") : found.group("m")),
                Integer.parseInt(found.group("s") == null ? found.group("d2") : found.group("d"))));
      } catch (DateTimeException e) {
        // digits of an article's number
      }
    }
    return Optional.empty();
  }

  private static Optional<Stamp> read(Pattern pattern, Matcher found, String line) {
    try {
      boolean named = pattern == DAY_NAMED || pattern == NAMED_DAY;
      int month = named ? month(found.group("n")) : Integer.parseInt(found.group("m"));
      int year = Integer.parseInt(found.group("y"));
      var day = LocalDate.of(year, month, Integer.parseInt(found.group("d")));
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        return Optional.empty();
      }
      if (pattern == ISO && found.group("h") != null) {
        return Optional.of(zoned(found, day));
      }
      return Optional.of(withClock(line, day, found.start(), found.end()));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/02/2020, or hour 25: digits of something else
    }
  }

  private static Map<String, Integer> months() {
    return Rows.read(DateGrammar.class, "months.tsv", 2).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.cell(1).strip(), row -> Integer.parseInt(row.cell(0).strip())));
  }

  private static int month(String name) {
    var key = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Optional.ofNullable(MONTHS.get(key))
        .orElseThrow(() -> new DateTimeException("no month '" + name + "'"));
  }

  /// A clock with an offset is that of the place where the page was written; universal time is a
  /// machine's, and the place is Vietnam.
  private static Stamp zoned(Matcher iso, LocalDate day) {
    var at =
        LocalDateTime.of(
            day, LocalTime.of(Integer.parseInt(iso.group("h")), Integer.parseInt(iso.group("i"))));
    var zone = iso.group("z");
    if (zone != null && UNIVERSAL.matcher(zone).matches()) {
      at = at.atOffset(ZoneOffset.UTC).withOffsetSameInstant(VIETNAM).toLocalDateTime();
    }
    return new Stamp(at.toLocalDate(), Optional.of(at.toLocalTime()), iso.start(), iso.end());
  }

  private static Stamp withClock(String line, LocalDate day, int start, int end) {
    var behind = CLOCK_BEHIND.matcher(line).region(end, Math.min(line.length(), end + CLOCK_REACH));
    if (behind.lookingAt()) {
      var time = clock(behind);
      if (time.isPresent()) {
        return new Stamp(day, time, start, behind.end());
      }
    }
    var before = CLOCK_BEFORE.matcher(line).region(Math.max(0, start - CLOCK_REACH), start);
    if (before.find()) {
      return new Stamp(day, clock(before), before.start(), end);
    }
    return new Stamp(day, Optional.empty(), start, end);
  }

  private static Optional<LocalTime> clock(Matcher found) {
    int hour = Integer.parseInt(found.group("h"));
    var half = found.group("a");
    if (half != null) {
      boolean afternoon = half.equalsIgnoreCase("PM") || half.equalsIgnoreCase("CH");
      if (afternoon && hour < 12) {
        hour += 12;
      } else if (!afternoon && hour == 12) {
        hour = 0;
      }
    }
    return hour > 23
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour, Integer.parseInt(found.group("i"))));
  }
}
