package vn.nghiquyet.analyzers.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import vn.nghiquyet.analyzers.text.Spelling;

/// Makes filters that take `spelling`: `accented` (the default) or `folded`.
abstract class SpelledFilterFactory extends TokenFilterFactory {

  /// What the argument says.
  final Spelling spelling;

  SpelledFilterFactory(Map<String, String> args) {
    super(args);
    var name = get(args, "spelling", List.of("accented", "folded"), "accented");
    spelling = Spelling.valueOf(name.toUpperCase(Locale.ROOT));
  }

  SpelledFilterFactory() {
    throw defaultCtorException();
  }

  /// Refuses arguments that nobody took.
  static void refuse(Map<String, String> rest) {
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + rest);
    }
  }
}
