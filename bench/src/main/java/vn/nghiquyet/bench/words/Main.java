package vn.nghiquyet.bench.words;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.testing.words.CutText;
import vn.nghiquyet.testing.words.Cuts;

/// Cuts the sentences of files and prints precision, recall and F1 of words for each file.
///
/// With `--differences` also every sentence that was cut otherwise.
public final class Main {

  private static final Segmenter SEGMENTER = Segmenter.standard(Spelling.ACCENTED);

  private Main() {}

  /// As called by `bench/words`.
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean differences = args.length > 0 && args[0].equals("--differences");
    out.println("file\twords\tprecision\trecall\tf1");
    for (int i = differences ? 1 : 0; i < args.length; i++) {
      var file = Path.of(args[i]);
      var cuts = new Cuts(Main::words);
      CutText.read(file).forEach(cuts::compare);
      out.printf(
          Locale.ROOT,
          "%s\t%d\t%.2f\t%.2f\t%.2f%n",
          file.getFileName(),
          cuts.words(),
          100 * cuts.precision(),
          100 * cuts.recall(),
          100 * cuts.f1());
      if (differences) {
        cuts.differences().forEach(out::println);
      }
    }
  }

  private static List<Cuts.Span> words(String text) {
    return SEGMENTER.words(text).stream().map(w -> new Cuts.Span(w.start(), w.end())).toList();
  }
}
