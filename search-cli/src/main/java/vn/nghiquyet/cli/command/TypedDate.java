package vn.nghiquyet.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day, month or year as people type it.
///
/// @param first its first day
/// @param last its last day
record TypedDate(LocalDate first, LocalDate last) {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");
  private static final Pattern TERM = Pattern.compile("(\\d{4}) *[-–—] *(\\d{4})");

  /// Reads `2020-10-15`, `2020-10`, `15/10/2020`, `15.10.2020`, `10/2020`, `2020`.
  static Optional<TypedDate> of(String typed) {
    var text = typed.strip();
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return of(iso.group(1), Optional.ofNullable(iso.group(2)), Optional.ofNullable(iso.group(3)));
    }
    var vn = VIETNAMESE.matcher(text);
    return vn.matches()
        ? of(vn.group(3), Optional.ofNullable(vn.group(2)), Optional.ofNullable(vn.group(1)))
        : Optional.empty();
  }

  /// Reads a term of office: `2020-2025`, `2020 – 2025`.
  static Optional<String> term(String typed) {
    var m = TERM.matcher(typed.strip());
    return m.matches() ? Optional.of(m.group(1) + "-" + m.group(2)) : Optional.empty();
  }

  private static Optional<TypedDate> of(String year, Optional<String> month, Optional<String> day) {
    try {
      int y = Integer.parseInt(year);
      if (month.isEmpty()) {
        return Optional.of(new TypedDate(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)));
      }
      var m = YearMonth.of(y, Integer.parseInt(month.get()));
      return Optional.of(
          day.map(d -> m.atDay(Integer.parseInt(d)))
              .map(d -> new TypedDate(d, d))
              .orElseGet(() -> new TypedDate(m.atDay(1), m.atEndOfMonth())));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
