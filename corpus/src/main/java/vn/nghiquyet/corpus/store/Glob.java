package vn.nghiquyet.corpus.store;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// A pattern for paths, `2020/*.html`, that the shell left as it is: in quotation marks, or where
/// there is no shell that knows patterns.
final class Glob {

  private Glob() {}

  static boolean isPattern(String name) {
    return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /// The files that fit; one failing input where none does. What a pattern names is tried whatever
  /// its name, as a file named by itself is.
  static Stream<Root> roots(String pattern) {
    try {
      var fits = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/", -1).length;
      var found =
          Folder.files(top(pattern), depth)
              .filter(fits::matches)
              .sorted()
              .map(Inputs::root)
              .toList();
      return found.isEmpty()
          ? Stream.of(Inputs.failing(pattern, "no file fits the pattern; check the path"))
          : found.stream();
    } catch (PatternSyntaxException e) {
      return Stream.of(
          Inputs.failing(pattern, "is neither a file nor a pattern: " + e.getDescription()));
    }
  }

  /// The folder before the first part that is a pattern.
  private static Path top(String pattern) {
    int first = 0;
    while (!isPattern(pattern.substring(first, first + 1))) {
      first++;
    }
    var folder = Path.of(pattern.substring(0, pattern.lastIndexOf('/', first) + 1));
    return Files.isDirectory(folder) ? folder : Path.of("");
  }
}
