package vn.nghiquyet.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Published;

/// Makes articles of the little texts that tests are written in: one block a line, `# ` before the
/// title, `> ` the lead, `## ` a headline inside, `- ` an item, `| ` a row, `~ ` a caption;
/// `published: 2025-08-01` and `source: Báo …` before the text.
public final class Texts {

  private record Mark(String text, Block.Kind kind) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("# ", Block.Kind.TITLE),
          new Mark("> ", Block.Kind.LEAD),
          new Mark("## ", Block.Kind.SUBHEAD),
          new Mark("- ", Block.Kind.ITEM),
          new Mark("| ", Block.Kind.ROW),
          new Mark("~ ", Block.Kind.CAPTION));

  private static final String HEAD = "(?:published|source|subjects|sections): .*";

  private Texts() {}

  /// The article of a script.
  public static Article article(String script) {
    var head = head(script);
    var pieces =
        script.lines().filter(l -> !l.isBlank() && !l.matches(HEAD)).map(Texts::piece).toList();
    return article(pieces, head);
  }

  /// The lines before the text, by name.
  public static Map<String, String> head(String script) {
    return script
        .lines()
        .filter(l -> l.matches(HEAD))
        .map(l -> l.split(": ", 2))
        .collect(Collectors.toMap(p -> p[0], p -> p[1]));
  }

  /// An article of one sentence that is about a place, `huyện Triệu Phong`, and appeared on a day;
  /// `-` for no place.
  public static Article sentence(String place, LocalDate day, String sentence) {
    var pieces = new ArrayList<ArticleText.Piece>();
    if (!place.equals("-")) {
      pieces.add(new ArticleText.Piece(Block.Kind.TITLE, "Đảng bộ " + place));
    }
    pieces.add(new ArticleText.Piece(Block.Kind.PARAGRAPH, sentence));
    return article(pieces, Map.of("published", day.toString()));
  }

  private static ArticleText.Piece piece(String line) {
    return MARKS.stream()
        .filter(m -> line.startsWith(m.text()))
        .findFirst()
        .map(m -> new ArticleText.Piece(m.kind(), line.substring(m.text().length())))
        .orElseGet(() -> new ArticleText.Piece(Block.Kind.PARAGRAPH, line));
  }

  private static Article article(List<ArticleText.Piece> pieces, Map<String, String> head) {
    return new Article(
        new Origin("test.txt", Optional.empty(), Optional.ofNullable(head.get("source"))),
        ArticleText.of(pieces),
        List.of(),
        Optional.empty(),
        Optional.ofNullable(head.get("published"))
            .map(d -> new Published(LocalDate.parse(d), Optional.empty(), "json-ld")),
        "vi");
  }
}
