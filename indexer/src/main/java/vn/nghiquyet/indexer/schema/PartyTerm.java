package vn.nghiquyet.indexer.schema;

import java.util.Optional;
import java.util.regex.Pattern;

/// Five-year terms of party committees: the term 2020-2025 plans and reports the years 2021 to
/// 2025.
public final class PartyTerm {

  private static final int YEARS = 5;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

  private PartyTerm() {}

  /// The term whose plan a period belongs to, by the period's last year: 2025 and 2021-2025 lie in
  /// 2020-2025. Empty for a period without a year.
  public static Optional<String> of(String period) {
    return YEAR.matcher(period)
        .results()
        .map(m -> Integer.parseInt(m.group()))
        .max(Integer::compare)
        .map(PartyTerm::ofYear);
  }

  private static String ofYear(int year) {
    int start = (year - 1) / YEARS * YEARS;
    return start + "-" + (start + YEARS);
  }
}
