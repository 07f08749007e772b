package vn.nghiquyet.corpus.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Published;

/// The lines of a page and what each was found to be so far. Passes work on it in turn; it lives no
/// longer than the reading of one page.
final class Sheet {

  private final List<Line> lines;
  private final Role[] roles;
  private Optional<String> title = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Optional<Published> published = Optional.empty();

  Sheet(List<Line> lines) {
    this.lines = new ArrayList<>(lines);
    this.roles = new Role[lines.size()];
    Arrays.fill(roles, Role.OPEN);
  }

  int size() {
    return roles.length;
  }

  Line line(int i) {
    return lines.get(i);
  }

  String text(int i) {
    return lines.get(i).text();
  }

  /// Puts a shorter text in the place of a line's.
  void shorten(int i, String text) {
    var line = lines.get(i);
    lines.set(i, new Line(text, line.mark(), line.afterGap(), line.indented()));
  }

  Role role(int i) {
    return roles[i];
  }

  void settle(int i, Role role) {
    roles[i] = role;
  }

  boolean isOpen(int i) {
    return roles[i] == Role.OPEN;
  }

  /// Whether the line is running text that may belong to the body.
  boolean isProse(int i) {
    return roles[i].isBody() && lines.get(i).isProse();
  }

  /// The first line, from one on, that is so; the number of lines where none is.
  int next(int from, IntPredicate so) {
    return IntStream.range(Math.max(0, from), size()).filter(so).findFirst().orElse(size());
  }

  /// The last line, from one back, that is so; -1 where none is.
  int previous(int from, IntPredicate so) {
    for (int i = Math.min(from, size() - 1); i >= 0; i--) {
      if (so.test(i)) {
        return i;
      }
    }
    return -1;
  }

  int firstProse() {
    return next(0, this::isProse);
  }

  int lastProse() {
    return previous(size() - 1, this::isProse);
  }

  Optional<String> title() {
    return title;
  }

  void title(String text) {
    title = Optional.of(text);
  }

  Optional<String> author() {
    return author;
  }

  void author(String names) {
    author = Optional.of(names);
  }

  void published(Published when) {
    published = Optional.of(when);
  }

  Optional<Published> published() {
    return published;
  }

  /// What has been found, open lines as paragraphs.
  Draft draft() {
    var pieces = new ArrayList<ArticleText.Piece>();
    var captions = new ArrayList<String>();
    title.ifPresent(t -> pieces.add(new ArticleText.Piece(Block.Kind.TITLE, t)));
    for (int i = 0; i < size(); i++) {
      if (roles[i] == Role.CAPTION) {
        boolean sameBlock =
            i > 0
                && roles[i - 1] == Role.CAPTION
                && !lines.get(i).afterGap()
                && !lines.get(i - 1).isClosed();
        captions.add(sameBlock ? captions.removeLast() + " " + text(i) : text(i));
      } else if (roles[i].isBody()) {
        pieces.add(new ArticleText.Piece(kind(roles[i]), text(i)));
      }
    }
    return new Draft(pieces, captions.stream().distinct().toList(), author, published);
  }

  private static Block.Kind kind(Role role) {
    return switch (role) {
      case LEAD -> Block.Kind.LEAD;
      case SUBHEAD -> Block.Kind.SUBHEAD;
      case ITEM -> Block.Kind.ITEM;
      case ROW -> Block.Kind.ROW;
      case TITLE -> Block.Kind.TITLE;
      case OPEN, PARAGRAPH, CHROME, DATE, CAPTION, BYLINE -> Block.Kind.PARAGRAPH;
    };
  }
}
