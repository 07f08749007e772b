package vn.nghiquyet.bench.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Inputs;
import vn.nghiquyet.facts.extract.Extractor;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Stages;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.query.Parsed;
import vn.nghiquyet.search.query.QueryField;
import vn.nghiquyet.search.query.QueryParser;

/// The program itself, its index and its query language.
final class ThisProgram implements Engine {

  private final Archive archive;
  private final Function<String, String> id;

  /// Indexes what lies under the paths.
  ///
  /// @param id from the path of an input to the id in the judgements
  ThisProgram(Path directory, List<String> paths, Function<String, String> id) throws IOException {
    this.id = id;
    try (var reader = new ArticleReader()) {
      var extractor = Extractor.load();
      var stages =
          new Stages(
              Inputs::of, reader::read, extractor::read, extractor.gazetteer()::around, "bench");
      new Indexer(directory, stages, Pace.USUAL).run(paths, _ -> {}, () -> false);
    }
    this.archive = Archive.open(directory);
  }

  @Override
  public String name() {
    return "nghiquyet";
  }

  @Override
  public List<String> search(String query, int limit) throws IOException {
    return switch (QueryParser.parse(query, QueryField.Use.ARTICLES)) {
      case Parsed.Ok(var node) -> {
        var found = archive.articles(node, Filters.NONE, limit);
        yield Stream.concat(found.first().stream(), found.near().stream())
            .map(hit -> id.apply(hit.stored().article().origin().path()))
            .toList();
      }
      case Parsed.Bad bad -> throw new IllegalStateException(query + ": " + bad);
    };
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
