package vn.nghiquyet.cli.output;

import java.io.Serial;

/// An answer does not fit into the format asked for.
public final class TooLarge extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /// What does not fit.
  public enum What {
    /// A worksheet has too few rows.
    ROWS,
    /// A cell holds too few characters.
    CELL
  }

  private final What what;
  private final int most;

  TooLarge(What what, int most) {
    super(what + " > " + most);
    this.what = what;
    this.most = most;
  }

  /// What does not fit.
  public What what() {
    return what;
  }

  /// The format's limit.
  public int most() {
    return most;
  }
}
