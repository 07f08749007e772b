package vn.nghiquyet.analyzers.token;

/// A stretch of text that is one token.
///
/// @param start first character
/// @param end one past the last
/// @param shape what it is
/// @param step 1 for a base piece, 0 for an overlay on the base piece before it
/// @param span how many positions it covers; 1 for a base piece
/// @param written its term where the text prints it otherwise, else empty
record Piece(int start, int end, Shape shape, int step, int span, String written) {

  /// A base piece as printed.
  static Piece base(int start, int end, Shape shape) {
    return new Piece(start, end, shape, 1, 1, "");
  }

  /// A second reading of what starts at the base piece before it.
  static Piece overlay(int start, int end, Shape shape, int span, String written) {
    return new Piece(start, end, shape, 0, span, written);
  }
}
