package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.indicator.Indicator;
import vn.nghiquyet.facts.indicator.IndicatorMatch;
import vn.nghiquyet.facts.number.Family;
import vn.nghiquyet.facts.number.Quantity;

/// Chooses which of the indicators named around a number it measures.
///
/// Words before the number win (`thu nhập … đạt 65 triệu`), also where the phrase goes on behind it
/// (`kết nạp 150 đảng viên`); words behind it count where the number comes first (`100% trạm y tế
/// có bác sĩ`). The longest phrase wins, then the nearest.
final class IndicatorChooser {

  private static final int CROSSING_BONUS = 4;
  private static final double PER_CHARACTER_AWAY = 0.12;
  private static final double COMMA_BETWEEN = 9;

  /// What a list is headed by says less than the item itself.
  private static final double COLON_BETWEEN = 20;

  /// A percentage of a plan is told of an amount rather than of a rate.
  private static final double RATE_OF_PLAN = 20;

  /// Where a clause says tỷ trọng or chiếm, a part of the whole is meant.
  private static final double SHARE_TOLD = 14;

  private static final Pattern GROWTH =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:tăng|giảm)(?! (?:dần |mạnh |nhanh )?(?:còn|xuống|lên))|tốc độ|tăng trưởng)(?!\\p{L})");

  private static final Pattern SHARE =
      Pattern.compile("(?<!\\p{L})(?:chiếm|tỷ trọng|tỉ trọng|cơ cấu|đóng góp)(?!\\p{L})");

  /// What stands behind a number that does not come first.
  private static final Pattern NOT_FIRST =
      Pattern.compile(
          "^ *(?:[,.;)/|]|$|so |với |trở |mỗi |hằng |hàng |bình quân|vào |đến |trong |từ |năm |và |so|kế hoạch|dự toán|nghị quyết|cùng kỳ|grdp|gdp|/)");

  private IndicatorChooser() {}

  /// The indicator that a clause's number measures. `matches` are those of the whole sentence.
  static Optional<IndicatorMatch> choose(
      Clause clause,
      List<IndicatorMatch> matches,
      TextView view,
      int sentenceStart,
      boolean ofPlan) {
    var mode = mode(clause, view, sentenceStart);
    var scoring =
        new Scoring(clause, view, comesFirst(clause, view), ofPlan, tellsShare(clause, view));
    boolean left = clause.tellsWhatIsLeft(view.canonical());
    return best(
            matches,
            scoring,
            i ->
                fits(i, clause.quantity(), mode, ofPlan)
                    && !(left && i.span() == Indicator.Span.GROWTH))
        .or(() -> best(matches, scoring, i -> changesAmount(i, clause.quantity(), mode)));
  }

  private record Scoring(
      Clause clause, TextView view, boolean first, boolean ofPlan, boolean sharesOnly) {
    double of(IndicatorMatch match) {
      boolean rateOfPlan = ofPlan && !match.indicator().isAmount();
      double part = sharesOnly && match.indicator().mode() == Indicator.Mode.SHARE ? SHARE_TOLD : 0;
      return score(clause, match, view, first) + part - (rateOfPlan ? RATE_OF_PLAN : 0);
    }
  }

  private static Optional<IndicatorMatch> best(
      List<IndicatorMatch> matches, Scoring scoring, Predicate<Indicator> fits) {
    Optional<IndicatorMatch> best = Optional.empty();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (var match : matches) {
      double score = scoring.of(match);
      if (score > bestScore && fits.test(match.indicator())) {
        bestScore = score;
        best = Optional.of(match);
      }
    }
    return best;
  }

  private static boolean fits(
      Indicator indicator, Quantity quantity, Indicator.Mode mode, boolean ofPlan) {
    return (indicator.measures(quantity.family(), quantity.counted())
            || (ofPlan && indicator.isAmount()))
        && (indicator.mode() == Indicator.Mode.PLAIN || indicator.mode() == mode);
  }

  /// The change of an amount is told of the amount where no indicator of its growth is named.
  private static boolean changesAmount(
      Indicator indicator, Quantity quantity, Indicator.Mode mode) {
    return mode == Indicator.Mode.GROWTH
        && quantity.family() == Family.PCT
        && indicator.isAmount()
        && indicator.nouns().isEmpty()
        && indicator.mode() == Indicator.Mode.PLAIN;
  }

  private static double score(Clause clause, IndicatorMatch match, TextView view, boolean first) {
    int number = clause.quantity().number();
    int end = clause.quantity().end();
    if (match.start() < clause.left() || match.end() > clause.right()) {
      return Double.NEGATIVE_INFINITY;
    }
    if (match.end() <= number) {
      var between =
          view.canonical().substring(match.end(), Math.max(match.end(), clause.quantity().start()));
      double comma = first && between.indexOf(',') >= 0 ? COMMA_BETWEEN : 0;
      double colon = between.indexOf(':') >= 0 ? COLON_BETWEEN : 0;
      return match.length() - PER_CHARACTER_AWAY * between.length() - comma - colon;
    }
    int comma = ListCommas.end(view.canonical(), end);
    double far = comma >= 0 && match.end() > comma ? COMMA_BETWEEN + (match.end() - comma) : 0;
    if (match.start() < number && match.end() > number) {
      return match.length() + CROSSING_BONUS - (Math.min(end, match.end()) - number) - far;
    }
    boolean beyond = comma >= 0 && match.start() > comma;
    if (match.start() >= number && first && !beyond) {
      return match.length() - PER_CHARACTER_AWAY * (match.start() - end) - far;
    }
    return Double.NEGATIVE_INFINITY;
  }

  /// Whether words that name what is counted stand behind the number.
  private static boolean comesFirst(Clause clause, TextView view) {
    boolean counted = clause.quantity().family() == Family.COUNT;
    return counted || !NOT_FIRST.matcher(clause.behind(view.canonical())).find();
  }

  private static boolean tellsShare(Clause clause, TextView view) {
    return SHARE.matcher(view.canonical().substring(clause.left(), clause.right())).find();
  }

  /// Whether the clause tells a change or a share; where it says neither, what the sentence said
  /// last.
  private static Indicator.Mode mode(Clause clause, TextView view, int sentenceStart) {
    var text = view.canonical();
    var own = text.substring(clause.left(), clause.right());
    if (SHARE.matcher(own).find()) {
      return Indicator.Mode.SHARE;
    }
    if (GROWTH.matcher(own).find()) {
      return Indicator.Mode.GROWTH;
    }
    var before = text.substring(sentenceStart, clause.left());
    int share = last(SHARE, before);
    int growth = last(GROWTH, before);
    if (share < 0 && growth < 0) {
      boolean perYear = clause.quantity().per().contains("year");
      return perYear ? Indicator.Mode.GROWTH : Indicator.Mode.SHARE;
    }
    return share > growth ? Indicator.Mode.SHARE : Indicator.Mode.GROWTH;
  }

  private static int last(Pattern pattern, String text) {
    int at = -1;
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      at = matcher.start();
    }
    return at;
  }
}
