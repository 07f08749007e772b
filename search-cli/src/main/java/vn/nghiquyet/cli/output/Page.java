package vn.nghiquyet.cli.output;

import java.io.IOException;
import java.util.List;

/// Paragraphs to read: wrapped on a terminal, else as Markdown.
///
/// @param paragraphs in order, the first is the headline
public record Page(List<String> paragraphs) {

  public Page {
    paragraphs = List.copyOf(paragraphs);
  }

  /// Prints it for a terminal.
  public void print(Screen screen, Appendable out) throws IOException {
    boolean first = true;
    for (var paragraph : paragraphs) {
      for (var line : Width.wrapped(paragraph, screen.columns())) {
        var shown = screen.marks(line);
        out.append(first ? screen.strong(shown) : shown).append('\n');
      }
      out.append('\n');
      first = false;
    }
  }

  /// Prints it as Markdown.
  public void printMarkdown(Appendable out) throws IOException {
    boolean first = true;
    for (var paragraph : paragraphs) {
      out.append(first ? "# " : "").append(Marked.shown(paragraph, "**", "**")).append("\n\n");
      first = false;
    }
  }
}
