package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/// What the analysis costs against Lucene's StandardAnalyzer: both in turn, in one JVM, by the
/// thread's own time. Takes text files; without any, prose of the test's own.
final class Speed {

  private static final int ROUNDS = 15;
  private static final int CHARACTERS = 4_000_000;

  private Speed() {}

  public static void main(String[] files) throws IOException {
    var texts = new ArrayList<String>();
    for (var file : files) {
      texts.add(Files.readString(Path.of(file)));
    }
    if (texts.isEmpty()) {
      try (var prose = Speed.class.getResourceAsStream("prose.txt")) {
        texts.add(new String(prose.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var standard = new StandardAnalyzer();
    for (var analyzer : List.of(VietnameseAnalyzer.accented(), VietnameseAnalyzer.folded())) {
      var ratios = new double[ROUNDS];
      var rates = new double[ROUNDS];
      for (int round = -5; round < ROUNDS; round++) {
        var base = run(standard, texts);
        var ours = run(analyzer, texts);
        if (round >= 0) {
          ratios[round] = ours.seconds() / base.seconds();
          rates[round] = ours.tokens() / ours.seconds();
        }
      }
      Arrays.sort(ratios);
      Arrays.sort(rates);
      out.printf(
          "%.2f x StandardAnalyzer, %.1f M tokens/s%n",
          ratios[ROUNDS / 2], rates[ROUNDS / 2] / 1e6);
    }
  }

  private record Run(long tokens, double seconds) {}

  private static Run run(Analyzer analyzer, List<String> texts) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    long tokens = 0;
    for (int done = 0; done < CHARACTERS; ) {
      for (var text : texts) {
        tokens += count(analyzer, text);
        done += text.length();
      }
    }
    return new Run(tokens, (clock.getCurrentThreadCpuTime() - start) / 1e9);
  }

  private static long count(Analyzer analyzer, String text) {
    try (var stream = analyzer.tokenStream("text", text)) {
      stream.reset();
      long tokens = 0;
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
