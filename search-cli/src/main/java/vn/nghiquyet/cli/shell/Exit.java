package vn.nghiquyet.cli.shell;

/// The exit codes of all commands.
public final class Exit {

  /// Done, or found.
  public static final int DONE = 0;

  /// Nothing found.
  public static final int NOTHING = 1;

  /// Used in a way it cannot be.
  public static final int USAGE = 2;

  /// Finished, but some inputs failed.
  public static final int SOME_FAILED = 3;

  /// The index is missing, locked, damaged or of another version.
  public static final int INDEX = 4;

  /// Something could not be read or written.
  public static final int IO = 5;

  /// A check failed: damage was found, or figures fell below what was recorded.
  public static final int CHECK_FAILED = 6;

  /// An error in the program itself.
  public static final int PROGRAM = 70;

  /// Interrupted; what was done is kept.
  public static final int INTERRUPTED = 130;

  private Exit() {}
}
