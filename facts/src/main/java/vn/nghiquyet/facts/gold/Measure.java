package vn.nghiquyet.facts.gold;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is scored. The figure measures share one pairing by number and grow stricter downwards.
public enum Measure {
  /// Type and name of what the article is about.
  SUBJECT("subject place"),
  /// Ordinal, level and term of a congress.
  CONGRESS("congress (ordinal+level+term)"),
  /// The number of a figure in the scale of its unit.
  NUMBER("number (value+max+unit)"),
  /// The number and whether it was promised, reached or expected.
  KIND("number+kind"),
  /// The number and what it measures.
  INDICATOR("number+indicator"),
  /// The number, what it measures, how it was told and for when.
  TUPLE("tuple (number+kind+indicator+period)"),
  /// All of that, and whose figure it is.
  TUPLE_PLACE("tuple+place"),
  /// How many targets were met, of how many.
  MET("met count"),
  /// How many priorities of a kind were announced.
  PRIORITY("priority count"),
  /// Kind and number of a document.
  DOCUMENT("document");

  private final String title;

  Measure(String title) {
    this.title = title;
  }

  /// The name for programs.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it compares, and its name in a baseline.
  public String title() {
    return title;
  }

  /// The measure of that title.
  static Optional<Measure> titled(String title) {
    return Arrays.stream(values()).filter(m -> m.title.equals(title)).findFirst();
  }
}
