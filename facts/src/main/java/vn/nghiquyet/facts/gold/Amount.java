package vn.nghiquyet.facts.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A number in the scale of its printed unit, so that `1,5 tỷ đồng` equals `1.500 triệu đồng`.
///
/// @param value the number
/// @param max the upper end of a range
/// @param family what the unit measures, roughly: pct, vnd, usd, ha, ton, times, count, none
record Amount(BigDecimal value, Optional<BigDecimal> max, String family) {

  private static final int DECIMALS = 6;

  private record Scale(String word, BigDecimal factor) {}

  /// The first that fits wins.
  private static final List<Scale> SCALES =
      List.of(
          new Scale("nghin ty", BigDecimal.valueOf(1_000_000_000_000L)),
          new Scale("ngan ty", BigDecimal.valueOf(1_000_000_000_000L)),
          new Scale("trieu ty", BigDecimal.valueOf(1_000_000_000_000_000L)),
          new Scale("trieu", BigDecimal.valueOf(1_000_000)),
          new Scale("ti", BigDecimal.valueOf(1_000_000_000)),
          new Scale("ty", BigDecimal.valueOf(1_000_000_000)),
          new Scale("nghin", BigDecimal.valueOf(1_000)),
          new Scale("ngan", BigDecimal.valueOf(1_000)),
          new Scale("van", BigDecimal.valueOf(10_000)));

  private record Family(String name, List<String> beginnings) {}

  private static final List<Family> FAMILIES =
      List.of(
          new Family("vnd", List.of("dong", "vnd")),
          new Family("usd", List.of("usd", "do la")),
          new Family("ha", List.of("ha", "hec ta", "hecta")),
          new Family("ton", List.of("tan")),
          new Family("times", List.of("lan")));

  static Amount of(BigDecimal value, Optional<BigDecimal> max, String unit) {
    var lower = unit.toLowerCase(Locale.ROOT);
    if (lower.isEmpty()) {
      return new Amount(rounded(value), max.map(Amount::rounded), "none");
    }
    if (lower.contains("%") || lower.contains("phần trăm")) {
      return new Amount(rounded(value), max.map(Amount::rounded), "pct");
    }
    var folded = Fold.of(lower);
    var scale =
        SCALES.stream()
            .filter(s -> folded.equals(s.word()) || folded.startsWith(s.word() + " "))
            .findFirst()
            .orElse(new Scale("", BigDecimal.ONE));
    var noun = folded.substring(scale.word().length()).strip();
    return new Amount(
        rounded(value.multiply(scale.factor())),
        max.map(m -> rounded(m.multiply(scale.factor()))),
        family(noun, scale.factor()));
  }

  private static String family(String noun, BigDecimal scale) {
    boolean bareMoney = noun.isEmpty() && scale.compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
    return bareMoney
        ? "vnd"
        : FAMILIES.stream()
            .filter(f -> f.beginnings().stream().anyMatch(noun::startsWith))
            .findFirst()
            .map(Family::name)
            .orElse("count");
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
