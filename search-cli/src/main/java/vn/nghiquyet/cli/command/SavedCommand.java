package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.saved.SavedSearch;
import vn.nghiquyet.cli.saved.SavedSearches;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.ArticleSheet;
import vn.nghiquyet.cli.view.SavedSheet;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.hits.Copies;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.names.Nearest;
import vn.nghiquyet.search.query.QueryField;
import vn.nghiquyet.search.query.QueryNode;

/// Keeps searches by name and tells what is new to each.
@Command(name = "saved")
final class SavedCommand implements Callable<Integer> {

  /// What is asked for.
  enum Action {
    LIST,
    ADD,
    NEW,
    REMOVE
  }

  @ParentCommand private Nghiquyet program;

  @Parameters(index = "0", paramLabel = "ACTION", arity = "0..1", descriptionKey = "action")
  private Action action = Action.LIST;

  @Parameters(index = "1", paramLabel = "NAME", arity = "0..1", descriptionKey = "name")
  private @Nullable String name;

  @Parameters(index = "2..*", paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> query = new ArrayList<>();

  @Option(names = "--keep")
  private boolean keep;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  /// Filters that were typed when a search was saved.
  @Command
  private static final class Typed {
    @Mixin private FilterOptions filters;
  }

  @Override
  public Integer call() throws IOException {
    if ((action == Action.LIST) != (name == null)) {
      throw new UsageProblem("error.saved.name").withNext("nghiquyet help saved");
    }
    output.destination(program);
    var searches = new SavedSearches(program.index());
    return switch (action) {
      case LIST -> list(searches);
      case ADD -> add(searches);
      case NEW -> fresh(searches);
      case REMOVE -> remove(searches);
    };
  }

  private String name() {
    return String.valueOf(name);
  }

  private int list(SavedSearches searches) throws IOException {
    var sheet = new SavedSheet();
    var all = searches.all();
    try (var archive = Archive.open(program.index())) {
      for (var search : all) {
        var matching = archive.ids(meant(search), filters(search, archive));
        sheet.add(
            search.name(),
            typed(search),
            matching.size(),
            search.fresh(matching).size(),
            search.last());
      }
      output.print(sheet.sheet(program.messages()), program);
    }
    program.talk().say("saved.count", all.size());
    return all.isEmpty() ? Exit.NOTHING : Exit.DONE;
  }

  private int add(SavedSearches searches) throws IOException {
    var known = searches.named(name());
    if (known.isPresent()) {
      throw new UsageProblem("error.saved.known", name(), typed(known.get()))
          .withNext("nghiquyet saved remove " + Names.quoted(name()));
    }
    var search = new SavedSearch(name(), query, filters.typed(), Set.of(), Instant.EPOCH);
    try (var archive = Archive.open(program.index())) {
      var matching = archive.ids(meant(search), filters(search, archive));
      searches.keep(search.after(matching, Instant.now()));
      program.talk().say("saved.added", name(), matching.size(), Names.quoted(name()));
    }
    return Exit.DONE;
  }

  private int fresh(SavedSearches searches) throws IOException {
    var search = known(searches);
    try (var archive = Archive.open(program.index())) {
      var all = filters(search, archive);
      var meant = meant(search);
      var matching = archive.ids(meant, all);
      var fresh = search.fresh(matching);
      int most = Limit.of(limit, output.isForScreen(program), Integer.MAX_VALUE);
      var found = archive.articles(meant, all.withArticles(fresh), Copies.ALL, most);
      output.print(ArticleSheet.of(found, program.messages()), program);
      if (!keep && found.first().size() == fresh.size()) {
        searches.keep(search.after(matching, Instant.now()));
      }
      program
          .talk()
          .say(
              "saved.new",
              fresh.size(),
              matching.size(),
              search.last().truncatedTo(ChronoUnit.SECONDS));
      return fresh.isEmpty() ? Exit.NOTHING : Exit.DONE;
    }
  }

  private int remove(SavedSearches searches) throws IOException {
    var search = known(searches);
    searches.remove(search.name());
    program.talk().say("saved.removed", search.name(), typed(search));
    return Exit.DONE;
  }

  private SavedSearch known(SavedSearches searches) throws IOException {
    var found = searches.named(name());
    if (found.isPresent()) {
      return found.get();
    }
    var names = searches.all().stream().map(SavedSearch::name).toList();
    var near = Nearest.to(name(), names);
    throw new UsageProblem("error.saved.none", name())
        .withNext(
            near.isEmpty()
                ? "nghiquyet saved list"
                : program.messages().text("error.near", program.messages().choice(near)));
  }

  private QueryNode meant(SavedSearch search) {
    return Names.query(search.query(), QueryField.Use.ARTICLES, "search", program);
  }

  /// Names are looked up in the index as it is now.
  private Filters filters(SavedSearch search, Archive archive) throws IOException {
    var typed = new Typed();
    new CommandLine(typed)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(search.filters().toArray(String[]::new));
    return typed.filters.filters(archive, program);
  }

  private static String typed(SavedSearch search) {
    return Stream.concat(search.query().stream(), search.filters().stream())
        .map(Names::shown)
        .collect(Collectors.joining(" "));
  }
}
