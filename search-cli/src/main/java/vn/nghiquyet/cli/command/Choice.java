package vn.nghiquyet.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.cli.shell.UsageProblem;

/// One of a few values, typed by its name or as the tables print it, in either language, with or
/// without accents: `target`, `chỉ tiêu`, `chi tieu`.
final class Choice {

  private Choice() {}

  /// The value meant.
  ///
  /// @param typed what was typed
  /// @param group where the messages name the values: `kind` for `kind.target`
  /// @param option the option it was typed for
  /// @param ids all values
  static String of(String typed, String group, String option, List<String> ids) {
    var folded = Folded.of(typed.strip());
    return ids.stream()
        .filter(id -> names(group, id).map(Folded::of).anyMatch(folded::equals))
        .findFirst()
        .orElseThrow(() ->
            new UsageProblem("error.value", "'" + typed + "'", option, String.join(", ", ids))
                .withNext("nghiquyet help filters"));
  }

  private static Stream<String> names(String group, String id) {
    var key = group + "." + id;
    return Stream.concat(
        Stream.of(id),
        Messages.LANGUAGES.stream().flatMap(l -> name(Messages.in(l), key).stream()));
  }

  private static Optional<String> name(Messages messages, String key) {
    return messages.bundle().containsKey(key) ? Optional.of(messages.text(key)) : Optional.empty();
  }
}
