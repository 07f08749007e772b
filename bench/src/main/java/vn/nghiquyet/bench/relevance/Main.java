package vn.nghiquyet.bench.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.util.IOUtils;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Inputs;

/// Runs the judged queries and prints what each engine reaches.
public final class Main {

  private static final int FIRST = 10;

  private Main() {}

  /// As called by `bench/relevance`: the checkout, then perhaps a folder of the real articles, then
  /// perhaps `--misses`.
  public static void main(String[] args) throws IOException {
    var arguments = new ArrayList<>(List.of(args));
    boolean misses = arguments.remove("--misses");
    var samples = Path.of(arguments.getFirst()).resolve("corpus/samples");
    var folders = new LinkedHashMap<String, Path>();
    folders.put("pages/", samples.resolve("pages"));
    folders.put("documents/", samples.resolve("documents"));
    if (arguments.size() > 1) {
      folders.put("real/", Path.of(arguments.get(1)));
    }
    var texts = texts(folders);
    var queries =
        Judged.all().stream().filter(q -> texts.keySet().containsAll(q.relevant())).toList();
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        "%d documents, %d of %d queries (the others need documents not given)%n",
        texts.size(), queries.size(), Judged.all().size());
    var directory = Files.createTempDirectory("nghiquyet-relevance");
    try {
      var engines = engines(folders, texts, directory);
      print(queries, engines, misses, out);
      IOUtils.close(engines);
    } finally {
      IOUtils.rm(directory);
    }
  }

  private static Map<String, String> texts(Map<String, Path> folders) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var reader = new ArticleReader()) {
      for (var folder : folders.values()) {
        Inputs.of(List.of(folder.toString()))
            .forEach(input -> {
              if (reader.read(input) instanceof Reading.Read(var path, var article, _)) {
                texts.put(id(folders, path), article.text().whole());
              }
            });
      }
    }
    return texts;
  }

  private static String id(Map<String, Path> folders, String path) {
    for (var folder : folders.entrySet()) {
      if (Path.of(path).startsWith(folder.getValue())) {
        return folder.getKey() + Path.of(path).getFileName();
      }
    }
    throw new IllegalArgumentException(path + " lies in none of " + folders.values());
  }

  private static List<Engine> engines(
      Map<String, Path> folders, Map<String, String> texts, Path directory) throws IOException {
    var paths = folders.values().stream().map(Path::toString).toList();
    return List.of(
        new ThisProgram(directory, paths, path -> id(folders, path)),
        new PlainLucene("standard", new StandardAnalyzer(), PlainLucene.Way.ANY, texts),
        new PlainLucene("standard+folding", folding(), PlainLucene.Way.ANY, texts),
        new PlainLucene("syllable phrase", new StandardAnalyzer(), PlainLucene.Way.PHRASE, texts));
  }

  private static Analyzer folding() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer), true);
        return new TokenStreamComponents(tokenizer, folded);
      }
    };
  }

  private static void print(
      List<Judged> queries, List<Engine> engines, boolean misses, PrintStream out)
      throws IOException {
    var scores = new Scores(engines.stream().map(Engine::name).toList());
    for (var judged : queries) {
      for (int i = 0; i < engines.size(); i++) {
        var found = engines.get(i).search(judged.query(), FIRST);
        scores.add(i, judged, found);
        if (misses && i == 0 && (judged.reciprocalRank(found) < 1 || judged.recall(found) < 1)) {
          out.printf(
              "%s\t%s\tmissed %s\tfound %s%n",
              judged.kind(),
              judged.query(),
              judged.relevant().stream().filter(id -> !found.contains(id)).sorted().toList(),
              found);
        }
      }
    }
    out.print(scores.table());
  }
}
