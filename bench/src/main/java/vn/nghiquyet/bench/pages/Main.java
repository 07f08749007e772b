package vn.nghiquyet.bench.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads the pages of a set and prints its figures for either half and the whole. Called by
/// `bench/pages`.
///
/// With `--misses` also the pages of the open half that are not all right, the worst first.
final class Main {

  private Main() {}

  /// As called by `bench/pages`.
  ///
  /// @param args a set's name, its folder, `--misses`
  public static void main(String[] args) throws IOException {
    var set = args.length < 2 ? null : PageSet.ALL.get(args[0]);
    if (set == null) {
      System.err.println("usage: bench/pages SET FOLDER [--misses]");
      System.err.println(
          "sets: " + String.join(", ", PageSet.ALL.keySet().stream().sorted().toList()));
      System.exit(2);
      return;
    }
    var open = new ArrayList<Score>();
    var kept = new ArrayList<Score>();
    for (var page : set.pages(Path.of(args[1]))) {
      (page.isKept() ? kept : open).add(set.score(page, Answer.to(page)));
    }
    var all = new ArrayList<>(open);
    all.addAll(kept);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("half\tpages\t" + String.join("\t", set.figures(all).keySet()));
    out.println(row("open", set, open));
    out.println(row("kept", set, kept));
    out.println(row("all", set, all));
    if (List.of(args).contains("--misses")) {
      open.stream()
          .filter(s -> s.right() < 1)
          .sorted(Comparator.comparingDouble(Score::right))
          .map(s -> "%.3f\t%s\t%s".formatted(s.right(), s.name(), s.miss()))
          .forEach(out::println);
    }
  }

  private static String row(String half, PageSet set, List<Score> scores) {
    return "%s\t%d\t%s"
        .formatted(
            half,
            scores.size(),
            set.figures(scores).values().stream()
                .map(f -> String.format(Locale.ROOT, "%.4f", f))
                .collect(Collectors.joining("\t")));
  }
}
