package vn.nghiquyet.corpus.format;

import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// A document's text as a page saved as text has it: paragraphs with empty lines between, table
/// rows between bars.
final class DocumentText extends DefaultHandler {

  private final StringBuilder text = new StringBuilder();
  private int rows;

  String text() {
    return text.toString();
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    switch (local(localName, name)) {
      case "tr" -> {
        rows++;
        text.append("\n");
      }
      case "td", "th" -> text.append("| ");
      case "li" -> text.append("\n- ");
      case "br" -> text.append(rows > 0 ? ' ' : '\n');
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    switch (local(localName, name)) {
      case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "table" ->
          text.append(rows > 0 ? " " : "\n\n");
      case "tr" -> {
        rows = Math.max(0, rows - 1);
        text.append("|\n");
      }
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    for (int i = start; i < start + length; i++) {
      text.append(rows > 0 && (chars[i] == '\n' || chars[i] == '|') ? ' ' : chars[i]);
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    characters(chars, start, length);
  }

  private static String local(String localName, String name) {
    return (localName.isEmpty() ? name : localName).toLowerCase(Locale.ROOT);
  }
}
