package vn.nghiquyet.bench.measure;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.UnicodeUtil;
import vn.nghiquyet.bench.generate.Corpus;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.corpus.store.Inputs;
import vn.nghiquyet.facts.extract.Extractor;
import vn.nghiquyet.indexer.schema.RunRecord;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;
import vn.nghiquyet.indexer.write.Stages;

/// The stages as the program joins them.
public final class Program implements AutoCloseable {

  private final ArticleReader reader = new ArticleReader();
  private final Extractor extractor = Extractor.load();

  ArticleReader reader() {
    return reader;
  }

  Extractor extractor() {
    return extractor;
  }

  /// A run over a whole corpus.
  ///
  /// @param record what the indexer tells
  /// @param seconds on the wall
  /// @param cpuSeconds of all threads
  /// @param textBytes titles, leads and bodies as UTF-8
  record Run(RunRecord record, double seconds, double cpuSeconds, long textBytes) {}

  /// Indexes a corpus into an empty directory.
  Run index(Corpus corpus, Path directory) throws IOException {
    IOUtils.rm(directory);
    var text = new LongAdder();
    Function<Input, Reading> counting =
        input -> {
          var reading = reader.read(input);
          if (reading instanceof Reading.Read(_, var article, _)) {
            text.add(textBytes(article));
          }
          return reading;
        };
    var stages =
        new Stages(Inputs::of, counting, extractor::read, extractor.gazetteer()::around, "bench");
    double cpu = Machine.cpuSeconds();
    long start = System.nanoTime();
    var paths = List.of(corpus.folder().toString());
    var record = new Indexer(directory, stages, Pace.USUAL).run(paths, told(start), () -> false);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Run(record, seconds, Machine.cpuSeconds() - cpu, text.sum());
  }

  /// A line on standard error every 500 pages.
  private static Progress told(long start) {
    return record -> {
      int done = record.counts().done();
      if (done % 500 == 0) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf("  %d pages, %.0f pages/s%n", done, done / seconds);
      }
    };
  }

  static long textBytes(Article article) {
    var whole = article.text().whole();
    return UnicodeUtil.calcUTF16toUTF8Length(whole, 0, whole.length());
  }

  /// Bytes of all files below a directory.
  public static long size(Path directory) throws IOException {
    var bytes = new AtomicLong();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes.addAndGet(attributes.size());
            return FileVisitResult.CONTINUE;
          }
        });
    return bytes.get();
  }

  @Override
  public void close() {
    reader.close();
  }
}
