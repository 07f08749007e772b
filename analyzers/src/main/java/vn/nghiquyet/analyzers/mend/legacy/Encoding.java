package vn.nghiquyet.analyzers.mend.legacy;

/// The encodings Vietnamese text has been written in, as far as they are read here.
public enum Encoding {
  /// UTF-8; as an encoding that was mended: UTF-8 read as one byte a letter.
  UTF_8("UTF-8"),

  /// The code of the ABC fonts (.VnTime), TCVN 5712.
  TCVN3("TCVN3"),

  /// The code of the VNI fonts: a letter, then a byte for its marks.
  VNI("VNI"),

  /// RFC 1456, one byte a letter.
  VISCII("VISCII"),

  /// RFC 1456, ASCII only: `Vie^.t Nam`.
  VIQR("VIQR"),

  /// Microsoft's Vietnamese code page, tones as combining marks.
  WINDOWS_1258("windows-1258"),

  /// Microsoft's Western code page: bytes that are none of the others.
  WINDOWS_1252("windows-1252"),

  /// Two bytes a letter, told by its byte order mark.
  UTF_16("UTF-16");

  private final String label;

  Encoding(String label) {
    this.label = label;
  }

  /// The name it is commonly known by.
  public String label() {
    return label;
  }
}
