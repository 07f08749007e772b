package vn.nghiquyet.corpus.clue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Rows;

/// A line that tells when its page appeared and little else.
///
/// @param stamp the date told
/// @param rest what else the line holds: a paper's name, a writer's name, often nothing
public record Dateline(Stamp stamp, String rest) {

  private static final int LONGEST_LINE = 140;
  private static final int LONGEST_REST = 6;
  private static final Set<String> GLUE = glue();

  private static Set<String> glue() {
    return Rows.read(Dateline.class, "dateline.txt", 1).stream()
        .map(row -> row.cell(0).strip())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The line as a dateline, where it is one.
  public static Optional<Dateline> of(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    var stamps = DateGrammar.find(line);
    if (stamps.isEmpty()) {
      return Optional.empty();
    }
    var stamp =
        stamps.stream().filter(s -> s.time().isPresent()).findFirst().orElse(stamps.getFirst());
    var text = new StringBuilder(line);
    for (var s : stamps.reversed()) {
      text.replace(s.start(), s.end(), " | ");
    }
    var rest =
        Arrays.stream(text.toString().split("[^\\p{L}\\p{N}.&+]+"))
            .filter(word -> !isGlue(word))
            .collect(Collectors.joining(" "));
    boolean few = rest.isEmpty() || rest.split(" ").length <= LONGEST_REST;
    boolean sentence = line.endsWith(".") && !rest.isEmpty();
    return few && !sentence && !line.endsWith(":")
        ? Optional.of(new Dateline(stamp, rest))
        : Optional.empty();
  }

  private static boolean isGlue(String word) {
    var key = word.toLowerCase(Locale.ROOT);
    return key.isEmpty()
        || GLUE.contains(key)
        || key.chars().noneMatch(Character::isLetter)
        || (key.startsWith("clock") && GLUE.contains(key.substring("clock".length())));
  }
}
