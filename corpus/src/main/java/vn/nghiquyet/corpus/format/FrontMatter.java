package vn.nghiquyet.corpus.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.corpus.article.About;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.clue.DateGrammar;

/// What a store wrote above or before a text it keeps: `key: value` lines, or `date 2020-08` in
/// front of the first words.
///
/// @param fields values by lower-case key
/// @param text the rest
record FrontMatter(Map<String, String> fields, String text) {

  private static final Pattern FIELD =
      Pattern.compile(
          "((?i:title|url|link|date|published|source|author)|[a-z][a-z_]{1,19})\\s*:\\s*(.*)");
  private static final Set<String> TELLING = Set.of("title", "url", "link", "date", "published");
  private static final Pattern PREFIX =
      Pattern.compile("(?m)^\\s*date (?<y>\\d{4})-(?<m>\\d{2})(?:-(?<d>\\d{2}))?(?:\\s|$)");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(?<![\\d/.,-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?![\\d%]|[.,]\\d)");
  private static final String FENCE = "---";
  private static final int PREFIX_REACH = 400;
  private static final int LEAD = 700;

  FrontMatter {
    fields = Map.copyOf(fields);
  }

  /// Splits a cleaned text. Fields end at a rule, at an empty line or at a line that is none.
  static FrontMatter of(String text) {
    var fields = new HashMap<String, String>();
    int pos = skipBlank(text, 0);
    boolean fenced = text.startsWith(FENCE + "\n", pos);
    pos += fenced ? FENCE.length() + 1 : 0;
    while (pos < text.length()) {
      int end = text.indexOf('\n', pos) < 0 ? text.length() : text.indexOf('\n', pos);
      var line = Clean.line(text.substring(pos, end));
      var field = FIELD.matcher(line);
      if (!field.matches()) {
        pos = line.equals(FENCE) && !fields.isEmpty() ? Math.min(text.length(), end + 1) : pos;
        break;
      }
      if (!field.group(2).isBlank()) {
        fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), unquoted(field.group(2)));
      }
      pos = Math.min(text.length(), end + 1);
    }
    boolean telling = fields.keySet().stream().anyMatch(TELLING::contains);
    boolean told = telling && (fenced || fields.size() > 1 || fields.containsKey("url"));
    return told ? new FrontMatter(fields, text.substring(pos)) : prefixed(text);
  }

  private static FrontMatter prefixed(String text) {
    var found = PREFIX.matcher(text).region(0, Math.min(text.length(), PREFIX_REACH));
    if (!found.find()) {
      return new FrontMatter(Map.of(), text);
    }
    var date = text.substring(found.start(), found.end()).strip().substring("date ".length());
    var rest = text.substring(0, found.start()) + text.substring(found.end());
    return new FrontMatter(Map.of("date", date), rest);
  }

  /// With the headline that the place it was found at tells, where the text tells none.
  FrontMatter under(About about) {
    if (about.title().isEmpty() || field("title").isPresent()) {
      return this;
    }
    var all = new HashMap<>(fields);
    all.put("title", about.title().get());
    return new FrontMatter(all, text);
  }

  /// The first value among keys.
  Optional<String> field(String... keys) {
    for (var key : keys) {
      if (fields.containsKey(key)) {
        return Optional.of(fields.get(key));
      }
    }
    return Optional.empty();
  }

  /// The day the store gives. Stores swap day and month, and some give the month alone: a day and
  /// month that the first words name decide.
  Optional<Published> published() {
    return field("date", "published").flatMap(this::published);
  }

  private Optional<Published> published(String date) {
    if (date.matches("\\d{4}-\\d{2}")) {
      int year = Integer.parseInt(date.substring(0, 4));
      int month = Integer.parseInt(date.substring(5));
      return month < 1 || month > 12
          ? Optional.empty()
          : Optional.of(inMonth(LocalDate.of(year, month, 1)));
    }
    return DateGrammar.first(date).map(s -> new Published(told(s.day()), s.time(), "front-matter"));
  }

  private Published inMonth(LocalDate first) {
    var pairs = DAY_AND_MONTH.matcher(lead());
    while (pairs.find()) {
      int day = Integer.parseInt(pairs.group(1));
      boolean same = Integer.parseInt(pairs.group(2)) == first.getMonthValue();
      if (same && day >= 1 && day <= first.lengthOfMonth()) {
        return new Published(first.withDayOfMonth(day), Optional.empty(), "front-matter");
      }
    }
    return new Published(first, Optional.empty(), "month");
  }

  private LocalDate told(LocalDate day) {
    var pairs = DAY_AND_MONTH.matcher(lead());
    boolean swapped = false;
    while (pairs.find()) {
      int first = Integer.parseInt(pairs.group(1));
      int second = Integer.parseInt(pairs.group(2));
      if (first == day.getDayOfMonth() && second == day.getMonthValue()) {
        return day;
      }
      swapped |= first == day.getMonthValue() && second == day.getDayOfMonth();
    }
    try {
      return swapped ? LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()) : day;
    } catch (DateTimeException e) {
      return day; // there is no 13th month: the store's own order holds
    }
  }

  private String lead() {
    return text.substring(0, Math.min(LEAD, text.length()));
  }

  private static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && value.charAt(0) == value.charAt(value.length() - 1)
            && "\"'".indexOf(value.charAt(0)) >= 0;
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
