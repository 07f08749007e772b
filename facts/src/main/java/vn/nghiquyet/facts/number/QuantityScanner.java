package vn.nghiquyet.facts.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Fact;

/// Reads the quantities of a text: numerals with units, ranges, `a/b`, denominators and
/// comparators. Immutable.
public final class QuantityScanner {

  private static final Pattern NUMERAL =
      Pattern.compile("(?<![\\p{L}\\d][.,/-]?)" + Numerals.PATTERN);

  private static final Pattern RANGE = Pattern.compile(" *(?:-|đến|tới) *(?=\\d)");
  private static final Pattern SLASH = Pattern.compile(" */ *");

  private final UnitTable units = new UnitTable();
  private final Comparators comparators = new Comparators();
  private final NotQuantities notQuantities = new NotQuantities();

  /// The quantities between two offsets of a text, in order, not overlapping. `text` is the
  /// canonical form of `whole`.
  public List<Quantity> scan(String whole, String text, int from, int to) {
    if (!hasDigit(text, from, to)) {
      return List.of();
    }
    var excluded = notQuantities.find(text, from, to);
    var quantities = new ArrayList<Quantity>();
    var numeral = NUMERAL.matcher(text).region(from, to);
    numeral.useTransparentBounds(true);
    int done = from;
    while (numeral.find()) {
      int at = numeral.start();
      if (at < done || excluded.stream().anyMatch(s -> s.start() <= at && at < s.end())) {
        continue;
      }
      var quantity = new Reading(whole, text, to, done).read(numeral.start(), numeral.end());
      quantity.ifPresent(quantities::add);
      done = quantity.map(Quantity::end).orElse(numeral.end());
    }
    return quantities;
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /// One numeral and what stands around it.
  private final class Reading {
    private final String whole;
    private final String text;
    private final int to;
    private final int from;

    Reading(String whole, String text, int to, int from) {
      this.whole = whole;
      this.text = text;
      this.to = to;
      this.from = from;
    }

    /// Scale word, unit and denominators behind a numeral.
    private record Tail(
        BigDecimal scale, Optional<Unit> unit, List<String> per, int start, int end) {
      boolean isEmpty() {
        return end == start;
      }
    }

    Optional<Quantity> read(int start, int end) {
      var value = Numerals.value(text.substring(start, end));
      var tail = tail(end);
      Optional<BigDecimal> max = Optional.empty();
      Optional<BigDecimal> second = Optional.empty();
      var range = RANGE.matcher(text).region(tail.end(), to);
      var upper = range.lookingAt() ? numeralAt(range.end()) : Optional.<Numeral>empty();
      if (upper.isPresent() && upper.get().value().compareTo(value) > 0) {
        max = Optional.of(upper.get().value());
        tail = orElse(tail(upper.get().end()), tail, upper.get().end());
      } else {
        var slash = SLASH.matcher(text).region(tail.end(), to);
        var other = slash.lookingAt() ? numeralAt(slash.end()) : Optional.<Numeral>empty();
        if (other.isPresent() && tail.per().isEmpty()) {
          second = Optional.of(other.get().value());
          tail = orElse(tail(other.get().end()), tail, other.get().end());
        }
      }
      boolean single = max.isEmpty() && second.isEmpty();
      return single ? compound(start, value, tail) : quantity(start, value, max, second, tail);
    }

    /// `1.512 tỷ 300 triệu đồng` is one amount, 1.512,3 tỷ đồng.
    private Optional<Quantity> compound(int start, BigDecimal value, Tail tail) {
      var rest = numeralAt(skipBlank(tail.end()));
      if (tail.unit().isPresent() || isOne(tail.scale()) || rest.isEmpty()) {
        return quantity(start, value, Optional.empty(), Optional.empty(), tail);
      }
      var lower = tail(rest.get().end());
      boolean descends = lower.scale().compareTo(tail.scale()) < 0 && !isOne(lower.scale());
      boolean largerUnit = lower.scale().compareTo(tail.scale()) > 0;
      if (descends && lower.unit().isPresent()) {
        var sum =
            value.add(
                rest.get()
                    .value()
                    .multiply(lower.scale())
                    .divide(tail.scale(), MathContext.DECIMAL64));
        var whole = new Tail(tail.scale(), lower.unit(), lower.per(), tail.start(), lower.end());
        return quantity(start, sum, Optional.empty(), Optional.empty(), whole)
            .map(q -> q.withUnit(whole(tail) + " đồng"));
      }
      if (largerUnit && lower.unit().isPresent()) {
        var sum = value.multiply(tail.scale()).add(rest.get().value());
        var whole = new Tail(lower.scale(), lower.unit(), lower.per(), lower.start(), lower.end());
        return quantity(start, sum, Optional.empty(), Optional.empty(), whole);
      }
      return quantity(start, value, Optional.empty(), Optional.empty(), tail);
    }

    private static boolean isOne(BigDecimal scale) {
      return scale.compareTo(BigDecimal.ONE) == 0;
    }

    private String whole(Tail tail) {
      return whole.substring(tail.start(), tail.end());
    }

    /// The second unit where it is printed, else the first's, ending behind the second number.
    private static Tail orElse(Tail later, Tail earlier, int end) {
      return later.isEmpty()
          ? new Tail(earlier.scale(), earlier.unit(), earlier.per(), earlier.start(), end)
          : later;
    }

    private record Numeral(BigDecimal value, int end) {}

    private Optional<Numeral> numeralAt(int at) {
      var matcher = Pattern.compile(Numerals.PATTERN).matcher(text).region(at, to);
      return matcher.lookingAt()
          ? Optional.of(new Numeral(Numerals.value(matcher.group()), matcher.end()))
          : Optional.empty();
    }

    private Tail tail(int end) {
      int at = skipBlank(end);
      var scale = units.scaleAt(text, at);
      int afterScale = scale.map(s -> skipBlank(s.end())).orElse(at);
      var unit = units.unitAt(text, afterScale);
      int unitEnd =
          unit.map(UnitTable.Found::end).orElse(scale.map(UnitTable.Found::end).orElse(end));
      var per = new ArrayList<String>();
      int tailEnd = unitEnd;
      var slash = SLASH.matcher(text).region(tailEnd, to);
      while (tailEnd > end && slash.lookingAt()) {
        var denominator = units.denominatorAt(text, slash.end());
        if (denominator.isEmpty()) {
          break;
        }
        per.add(denominator.get().value());
        tailEnd = denominator.get().end();
        slash.region(tailEnd, to);
      }
      return new Tail(
          scale.map(UnitTable.Found::value).orElse(BigDecimal.ONE),
          unit.map(UnitTable.Found::value),
          per,
          tailEnd > end ? at : end,
          tailEnd);
    }

    private int skipBlank(int at) {
      int i = at;
      while (i < to && text.charAt(i) == ' ') {
        i++;
      }
      return i;
    }

    private Optional<Quantity> quantity(
        int start,
        BigDecimal value,
        Optional<BigDecimal> max,
        Optional<BigDecimal> second,
        Tail tail) {
      boolean bareMoney = tail.unit().isEmpty() && tail.scale().compareTo(MILLION) >= 0;
      if (tail.unit().isEmpty() && !bareMoney && second.isEmpty()) {
        return Optional.empty();
      }
      var family = tail.unit().map(Unit::family).orElse(bareMoney ? Family.VND : Family.COUNT);
      var before = comparators.before(text, start, from);
      var after = comparators.after(text, tail.end());
      var comparator =
          after
              .map(Comparators.Found::sign)
              .or(() -> before.map(Comparators.Found::sign))
              .orElse(Fact.Comparator.EQUAL);
      var noun = tail.unit().filter(u -> u.family() == Family.COUNT).map(Unit::surface).orElse("");
      boolean alone = bareMoney || tail.unit().filter(u -> u.use() == Unit.Use.FIGURE).isPresent();
      boolean medals =
          family == Family.VND && isOne(tail.scale()) && value.compareTo(SMALLEST_MONEY) < 0;
      boolean never = medals || tail.unit().filter(u -> u.use() == Unit.Use.NEVER).isPresent();
      if (never) {
        return Optional.empty();
      }
      return Optional.of(
          new Quantity(
              before.map(Comparators.Found::start).orElse(start),
              start,
              after.map(Comparators.Found::end).orElse(tail.end()),
              value,
              max,
              second,
              whole
                  .substring(tail.start(), tail.end())
                  .replaceAll(" */ *", "/")
                  .replaceAll(" +", " ")
                  .strip(),
              noun,
              family,
              tail.scale().multiply(tail.unit().map(Unit::factor).orElse(BigDecimal.ONE)),
              tail.unit().map(Unit::standard).orElse(bareMoney ? "VND" : ""),
              tail.per(),
              comparator,
              alone));
    }
  }

  /// Fewer đồng than this are bronze medals, or a cut-off word.
  private static final BigDecimal SMALLEST_MONEY = BigDecimal.valueOf(500);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
}
