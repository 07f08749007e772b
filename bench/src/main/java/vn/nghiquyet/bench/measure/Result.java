package vn.nghiquyet.bench.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The table of a run: printed, and kept in `bench/results`.
///
/// @param home the root of the checkout
/// @param commit what was measured
/// @param kind ends the file's name, `-search`; empty for the usual run
public record Result(Path home, String commit, String kind) {

  /// Prints the table and keeps it.
  ///
  /// @param corpus what was measured over
  public void keep(String corpus, List<Measure> measures) throws IOException {
    var today = LocalDate.now(ZoneId.systemDefault());
    var lines = new ArrayList<String>();
    lines.add("# %s, commit %s".formatted(today, commit));
    lines.add("# " + Machine.line());
    lines.add("# " + corpus);
    lines.add("#measure\tvalue\tunit");
    measures.forEach(m -> lines.add(m.row()));
    var file = home.resolve("bench/results/%s-%s%s.tsv".formatted(today, commit, kind));
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, lines);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(String.join("\n", lines));
    System.err.println("kept in " + file);
  }
}
