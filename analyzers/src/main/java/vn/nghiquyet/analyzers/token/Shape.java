package vn.nghiquyet.analyzers.token;

/// What kind of thing a piece of text is, judged by its characters and never by its accents.
public enum Shape {
  /// A syllable, or any other run of letters with the digits that follow them.
  WORD,
  /// A word of two or more characters, all capitals.
  CAPITALS,
  /// An abbreviation with its own hyphen, slash or stop: `KT-XH`, `Đ/c`.
  ABBREVIATION,
  /// Letters inside a document number: `NQ` in `05-NQ/TU`.
  CODE,
  /// A number as printed.
  NUMBER,
  /// The same number in plain digits: `8020` for `8.020`.
  VALUE,
  /// A number with its unit: `3250000000:vnd` for `3,25 tỷ đồng`.
  QUANTITY,
  /// Two numbers with a slash: `17/19`.
  RATIO,
  /// A day or month in ISO form.
  DATE,
  /// Two years: `2020-2025`.
  TERM,
  /// A whole document number: `05-NQ/TU`.
  DOCUMENT,
  /// A sign that is read aloud: `%`.
  SYMBOL;

  private final String type = "<" + name() + ">";

  /// The name of the shape as Lucene's token type.
  public String type() {
    return type;
  }
}
