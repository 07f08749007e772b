package vn.nghiquyet.facts.place;

import java.time.LocalDate;
import java.util.List;

/// When an article speaks, and what else tells which province it speaks of.
///
/// @param day the day told, as well as it is known
/// @param hints folded host and paper name, in which a province's name may stand
public record Setting(LocalDate day, List<String> hints) {
  public Setting {
    hints = List.copyOf(hints);
  }
}
