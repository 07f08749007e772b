package vn.nghiquyet.facts.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an article says, in the words it says it in.
public sealed interface Fact {

  /// The words this fact was read from.
  Quote quote();

  /// The locality this fact is about, where one is known.
  Optional<Place> place();

  /// A congress of the party, at any level.
  ///
  /// @param ordinal 23 for `lần thứ XXIII`; empty where only a term stands
  /// @param level the level of the committee that met
  /// @param of the committee, `Đảng bộ thành phố Lạng Sơn`
  /// @param place the committee's locality
  /// @param term `2020-2025`
  /// @param quote the words
  record Congress(
      Optional<Integer> ordinal,
      Level level,
      String of,
      Optional<Place> place,
      Optional<String> term,
      Quote quote)
      implements Fact {}

  /// A figure of the locality's economy, society or party building, or a status to reach.
  ///
  /// @param indicator the indicator's name: the catalogue's, else as printed
  /// @param indicatorId the catalogue's id
  /// @param kind set for the future, reached, or estimated
  /// @param measure the number and its unit; empty for a status
  /// @param period `2025`, `2021-2025`, `annual 2020-2025`, `<2025`, `6T/2023`, `Q1/2023`
  /// @param change the base of a comparison, `so với 2019`
  /// @param place whose figure it is
  /// @param quote the words
  record Figure(
      String indicator,
      Optional<String> indicatorId,
      Kind kind,
      Optional<Measure> measure,
      Optional<String> period,
      Optional<String> change,
      Optional<Place> place,
      Quote quote)
      implements Fact {}

  /// How many of the targets set were met.
  ///
  /// @param met how many
  /// @param of out of how many; empty where only the met are told
  /// @param what what was counted, as printed
  /// @param period when
  /// @param place whose
  /// @param quote the words
  record MetCount(
      int met,
      Optional<Integer> of,
      String what,
      Optional<String> period,
      Optional<Place> place,
      Quote quote)
      implements Fact {}

  /// The overall objective a congress set.
  ///
  /// @param text the objective without quotation marks
  /// @param place whose
  /// @param quote the words
  record Objective(String text, Optional<Place> place, Quote quote) implements Fact {}

  /// Breakthroughs, key tasks, programmes: what a resolution puts first.
  ///
  /// @param kind as printed, `khâu đột phá`
  /// @param count how many are announced
  /// @param items those named, in order; may be fewer than announced
  /// @param place whose
  /// @param quote the words
  record Priority(
      String kind, Optional<Integer> count, List<String> items, Optional<Place> place, Quote quote)
      implements Fact {
    public Priority {
      items = List.copyOf(items);
    }
  }

  /// A numbered document that the article names.
  ///
  /// @param kind Chỉ thị, Nghị quyết, Đề án
  /// @param number `35-CT/TW`
  /// @param date the day it was signed
  /// @param issuer who issued it
  /// @param place the locality spoken of
  /// @param quote the words
  record DocumentReference(
      String kind,
      String number,
      Optional<LocalDate> date,
      Optional<String> issuer,
      Optional<Place> place,
      Quote quote)
      implements Fact {}

  /// Whether a figure was promised, reached or expected.
  enum Kind {
    /// Set for the future.
    TARGET,
    /// Reached.
    RESULT,
    /// Estimated for a period not yet closed.
    ESTIMATE
  }

  /// A number with its unit as printed, and the same in standard units.
  ///
  /// @param value the number, the lower end of a range
  /// @param max the upper end of a range
  /// @param unit as printed, `triệu đồng/người/năm`
  /// @param comparator how the number binds
  /// @param of the whole of a part: 15 in `6/15 xã`
  /// @param plan the planned value of an actual/planned pair
  /// @param amount the same in standard units; empty where the unit has none
  record Measure(
      BigDecimal value,
      Optional<BigDecimal> max,
      String unit,
      Comparator comparator,
      Optional<BigDecimal> of,
      Optional<BigDecimal> plan,
      Optional<Amount> amount) {}

  /// A number in a standard unit.
  ///
  /// @param value the number, the lower end of a range
  /// @param max the upper end of a range
  /// @param unit VND, USD, %, ha, t, people or another counted noun
  /// @param per what it is counted per: person, household, ha, year, month
  record Amount(BigDecimal value, Optional<BigDecimal> max, String unit, List<String> per) {
    public Amount {
      per = List.copyOf(per);
    }

    /// Whether another number counts the same: in the same unit, per the same.
    public boolean isAlike(Amount other) {
      return unit.equals(other.unit) && per.equals(other.per);
    }
  }

  /// How a number binds: exactly, at least, at most, about.
  enum Comparator {
    /// Exactly.
    EQUAL("="),
    /// More than: trên, hơn, vượt.
    MORE(">"),
    /// At least: trở lên, tối thiểu, không dưới.
    AT_LEAST(">="),
    /// Less than: dưới.
    LESS("<"),
    /// At most: không quá, tối đa.
    AT_MOST("<="),
    /// About: khoảng, gần, xấp xỉ.
    ABOUT("~");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    /// The sign used in JSON and tables.
    public String sign() {
      return sign;
    }
  }
}
