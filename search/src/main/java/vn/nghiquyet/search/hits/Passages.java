package vn.nghiquyet.search.hits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Sentences;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;

/// Chooses the sentences that show best why an article was found.
final class Passages {

  private static final int MOST = 2;
  private static final int LONGEST = 280;

  private Passages() {}

  private record Candidate(int start, int end, int worth, List<Marks.Mark> marks) {}

  /// The one or two sentences in which most parts of the query stand; where none does, the
  /// beginning of the lead or body.
  static List<Passage> of(ArticleText text, List<Marks.Mark> marks) {
    var best =
        candidates(text, marks).stream()
            .sorted(
                Comparator.comparingInt(Candidate::worth)
                    .reversed()
                    .thenComparingInt(Candidate::start))
            .limit(MOST)
            .sorted(Comparator.comparingInt(Candidate::start))
            .map(c -> passage(text.whole(), c))
            .toList();
    return best.isEmpty() ? beginning(text) : best;
  }

  private static List<Candidate> candidates(ArticleText text, List<Marks.Mark> marks) {
    var found = new ArrayList<Candidate>();
    for (var block : text.blocks()) {
      if (block.kind() == Block.Kind.TITLE) {
        continue;
      }
      var inBlock = inside(marks, block.start(), block.end());
      if (inBlock.isEmpty()) {
        continue;
      }
      for (var sentence : Sentences.of(text.whole(), block.start(), block.end())) {
        var here = inside(inBlock, sentence.start(), sentence.end());
        if (!here.isEmpty()) {
          found.add(new Candidate(sentence.start(), sentence.end(), worth(here), here));
        }
      }
    }
    return found;
  }

  private static List<Marks.Mark> inside(List<Marks.Mark> marks, int start, int end) {
    return marks.stream().filter(m -> m.span().start() >= start && m.span().end() <= end).toList();
  }

  /// Each part counts once: a sentence with both words is worth more than one with a word twice.
  private static int worth(List<Marks.Mark> marks) {
    return marks.stream()
        .collect(Collectors.toMap(Marks.Mark::part, Marks.Mark::weight, (a, _) -> a))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /// A long sentence is cut around its heaviest mark, between words.
  private static Passage passage(String whole, Candidate c) {
    int start = c.start();
    int end = c.end();
    if (end - start > LONGEST) {
      var centre =
          c.marks().stream().max(Comparator.comparingInt(Marks.Mark::weight)).orElseThrow().span();
      start = Math.max(start, centre.start() - LONGEST / 2);
      end = Math.min(end, start + LONGEST);
      start = Math.max(c.start(), Math.min(start, end - LONGEST));
      while (start > c.start() && !Character.isWhitespace(whole.charAt(start - 1))) {
        start--;
      }
      while (end < c.end() && !Character.isWhitespace(whole.charAt(end))) {
        end++;
      }
    }
    return new Passage(
        whole.substring(start, end), start, Marks.joined(whole, inside(c.marks(), start, end)));
  }

  private static List<Passage> beginning(ArticleText text) {
    return text.blocks().stream()
        .filter(b -> b.kind() != Block.Kind.TITLE)
        .limit(1)
        .flatMap(b -> Sentences.of(text.whole(), b.start(), b.end()).stream().limit(1))
        .map(s -> new Passage(text.whole().substring(s.start(), s.end()), s.start(), List.of()))
        .toList();
  }
}
