package vn.nghiquyet.facts.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.facts.model.Fact;

/// A number with its unit as it stands in the text.
///
/// @param start first character of the number or of the comparator before it
/// @param number first character of the number
/// @param end one past the unit, its denominators and a comparator behind
/// @param value the number, the lower end of a range, before any scale word
/// @param max the upper end of a range
/// @param second what stands behind the slash of `a/b`
/// @param unit the unit as printed, scale word and denominators included
/// @param noun the unit without scale and denominators, canonical; empty for money and bare numbers
/// @param family what it measures
/// @param scale what the number is multiplied with for the standard unit
/// @param standard the standard unit
/// @param per what it is counted per
/// @param comparator how it binds
/// @param alone whether it is a figure wherever it stands
public record Quantity(
    int start,
    int number,
    int end,
    BigDecimal value,
    Optional<BigDecimal> max,
    Optional<BigDecimal> second,
    String unit,
    String noun,
    Family family,
    BigDecimal scale,
    String standard,
    List<String> per,
    Fact.Comparator comparator,
    boolean alone) {

  /// What money per head counts.
  public static final String PER_HEAD = "người";

  public Quantity {
    per = List.copyOf(per);
  }

  /// What is counted, or what money is reckoned per: đảng viên, ha.
  public String counted() {
    if (isMoney() && per.contains("person")) {
      return PER_HEAD;
    }
    return isMoney() && per.contains("ha") ? "ha" : noun;
  }

  /// The same with another printed unit.
  Quantity withUnit(String printed) {
    return new Quantity(
        start,
        number,
        end,
        value,
        max,
        second,
        printed,
        noun,
        family,
        scale,
        standard,
        per,
        comparator,
        alone);
  }

  /// Whether it is money, of either kind.
  public boolean isMoney() {
    return family == Family.VND || family == Family.USD;
  }

  /// The number in its standard unit.
  public Fact.Amount amount() {
    return new Fact.Amount(
        plain(value.multiply(scale)), max.map(m -> plain(m.multiply(scale))), standard, per);
  }

  /// Without zeros behind the decimal point, and never as a power of ten.
  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
