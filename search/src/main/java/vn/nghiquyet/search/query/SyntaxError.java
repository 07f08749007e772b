package vn.nghiquyet.search.query;

import java.io.Serial;

/// Carries a syntax problem out of the parser's recursion; never leaves this package.
final class SyntaxError extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Parsed.Bad bad;

  SyntaxError(Parsed.Bad bad) {
    super(bad.toString(), null, false, false);
    this.bad = bad;
  }

  Parsed.Bad bad() {
    return bad;
  }
}
