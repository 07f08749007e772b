package vn.nghiquyet.cli.shell;

import java.io.Serial;
import java.util.List;
import java.util.Optional;

/// Something the user typed cannot be used; said in the user's language by whoever catches it.
public final class UsageProblem extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> values;
  private final String next;

  /// A problem by its message's key.
  public UsageProblem(String key, Object... values) {
    this("", key, List.of(values));
  }

  private UsageProblem(String next, String key, List<Object> values) {
    super(key);
    this.next = next;
    this.key = key;
    this.values = values;
  }

  /// The same problem with a command that would work, or a hint in words.
  public UsageProblem withNext(String command) {
    return new UsageProblem(command, key, values);
  }

  /// What is wrong.
  public String said(Messages messages) {
    return messages.text(key, values.toArray());
  }

  /// What to do.
  public Optional<String> next() {
    return next.isEmpty() ? Optional.empty() : Optional.of(next);
  }
}
