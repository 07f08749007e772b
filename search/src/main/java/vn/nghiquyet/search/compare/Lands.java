package vn.nghiquyet.search.compare;

import org.jspecify.annotations.Nullable;
import vn.nghiquyet.facts.place.Gazetteer;

/// Asks the gazetteer, which is read when a place first has codes of before and since 2025-07-01.
public final class Lands implements SameLand {

  private static final String BEFORE = "old:";
  private static final String SINCE = "new:";

  private @Nullable Gazetteer gazetteer;

  @Override
  public boolean holds(String a, String b) {
    if (a.startsWith(BEFORE) && b.startsWith(SINCE)) {
      return gazetteer().isSameLand(a, b);
    }
    return !(a.startsWith(SINCE) && b.startsWith(BEFORE)) || gazetteer().isSameLand(b, a);
  }

  private Gazetteer gazetteer() {
    if (gazetteer == null) {
      gazetteer = Gazetteer.load();
    }
    return gazetteer;
  }
}
