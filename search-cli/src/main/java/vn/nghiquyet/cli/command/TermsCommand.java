package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.TermSheet;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.query.QueryField;
import vn.nghiquyet.search.query.QueryNode;
import vn.nghiquyet.search.terms.Around;
import vn.nghiquyet.search.terms.CollocateOrder;
import vn.nghiquyet.search.terms.TermList;
import vn.nghiquyet.search.terms.Wanted;
import vn.nghiquyet.search.units.TextUnit;

/// Lists words: how often, where more than elsewhere, or near which.
@Command(name = "terms")
final class TermsCommand implements Callable<Integer> {

  private static final int ON_SCREEN = 20;

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> query = new ArrayList<>();

  @Option(names = "--a", paramLabel = "QUERY")
  private @Nullable String a;

  @Option(names = "--b", paramLabel = "QUERY")
  private @Nullable String b;

  @Option(names = "--rest")
  private boolean rest;

  @Option(names = "--near", paramLabel = "WORD")
  private @Nullable String near;

  @Option(names = "--window", paramLabel = "N")
  private int window = 5;

  @Option(names = "--unit", paramLabel = "word|syllable")
  private TextUnit unit = TextUnit.WORD;

  @Option(names = "--length", paramLabel = "N")
  private int length = 1;

  @Option(names = "--fewest", paramLabel = "N")
  private @Nullable Integer fewest;

  @Option(names = "--sort", paramLabel = "MEASURE")
  private CollocateOrder order = CollocateOrder.LIKELIHOOD;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Override
  public Integer call() throws IOException {
    check();
    var first = selection();
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var all = filters.filters(archive, program);
      if (near != null) {
        return collocates(archive, near, first, all);
      }
      return b != null || rest ? keyness(archive, first, all) : frequencies(archive, first, all);
    }
  }

  private void check() {
    if (window < 1 || length < 1 || (fewest != null && fewest < 1)) {
      throw new UsageProblem("error.number");
    }
    if (b != null && rest) {
      throw new UsageProblem("error.terms-two");
    }
    if (near != null && (b != null || rest || length > 1)) {
      throw new UsageProblem("error.terms-near");
    }
    if (rest && a == null && query.isEmpty()) {
      throw new UsageProblem("error.terms-rest");
    }
  }

  /// The articles asked about: by `--a`, or by the words of the command.
  private QueryNode selection() {
    var words = new ArrayList<>(query);
    if (a != null) {
      words.add(a);
    }
    return meant(words);
  }

  private QueryNode meant(List<String> words) {
    return Names.query(words, QueryField.Use.ARTICLES, "terms", program);
  }

  private Wanted wanted(int usual) {
    return new Wanted(unit, length, fewest == null ? usual : fewest);
  }

  private int frequencies(Archive archive, QueryNode selection, Filters all) throws IOException {
    var list = archive.frequencies(selection, all, wanted(1));
    var shown = shown(list);
    output.print(new TermSheet(program.messages()).frequencies(shown.rows()), program);
    program.talk().say("terms.base", list.a().units(), unitName(), list.a().articles());
    return said(list);
  }

  private int keyness(Archive archive, QueryNode first, Filters all) throws IOException {
    var second = b == null ? new QueryNode.Not(first) : meant(List.of(b));
    var list = archive.keyness(first, second, all, wanted(2));
    var shown = shown(list);
    output.print(new TermSheet(program.messages()).keyTerms(shown.rows()), program);
    var talk = program.talk();
    talk.say("terms.a", list.a().units(), unitName(), list.a().articles());
    talk.say("terms.b", list.b().units(), unitName(), list.b().articles());
    return said(list);
  }

  private int collocates(Archive archive, String word, QueryNode selection, Filters all)
      throws IOException {
    var around = new Archive.Near(Names.phrase(meant(List.of(word))), new Around(window, order));
    var list = archive.collocates(around, selection, all, wanted(2));
    var shown = shown(list);
    output.print(new TermSheet(program.messages()).collocates(shown.rows()), program);
    var talk = program.talk();
    talk.say("terms.near", list.nodes(), word, list.a().units(), unitName(), list.a().articles());
    return said(list);
  }

  private <T> TermList<T> shown(TermList<T> list) {
    return list.first(Limit.of(limit, output.isForScreen(program), ON_SCREEN));
  }

  private String unitName() {
    return program.messages().text(unit == TextUnit.WORD ? "terms.words" : "terms.syllables");
  }

  private int said(TermList<?> list) {
    int rows = list.rows().size();
    int most = Limit.of(limit, output.isForScreen(program), ON_SCREEN);
    var talk = program.talk();
    talk.say(rows > most ? "terms.more" : "terms.count", rows, Math.min(rows, most));
    return rows == 0 ? Exit.NOTHING : Exit.DONE;
  }
}
