package vn.nghiquyet.bench.generate;

import java.time.LocalDate;
import java.util.List;
import vn.nghiquyet.facts.place.Unit;

/// A made-up article before it has a page around it.
///
/// @param number its place in the corpus, from 0
/// @param day when it appeared
/// @param unit what it tells of
/// @param parts the body in reading order
/// @param related headlines of other stories, to stand around it
record Story(
    int number,
    LocalDate day,
    Unit unit,
    String title,
    String lead,
    String author,
    List<Part> parts,
    List<String> related) {

  Story {
    parts = List.copyOf(parts);
    related = List.copyOf(related);
  }

  /// What a part of the body is.
  enum Form {
    PARAGRAPH,
    HEADING,
    CAPTION
  }

  /// A part of the body.
  record Part(Form form, String text) {}
}
