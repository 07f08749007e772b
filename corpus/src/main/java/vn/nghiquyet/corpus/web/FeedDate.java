package vn.nghiquyet.corpus.web;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.clue.DateGrammar;

/// Dates as feeds write them: by the standards, as Vietnamese pages print them, and as programs of
/// an American machine do.
final class FeedDate {

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final Pattern ISO = Pattern.compile("^\\s*\\d{4}-");

  /// Month first: only American programs write AM or PM.
  private static final Pattern AMERICAN =
      Pattern.compile("^\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})(\\s+.*[AP]M\\s*)$");

  private static final Pattern ZONE =
      Pattern.compile("(?:(GMT|UTC|UT|Z)|(?<=[\\d\\s]))\\s*(?:([+-])(\\d{1,2}):?(\\d{2})?)?\\s*$");

  private FeedDate() {}

  /// Day and minute in Vietnamese time.
  static Optional<Published> read(String text) {
    var swapped = AMERICAN.matcher(text).replaceFirst("$2/$1/$3$4");
    return DateGrammar.first(swapped)
        .map(stamp -> {
          var zone = zone(swapped);
          if (stamp.time().isEmpty() || zone.equals(VIETNAM)) {
            return new Published(stamp.day(), stamp.time(), "feed");
          }
          var there = stamp.day().atTime(stamp.time().get()).atOffset(zone);
          var here = there.withOffsetSameInstant(VIETNAM);
          return new Published(here.toLocalDate(), Optional.of(here.toLocalTime()), "feed");
        });
  }

  /// Whoever names none, or one by letters we do not know, is at home. ISO forms are read with
  /// theirs already.
  private static ZoneOffset zone(String text) {
    var found = ZONE.matcher(text);
    if (ISO.matcher(text).find() || !found.find()) {
      return VIETNAM;
    }
    if (found.group(2) == null) {
      return found.group(1) == null ? VIETNAM : ZoneOffset.UTC;
    }
    int hours = Integer.parseInt(found.group(3));
    int minutes = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
    int sign = found.group(2).equals("-") ? -1 : 1;
    return hours > 14 || minutes > 59
        ? VIETNAM
        : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
