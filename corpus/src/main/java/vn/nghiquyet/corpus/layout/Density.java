package vn.nghiquyet.corpus.layout;

import org.jsoup.nodes.Element;

/// How much of an element is text, and how much of its text is links.
///
/// @param text number of characters
/// @param linked characters inside links
/// @param links number of links
record Density(int text, int linked, int links) {

  static Density of(Element element) {
    int linked = 0;
    int links = 0;
    for (var link : element.select("a")) {
      int length = link.text().length();
      linked += length;
      links += length > 0 ? 1 : 0;
    }
    return new Density(element.text().length(), linked, links);
  }

  /// The share of text that is links, from 0 to 1.
  double share() {
    return text == 0 ? 0 : Math.min(1, (double) linked / text);
  }
}
