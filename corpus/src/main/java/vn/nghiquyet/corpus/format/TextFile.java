package vn.nghiquyet.corpus.format;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Mending;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.clue.DateGrammar;
import vn.nghiquyet.corpus.lines.Draft;
import vn.nghiquyet.corpus.lines.TextPage;

/// A page saved as text, and the text of a PDF or Word file.
final class TextFile {

  private static final Pattern ADDRESS = Pattern.compile("\\A\\s*(https?://\\S+)\\s*\\n");

  private TextFile() {}

  /// @param front the text, cleaned, and what was told with it
  /// @param mending what was mended in it
  static Reading read(String path, FrontMatter front, Mending mending) {
    var address = ADDRESS.matcher(front.text());
    boolean addressed = address.find();
    var url =
        front
            .field("url", "link", "canonical")
            .or(() -> addressed ? Optional.of(address.group(1)) : Optional.empty());
    var body = addressed ? front.text().substring(address.end()) : front.text();
    var draft = headed(TextPage.read(body, front.field("title")), front);
    var published =
        draft.published().or(front::published).or(() -> url.flatMap(TextFile::inAddress));
    var source = front.field("source", "site");
    var author = draft.author().or(() -> front.field("author", "by"));
    var whole = new Draft(draft.pieces(), draft.captions(), author, published);
    return whole.reading(new Origin(path, url, source), mending);
  }

  private static Optional<Published> inAddress(String url) {
    return DateGrammar.inAddress(url).map(day -> new Published(day, Optional.empty(), "url"));
  }

  /// A lead that the store gives stands in for one the text does not have.
  private static Draft headed(Draft draft, FrontMatter front) {
    var lead = front.field("lead", "description", "sapo").filter(l -> !draft.body().contains(l));
    if (lead.isEmpty()) {
      return draft;
    }
    var pieces = new ArrayList<>(draft.pieces());
    boolean titled = pieces.stream().anyMatch(p -> p.kind() == Block.Kind.TITLE);
    pieces.replaceAll(p ->
        p.kind() == Block.Kind.LEAD ? new ArticleText.Piece(Block.Kind.PARAGRAPH, p.text()) : p);
    pieces.add(titled ? 1 : 0, new ArticleText.Piece(Block.Kind.LEAD, lead.get()));
    return new Draft(pieces, draft.captions(), draft.author(), draft.published());
  }
}
