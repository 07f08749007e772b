package vn.nghiquyet.cli.shell;

import java.io.IOException;
import java.io.Serial;

/// The reader of standard output has gone: nothing more to do, and nothing wrong.
public final class ClosedPipe extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  ClosedPipe(IOException cause) {
    super(cause);
  }
}
