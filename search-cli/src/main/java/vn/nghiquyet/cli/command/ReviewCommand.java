package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Format;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.ReviewSheet;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.indexer.review.FactKey;
import vn.nghiquyet.indexer.review.Review;
import vn.nghiquyet.indexer.review.Reviews;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.ArticleView;
import vn.nghiquyet.search.hits.FactHit;
import vn.nghiquyet.search.names.Match;
import vn.nghiquyet.search.query.QueryField;

/// Lets people accept, correct and reject the facts of an index.
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {

  /// What is asked for.
  enum Action {
    EXPORT,
    IMPORT,
    LIST,
    GOLD
  }

  @ParentCommand private Nghiquyet program;

  @Parameters(index = "0", paramLabel = "ACTION", descriptionKey = "action")
  private Action action = Action.LIST;

  @Parameters(index = "1", paramLabel = "FILE", arity = "0..1", descriptionKey = "sheet")
  private @Nullable Path file;

  @Mixin private FilterOptions filters;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    boolean reads = action == Action.IMPORT;
    if (reads != (file != null)) {
      throw new UsageProblem("error.review.file");
    }
    output.destination(program);
    return switch (action) {
      case EXPORT -> export();
      case IMPORT -> importSheet(program.environment().directory().resolve(String.valueOf(file)));
      case LIST -> list();
      case GOLD -> gold();
    };
  }

  private int export() throws IOException {
    try (var archive = Archive.open(program.index())) {
      var reviews = Reviews.of(program.index());
      var query = Names.query(List.of(), QueryField.Use.FACTS, "review", program);
      var hits =
          archive.facts(
              query,
              filters.filters(archive, program),
              List.of(FactType.values()),
              Integer.MAX_VALUE);
      var rows = rows(archive, reviews, hits.first());
      output.print(new ReviewSheet(program.messages()).facts(rows), program);
      program.talk().say("review.exported", rows.size());
      return rows.isEmpty() ? Exit.NOTHING : Exit.DONE;
    }
  }

  private static List<ReviewSheet.Row> rows(Archive archive, Reviews reviews, List<FactHit> hits)
      throws IOException {
    Map<String, List<FactKey>> keys = new HashMap<>();
    var rows = new ArrayList<ReviewSheet.Row>();
    for (var hit : hits) {
      if (!keys.containsKey(hit.article())) {
        keys.put(hit.article(), keys(archive, reviews, hit.article()));
      }
      var key = keys.getOrDefault(hit.article(), List.of()).get(hit.order());
      rows.add(new ReviewSheet.Row(hit, key, reviews.of(key)));
    }
    return rows;
  }

  private static List<FactKey> keys(Archive archive, Reviews reviews, String article)
      throws IOException {
    return article(archive, article).map(v -> reviews.keys(article, facts(v))).orElse(List.of());
  }

  private static List<Fact> facts(ArticleView view) {
    return view.facts().stream().map(FactHit::fact).toList();
  }

  private static Optional<ArticleView> article(Archive archive, String id) throws IOException {
    return archive.article(id) instanceof Match.One<ArticleView>(var it, _)
        ? Optional.of(it)
        : Optional.empty();
  }

  private int importSheet(Path sheet) throws IOException {
    Archive.open(program.index()).close();
    var made = new ReviewFile(sheet).read();
    if (made.isEmpty()) {
      program.talk().line(program.messages().text("review.no-verdict", sheet));
      return Exit.NOTHING;
    }
    Reviews.of(program.index()).with(made).write(program.index());
    for (var verdict : Review.Verdict.values()) {
      long count = made.stream().filter(r -> r.verdict() == verdict).count();
      program.talk().say("review." + verdict.id(), count);
    }
    program.talk().say("review.next");
    return Exit.DONE;
  }

  private int list() throws IOException {
    Archive.open(program.index()).close();
    var all = Reviews.of(program.index()).all();
    output.print(new ReviewSheet(program.messages()).reviews(all), program);
    program.talk().say("review.count", all.size());
    return all.isEmpty() ? Exit.NOTHING : Exit.DONE;
  }

  /// Articles all of whose facts were reviewed, as gold; others would call right facts unexpected.
  private int gold() throws IOException {
    var format = output.format(Format.JSONL);
    if (format != Format.JSONL && format != Format.JSON) {
      throw new UsageProblem("error.format", format.id(), "jsonl, json");
    }
    try (var archive = Archive.open(program.index())) {
      var reviews = Reviews.of(program.index());
      var rows = new ArrayList<ObjectNode>();
      int unfinished = 0;
      var articles = new TreeSet<String>();
      reviews.all().forEach(r -> articles.add(r.key().article()));
      for (var id : articles) {
        var view = article(archive, id);
        boolean whole =
            view.isPresent()
                && reviews.keys(id, facts(view.get())).stream()
                    .allMatch(k -> reviews.of(k).isPresent());
        unfinished += whole ? 0 : 1;
        view.filter(_ -> whole).map(v -> gold(v, reviews)).ifPresent(rows::add);
      }
      output.print(new Sheet(List.of(), rows, Sheet.Layout.GRID), format, program);
      program.talk().say("review.gold", rows.size(), unfinished);
      return rows.isEmpty() ? Exit.NOTHING : Exit.DONE;
    }
  }

  private static ObjectNode gold(ArticleView view, Reviews reviews) {
    var article = view.stored().article();
    var facts = new ArticleFacts(view.stored().subjects(), List.of(), facts(view));
    var node = FactWriter.article(article, facts);
    var path = article.origin().path();
    node.put("article", path.substring(path.lastIndexOf('/') + 1));
    var wrong = node.putArray("not_targets");
    reviews.all().stream()
        .filter(r -> r.key().article().equals(view.stored().id()))
        .filter(r -> r.verdict() == Review.Verdict.REJECT)
        .forEach(r -> wrong.add(r.quote()));
    return node;
  }
}
