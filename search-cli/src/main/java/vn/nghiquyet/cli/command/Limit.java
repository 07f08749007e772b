package vn.nghiquyet.cli.command;

import org.jspecify.annotations.Nullable;

/// How many rows an answer has: what goes to a program or a file is never cut unasked.
final class Limit {

  private static final int ON_SCREEN = 10;

  private Limit() {}

  /// @param asked by the user; 0 for all
  static int of(@Nullable Integer asked, boolean forScreen) {
    return of(asked, forScreen, ON_SCREEN);
  }

  /// @param asked by the user; 0 for all
  /// @param onScreen how many lines a person wants to see of this answer
  static int of(@Nullable Integer asked, boolean forScreen, int onScreen) {
    if (asked != null) {
      return asked == 0 ? Integer.MAX_VALUE : asked;
    }
    return forScreen ? onScreen : Integer.MAX_VALUE;
  }
}
