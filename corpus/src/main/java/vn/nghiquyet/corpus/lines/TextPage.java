package vn.nghiquyet.corpus.lines;

import java.util.List;
import java.util.Optional;

/// Reads an article from lines: those of a page saved as text, or those of a page's body.
public final class TextPage {

  private TextPage() {}

  /// The article in a cleaned text that says nothing of its parts.
  public static Draft read(String text) {
    var sheet = new Sheet(LineSplitter.lines(text));
    Furniture.pass(sheet);
    Tails.pass(sheet);
    var doubled = Furniture.dropDoubles(sheet);
    Heads.pass(sheet, doubled);
    Signature.pass(sheet);
    Bodies.pass(sheet, doubled);
    return sheet.draft();
  }

  /// The article in the lines of a page's body, under a known title.
  public static Draft read(List<Line> body, Optional<String> title) {
    var sheet = new Sheet(body);
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
