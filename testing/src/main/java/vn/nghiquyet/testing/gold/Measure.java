package vn.nghiquyet.testing.gold;

/// What is scored. The figure measures share one pairing by number and grow stricter downwards.
enum Measure {
  SUBJECT("subject place"),
  CONGRESS("congress (ordinal+level+term)"),
  NUMBER("number (value+max+unit)"),
  KIND("number+kind"),
  INDICATOR("number+indicator"),
  TUPLE("tuple (number+kind+indicator+period)"),
  TUPLE_PLACE("tuple+place"),
  MET("met count"),
  PRIORITY("priority count"),
  DOCUMENT("document");

  private final String title;

  Measure(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
