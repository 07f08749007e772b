package vn.nghiquyet.bench.analysis;

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
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Inputs;

/// Times the chains over texts and prints a line for each.
public final class Main {

  private static final int WARM_UP = 4;
  private static final int ROUNDS = 15;
  private static final int CHARACTERS = 4_000_000;

  private Main() {}

  /// As called by `bench/analysis`: the checkout, then perhaps text files in the place of the
  /// samples.
  public static void main(String[] args) throws IOException {
    var texts = args.length > 1 ? files(List.of(args).subList(1, args.length)) : samples(args[0]);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var standard = Chain.standard();
    out.println("chain\tcost x StandardAnalyzer\tlow\thigh");
    for (var chain :
        List.of(Chain.syllables(), Chain.overlay(), Chain.everything(), Chain.folded())) {
      var ratios = ratios(standard.analyzer(), chain.analyzer(), texts);
      out.printf(
          Locale.ROOT,
          "%s\t%.2f\t%.2f\t%.2f%n",
          chain.name(),
          ratios[ROUNDS / 2],
          ratios[0],
          ratios[ROUNDS - 1]);
    }
    double syllables = bytes(Chain.syllables().analyzer(), texts);
    double overlay = bytes(Chain.overlay().analyzer(), texts);
    out.printf(Locale.ROOT, "index growth by words\t%.1f %%%n", 100 * (overlay / syllables - 1));
  }

  private static List<String> files(List<String> paths) throws IOException {
    var texts = new ArrayList<String>();
    for (var path : paths) {
      texts.add(Files.readString(Path.of(path)));
    }
    return texts;
  }

  private static List<String> samples(String home) throws IOException {
    var texts = new ArrayList<String>();
    try (var reader = new ArticleReader()) {
      Inputs.of(List.of(Path.of(home, "corpus/samples").toString()))
          .forEach(input -> {
            if (reader.read(input) instanceof Reading.Read read) {
              texts.add(read.article().text().whole());
            }
          });
    }
    return texts;
  }

  /// Sorted ratios of the thread's time, the two in turn.
  private static double[] ratios(Analyzer base, Analyzer chain, List<String> texts) {
    var ratios = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double one = seconds(base, texts);
      double other = seconds(chain, texts);
      if (round >= 0) {
        ratios[round] = other / one;
      }
    }
    Arrays.sort(ratios);
    return ratios;
  }

  private static double seconds(Analyzer analyzer, List<String> texts) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    for (int done = 0; done < CHARACTERS; ) {
      for (var text : texts) {
        consume(analyzer, text);
        done += text.length();
      }
    }
    return (clock.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void consume(Analyzer analyzer, String text) {
    try (var stream = analyzer.tokenStream("text", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        // Only the time counts.
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Bytes of an index of the texts with positions, not stored.
  private static long bytes(Analyzer analyzer, List<String> texts) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (var text : texts) {
          var document = new Document();
          document.add(new TextField("text", text, Store.NO));
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      long bytes = 0;
      for (var file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    }
  }
}
