package vn.nghiquyet.corpus.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text that offsets count in: blocks of title, lead, body and captions, NFC, joined by an
/// empty line.
///
/// @param whole all blocks in reading order
/// @param blocks where each block stands in `whole`, in order, not overlapping
public record ArticleText(String whole, List<Block> blocks) {

  private static final String GAP = "\n\n";

  public ArticleText {
    blocks = List.copyOf(blocks);
    for (var block : blocks) {
      if (block.end() > whole.length()) {
        throw new IllegalArgumentException(
            "block ends at %d, text at %d".formatted(block.end(), whole.length()));
      }
    }
  }

  /// A block before it has a place in the text.
  ///
  /// @param kind what the block is
  /// @param text its characters; white space at the ends is dropped, NFC is made
  public record Piece(Block.Kind kind, String text) {}

  /// Joins pieces to a text; empty pieces leave no trace.
  public static ArticleText of(List<Piece> pieces) {
    var whole = new StringBuilder();
    var blocks = new ArrayList<Block>(pieces.size());
    for (var piece : pieces) {
      var text = Normalizer.normalize(piece.text(), Normalizer.Form.NFC).strip();
      if (text.isEmpty()) {
        continue;
      }
      if (!whole.isEmpty()) {
        whole.append(GAP);
      }
      int start = whole.length();
      whole.append(text);
      blocks.add(new Block(piece.kind(), start, whole.length()));
    }
    return new ArticleText(whole.toString(), blocks);
  }

  /// The characters of one block.
  public String of(Block block) {
    return whole.substring(block.start(), block.end());
  }

  /// The headline, where there is one.
  public Optional<String> title() {
    return first(Block.Kind.TITLE);
  }

  /// The sapo, where there is one.
  public Optional<String> lead() {
    return first(Block.Kind.LEAD);
  }

  private Optional<String> first(Block.Kind kind) {
    return blocks.stream().filter(b -> b.kind() == kind).findFirst().map(this::of);
  }
}
