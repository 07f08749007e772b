package vn.nghiquyet.indexer.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Place;

/// What a figure should say instead; what is empty stays as it was read.
///
/// @param indicator name of the indicator
/// @param indicatorId its id in the catalogue, where it has one
/// @param kind target, result or estimate
/// @param value the number, in the printed unit
/// @param max the upper end of a range
/// @param period when
/// @param place whose figure it is
public record Correction(
    Optional<String> indicator,
    Optional<String> indicatorId,
    Optional<Fact.Kind> kind,
    Optional<BigDecimal> value,
    Optional<BigDecimal> max,
    Optional<String> period,
    Optional<Place> place) {

  /// Nothing to correct.
  public static final Correction NONE =
      new Correction(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// Whether there is nothing to correct.
  public boolean isEmpty() {
    return equals(NONE);
  }

  /// The figure as it should be; its words stay.
  Fact.Figure of(Fact.Figure figure) {
    return new Fact.Figure(
        indicator.orElse(figure.indicator()),
        indicator.isPresent() ? indicatorId : figure.indicatorId(),
        kind.orElse(figure.kind()),
        value.isPresent() ? figure.measure().map(this::measure) : figure.measure(),
        period.or(figure::period),
        figure.change(),
        place.or(figure::place),
        figure.quote());
  }

  private Fact.Measure measure(Fact.Measure read) {
    var number = value.orElse(read.value());
    return new Fact.Measure(
        number,
        max,
        read.unit(),
        read.comparator(),
        read.of(),
        read.plan(),
        read.amount().flatMap(a -> amount(a, read.value(), number)));
  }

  /// The standard amount grows as the printed number does.
  private Optional<Fact.Amount> amount(Fact.Amount read, BigDecimal before, BigDecimal now) {
    if (before.signum() == 0) {
      return Optional.empty();
    }
    var scale = read.value().divide(before, MathContext.DECIMAL64);
    return Optional.of(
        new Fact.Amount(
            plain(now.multiply(scale)),
            max.map(m -> plain(m.multiply(scale))),
            read.unit(),
            read.per()));
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
