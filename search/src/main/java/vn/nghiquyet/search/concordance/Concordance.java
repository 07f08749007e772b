package vn.nghiquyet.search.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import vn.nghiquyet.analyzers.word.Word;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.search.hits.MarkedArticle;
import vn.nghiquyet.search.hits.Span;
import vn.nghiquyet.search.units.UnitCutter;

/// Makes lines of marked articles.
public final class Concordance {

  private final UnitCutter cutter;
  private final int window;

  /// Lines with so many units on each side.
  public Concordance(UnitCutter cutter, int window) {
    this.cutter = cutter;
    this.window = window;
  }

  /// The lines of articles that come best first. Unless they are sorted or sampled, each is made
  /// when it is asked for.
  public Stream<Line> lines(
      Stream<MarkedArticle> articles, LineOrder order, Optional<Sample> sample) {
    var lines = articles.flatMap(a -> of(a).stream());
    var chosen = sample.isEmpty() ? lines : chosen(lines, sample.get()).stream();
    return order == LineOrder.SCORE ? chosen : order.sorted(chosen).stream();
  }

  private List<Line> of(MarkedArticle article) {
    var whole = article.stored().article().text().whole();
    var lines = new ArrayList<Line>();
    for (var block : article.blocks()) {
      var inside = article.spans().stream().filter(s -> isIn(s, block)).toList();
      if (inside.isEmpty()) {
        continue;
      }
      var units = cutter.cut(whole, block.start(), block.end());
      for (var span : inside) {
        lines.add(new Line(article.stored(), span, before(units, span), after(units, span)));
      }
    }
    return lines;
  }

  private static boolean isIn(Span span, Block block) {
    return span.start() >= block.start() && span.end() <= block.end();
  }

  private List<Word> before(List<Word> units, Span node) {
    int end = 0;
    while (end < units.size() && units.get(end).end() <= node.start()) {
      end++;
    }
    return units.subList(Math.max(0, end - window), end);
  }

  private List<Word> after(List<Word> units, Span node) {
    int start = units.size();
    while (start > 0 && units.get(start - 1).start() >= node.end()) {
      start--;
    }
    return units.subList(start, Math.min(units.size(), start + window));
  }

  /// Each line has the same chance (algorithm R of J. Vitter, Random Sampling with a Reservoir,
  /// 1985); those chosen keep their order. {@link Random} is the same on every platform.
  private static List<Line> chosen(Stream<Line> lines, Sample sample) {
    record Numbered(int number, Line line) {}
    var random = new Random(sample.seed());
    var reservoir = new ArrayList<Numbered>();
    int number = 0;
    for (var line : (Iterable<Line>) lines::iterator) {
      if (number < sample.size()) {
        reservoir.add(new Numbered(number, line));
      } else {
        int at = random.nextInt(number + 1);
        if (at < sample.size()) {
          reservoir.set(at, new Numbered(number, line));
        }
      }
      number++;
    }
    return reservoir.stream()
        .sorted(Comparator.comparingInt(Numbered::number))
        .map(Numbered::line)
        .toList();
  }
}
