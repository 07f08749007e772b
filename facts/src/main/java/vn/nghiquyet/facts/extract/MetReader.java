package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Quote;
import vn.nghiquyet.facts.place.Places;

/// Finds how many of the targets set were met: `17/19 chỉ tiêu`, `đạt 14 trong 16 chỉ tiêu`, `có 9
/// chỉ tiêu vượt và 5 đạt`.
final class MetReader {

  private static final String WHAT = "((?:nhóm )?(?:chỉ tiêu|mục tiêu|nhiệm vụ)[^,.;:()\\n]{0,70})";

  private static final Pattern SLASH =
      Pattern.compile("(?<![\\d.,/-])(\\d{1,3}) */ *(\\d{1,3}) " + WHAT);

  private static final Pattern IN_TOTAL =
      Pattern.compile(
          "(?<![\\d.,/])(\\d{1,3}) (?:chỉ tiêu |mục tiêu )?(?:trong|trên)(?: tổng)?(?: số)? (\\d{1,3}) "
              + WHAT);

  /// `có 9 chỉ tiêu vượt và 31 chỉ tiêu đạt`, in either order.
  private static final Pattern SUM =
      Pattern.compile(
          "(?<![\\d.,/])(\\d{1,3}) (?:chỉ tiêu |mục tiêu )(?:đã )?(?:hoàn thành )?(?:đạt|vượt)[^.;\\d]{0,40}(?:,| và) *(?:có )?(\\d{1,3}) (?:chỉ tiêu |mục tiêu )?(?:đã )?(?:hoàn thành |cơ bản )?(?:đạt|vượt)");

  private static final Pattern SET =
      Pattern.compile("(?<![\\d.,/])(\\d{1,3}) " + "(?:chỉ tiêu|mục tiêu)");

  private static final Pattern ONLY_MET =
      Pattern.compile(
          "(?:hoàn thành|đạt)(?: và)?(?: hoàn thành)? vượt(?: mức)? (\\d{1,3}) " + WHAT);

  private static final Pattern NOT_MET =
      Pattern.compile(
          "chưa|không (?:đạt|hoàn thành)|thấp hơn|khó (?:đạt|có)|lộ trình|có khả năng|đang (?:thực|trong|phấn)|tiệm cận|dưới 50|mới (?:ở mức|đạt)|là khó|rất khó");

  private static final int CLAUSE = 60;

  /// A stretch of text whose numbers count targets, and the met count told there; none where it
  /// counts those not met or repeats what was told before.
  record Found(Optional<Fact.MetCount> fact, int start, int end) {
    boolean tells(int met) {
      return fact.filter(f -> f.met() == met).isPresent();
    }
  }

  List<Found> read(TextView view, Places places) {
    var found = new ArrayList<Found>();
    pairs(view, places, SLASH, found);
    pairs(view, places, IN_TOTAL, found);
    sums(view, places, found);
    return distinct(found);
  }

  private static void pairs(TextView view, Places places, Pattern pattern, List<Found> found) {
    var matcher = pattern.matcher(view.canonical());
    while (matcher.find()) {
      int met = Integer.parseInt(matcher.group(1));
      int of = Integer.parseInt(matcher.group(2));
      if (met <= of && !isComplement(view.canonical(), matcher)) {
        found.add(found(view, places, matcher, met, Optional.of(of), matcher.group(3)));
      } else {
        found.add(new Found(Optional.empty(), matcher.start(), matcher.end()));
      }
    }
  }

  private static void sums(TextView view, Places places, List<Found> found) {
    var matcher = SUM.matcher(view.canonical());
    while (matcher.find()) {
      int met = Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2));
      var sentence = view.sentenceAt(matcher.start());
      var of = lastSet(view.canonical().substring(sentence.start(), matcher.start()));
      var overlaps =
          found.stream().anyMatch(f -> f.start() < matcher.end() && matcher.start() < f.end());
      boolean counted =
          found.stream()
              .anyMatch(
                  f -> f.start() >= sentence.start() && f.end() <= sentence.end() && f.tells(met));
      if (!overlaps && !counted && of.filter(o -> o >= met).isPresent()) {
        found.add(found(view, places, matcher, met, of, "chỉ tiêu"));
      }
    }
    var only = ONLY_MET.matcher(view.canonical());
    while (only.find()) {
      var sentence = view.sentenceAt(only.start());
      int met = Integer.parseInt(only.group(1));
      boolean known =
          found.stream().anyMatch(f -> f.start() < only.end() && only.start() < f.end());
      if (!known) {
        var of =
            lastSet(view.canonical().substring(sentence.start(), only.start()))
                .filter(o -> o >= met);
        found.add(found(view, places, only, met, of, only.group(2)));
      }
    }
  }

  private static Optional<Integer> lastSet(String before) {
    Optional<Integer> last = Optional.empty();
    var matcher = SET.matcher(before);
    while (matcher.find()) {
      last = Optional.of(Integer.parseInt(matcher.group(1)));
    }
    return last;
  }

  private static Found found(
      TextView view, Places places, Matcher matcher, int met, Optional<Integer> of, String what) {
    int end = matcher.end();
    Quote quote = view.quote(matcher.start(), end);
    var fact =
        new Fact.MetCount(
            met, of, what.strip(), Optional.empty(), places.subjectAt(matcher.start()), quote);
    return new Found(Optional.of(fact), matcher.start(), end);
  }

  private static boolean isComplement(String canonical, Matcher matcher) {
    int end = Math.min(canonical.length(), matcher.end() + CLAUSE);
    var clause = canonical.substring(matcher.start(), end).split("[,.;:\\n]", -1)[0];
    return NOT_MET.matcher(clause).find();
  }

  private static List<Found> distinct(List<Found> all) {
    var kept = new ArrayList<Found>();
    for (var found : all) {
      boolean known = found.fact().isPresent() && kept.stream().anyMatch(k -> sameCount(k, found));
      kept.add(known ? new Found(Optional.empty(), found.start(), found.end()) : found);
    }
    return kept;
  }

  private static boolean sameCount(Found a, Found b) {
    return a.fact().isPresent()
        && a.fact().get().met() == b.fact().orElseThrow().met()
        && a.fact().get().of().equals(b.fact().orElseThrow().of())
        && a.fact().get().place().equals(b.fact().orElseThrow().place());
  }
}
