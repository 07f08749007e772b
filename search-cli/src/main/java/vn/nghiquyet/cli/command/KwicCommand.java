package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.LineSheet;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.concordance.Contexts;
import vn.nghiquyet.search.concordance.Line;
import vn.nghiquyet.search.concordance.LineOrder;
import vn.nghiquyet.search.concordance.Sample;
import vn.nghiquyet.search.query.QueryField;
import vn.nghiquyet.search.units.TextUnit;

/// Shows keywords in context.
@Command(name = "kwic")
final class KwicCommand implements Callable<Integer> {

  private static final int ON_SCREEN = 20;

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "query")
  private List<String> query = new ArrayList<>();

  @Option(names = "--window", paramLabel = "N")
  private int window = 8;

  @Option(names = "--unit", paramLabel = "syllable|word")
  private TextUnit unit = TextUnit.SYLLABLE;

  @Option(names = "--sort", paramLabel = "ORDER")
  private LineOrder order = LineOrder.SCORE;

  @Option(names = "--sample", paramLabel = "N")
  private @Nullable Integer sample;

  @Option(names = "--seed", paramLabel = "N")
  private long seed = 1;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Override
  public Integer call() throws IOException {
    if (window < 0 || (sample != null && sample < 1)) {
      throw new UsageProblem("error.number");
    }
    var meant = Names.phrase(Names.query(query, QueryField.Use.ARTICLES, "kwic", program));
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var all = filters.filters(archive, program);
      var some = Optional.ofNullable(sample).map(size -> new Sample(size, seed));
      var lines = archive.lines(meant, all, new Contexts(window, unit, order, some)).iterator();
      int most = Limit.of(limit, output.isForScreen(program) && sample == null, ON_SCREEN);
      var tally = new Tally();
      output.print(LineSheet.of(first(lines, most).peek(tally), program.messages()), program);
      return said(tally, lines.hasNext());
    }
  }

  private int said(Tally tally, boolean more) {
    var talk = program.talk();
    if (tally.lines == 0) {
      talk.say("kwic.none");
      return Exit.NOTHING;
    }
    if (sample != null) {
      talk.say("kwic.sample", tally.lines, tally.articles.size(), seed);
    } else {
      talk.say(more ? "kwic.more" : "kwic.count", tally.lines, tally.articles.size());
    }
    return Exit.DONE;
  }

  private static Stream<Line> first(Iterator<Line> lines, int most) {
    var all = Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED);
    return StreamSupport.stream(all, false).limit(most);
  }

  /// Counts what was printed: the lines are not held.
  private static final class Tally implements Consumer<Line> {
    private final Set<String> articles = new HashSet<>();
    private int lines;

    @Override
    public void accept(Line line) {
      lines++;
      articles.add(line.stored().id());
    }
  }
}
