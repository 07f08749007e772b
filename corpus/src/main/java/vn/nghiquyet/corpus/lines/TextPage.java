package vn.nghiquyet.corpus.lines;

import java.util.List;
import java.util.Optional;

/// Reads an article from lines: those of a page saved as text, or those of a page's body.
public final class TextPage {

  private TextPage() {}

  /// The article in a cleaned text that says nothing of its parts.
  public static Draft read(String text) {
    return read(text, Optional.empty());
  }

  /// The article in a cleaned text, under a title the text's store gives.
  public static Draft read(String text, Optional<String> title) {
    return readOpen(LineSplitter.lines(text), title);
  }

  /// The article in lines that may hold their own title and date.
  public static Draft read(List<Line> lines) {
    return readOpen(lines, Optional.empty());
  }

  private static Draft readOpen(List<Line> lines, Optional<String> title) {
    var sheet = new Sheet(Wraps.join(lines));
    Furniture.pass(sheet);
    Tails.pass(sheet);
    var doubled = Furniture.dropDoubles(sheet);
    Heads.pass(sheet, doubled, title);
    Signature.pass(sheet);
    Bodies.pass(sheet, doubled);
    return sheet.draft();
  }

  /// The article in the lines of a page's body, under a known title.
  public static Draft read(List<Line> body, Optional<String> title) {
    var sheet = new Sheet(Wraps.join(body));
    title.ifPresent(sheet::title);
    Furniture.pass(sheet);
    Tails.pass(sheet);
    var doubled = Furniture.dropDoubles(sheet);
    Heads.pass(sheet, title.orElse(""));
    Signature.pass(sheet);
    Bodies.pass(sheet, doubled);
    return sheet.draft();
  }
}
