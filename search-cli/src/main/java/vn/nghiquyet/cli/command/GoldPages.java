package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.facts.gold.GoldArticle;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.indexer.write.Stages;

/// Finds the pages that gold speaks of and reads the facts in them.
final class GoldPages {

  private final Stages stages;

  GoldPages(Stages stages) {
    this.stages = stages;
  }

  /// The folders of gold files, and those that lie beside these: `gold` beside `pages`.
  static List<String> beside(List<Path> gold) throws IOException {
    var folders = new LinkedHashSet<String>();
    for (var path : gold) {
      var folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
      folders.add(String.valueOf(folder));
      var around = folder == null ? null : folder.toAbsolutePath().getParent();
      if (around != null) {
        try (var list = Files.list(around)) {
          list.filter(Files::isDirectory).sorted().map(Path::toString).forEach(folders::add);
        }
      }
    }
    return List.copyOf(folders);
  }

  /// The articles of the gold as `article-facts/1`: pages of the gold's file names, and where a
  /// name is not found, pages of its address.
  List<ObjectNode> read(List<GoldArticle> gold, List<String> places) {
    var names = gold.stream().map(GoldArticle::name).collect(Collectors.toSet());
    var inputs =
        stages
            .inputs()
            .apply(places)
            .collect(Collectors.partitioningBy(i -> names.contains(GoldArticle.nameOf(i.path()))));
    var found = new ArrayList<>(read(inputs.getOrDefault(true, List.of()), Optional.empty()));
    var urls = unfound(gold, found);
    if (!urls.isEmpty()) {
      found.addAll(read(inputs.getOrDefault(false, List.of()), Optional.of(urls)));
    }
    return found;
  }

  private static Set<String> unfound(List<GoldArticle> gold, Collection<ObjectNode> found) {
    var names =
        found.stream()
            .map(f -> GoldArticle.nameOf(f.path("path").asString()))
            .collect(Collectors.toSet());
    var urls = new HashSet<String>();
    gold.stream()
        .filter(g -> !g.url().isEmpty() && !names.contains(g.name()))
        .forEach(g -> urls.add(g.url()));
    return urls;
  }

  /// @param urls only articles of these addresses; empty for all
  private List<ObjectNode> read(List<Input> inputs, Optional<Set<String>> urls) {
    return inputs.stream()
        .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), this::article))
        .flatMap(Optional::stream)
        .filter(a -> urls.isEmpty() || a.origin().url().filter(urls.get()::contains).isPresent())
        .map(a -> FactWriter.article(a, stages.extractor().apply(a)))
        .toList();
  }

  private Optional<Article> article(Input input) {
    return stages.reader().apply(input) instanceof Reading.Read(_, var article, _)
        ? Optional.of(article)
        : Optional.empty();
  }
}
