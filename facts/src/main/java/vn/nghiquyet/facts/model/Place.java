package vn.nghiquyet.facts.model;

import java.util.List;

/// One administrative unit in the state it had on the day told.
///
/// @param name without its type word
/// @param type tỉnh, thành phố, quận, huyện, thị xã, xã, phường, thị trấn, đặc khu
/// @param level its level
/// @param province name of its province on that day, its own name for a province; empty where it is
///   not known
/// @param code `old:` or `new:` and the statistics office's code; empty where several units fit and
///   none is chosen
/// @param now full names of the unit or units it is today
public record Place(
    String name, String type, Level level, String province, String code, List<String> now) {
  public Place {
    now = List.copyOf(now);
  }

  /// Type and name as they are said: `huyện Triệu Phong`.
  public String fullName() {
    return type + " " + name;
  }
}
