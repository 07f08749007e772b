package vn.nghiquyet.analyzers.text;

/// Canonical text with y read as i, character for character: tỷ and tỉ, quý and quí, Mỹ and Mĩ
/// become one.
///
/// For comparing only: `ay` and `uy` change with it on both sides.
public final class YAsI {

  private static final String Y = "yỳýỷỹỵ";
  private static final String I = "iìíỉĩị";

  private YAsI() {}

  /// The form of a canonical text, of the same length.
  public static String of(String canonical) {
    var key = canonical.toCharArray();
    for (int i = 0; i < key.length; i++) {
      int at = Y.indexOf(key[i]);
      if (at >= 0) {
        key[i] = I.charAt(at);
      }
    }
    return new String(key);
  }
}
