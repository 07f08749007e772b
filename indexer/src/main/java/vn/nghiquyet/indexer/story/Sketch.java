package vn.nghiquyet.indexer.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.nghiquyet.corpus.article.ArticleText;

/// A text in a few hundred bytes, enough to tell whether another is a copy of it.
///
/// First a MinHash signature over the runs of four syllables around particulars, one byte for each
/// of its functions: the share of equal bytes is the share of runs that two texts have in common.
/// Then the particulars. Three functions make a band; copies agree in at least one of the bands
/// with near certainty, and bands can be looked up.
final class Sketch {

  static final int BANDS = 24;
  private static final int ROWS = 3;
  private static final int FUNCTIONS = BANDS * ROWS;
  private static final int RUN = 4;

  /// One in so many equal bytes is chance.
  private static final double CHANCE = 1.0 / 256;

  /// Copies of two thirds have about this share of runs in common when words were changed too.
  private static final double RESEMBLANCE = 0.4;

  /// Without particulars the runs alone have to tell.
  private static final double CLOSE_RESEMBLANCE = 0.8;

  /// A copy may differ in one of so many particulars.
  private static final int PARTICULARS_FOR_ONE_CHANGE = 10;

  private final byte[] bytes;

  private Sketch(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The sketch of an article.
  static Sketch of(ArticleText text) {
    var traits = Traits.of(text);
    var particulars = traits.particulars();
    var bytes = new byte[FUNCTIONS + 2 * particulars.length];
    sign(traits.runs(RUN), bytes);
    for (int i = 0; i < particulars.length; i++) {
      bytes[FUNCTIONS + 2 * i] = (byte) (particulars[i] >>> Byte.SIZE);
      bytes[FUNCTIONS + 2 * i + 1] = (byte) particulars[i];
    }
    return new Sketch(bytes);
  }

  /// A sketch as it is kept.
  static Sketch of(byte[] bytes) {
    return new Sketch(bytes.clone());
  }

  byte[] bytes() {
    return bytes.clone();
  }

  private static void sign(List<Long> runs, byte[] signature) {
    var least = new long[FUNCTIONS];
    Arrays.fill(least, -1L); // the greatest, compared without sign
    for (long run : runs) {
      for (int f = 0; f < FUNCTIONS; f++) {
        long hash = Hash.mixed(run + f * 0x9E3779B97F4A7C15L);
        least[f] = Long.compareUnsigned(hash, least[f]) < 0 ? hash : least[f];
      }
    }
    for (int f = 0; f < FUNCTIONS; f++) {
      signature[f] = (byte) least[f];
    }
  }

  /// What to look up: copies have one of these in common.
  List<byte[]> bands() {
    var bands = new ArrayList<byte[]>(BANDS);
    for (int b = 0; b < BANDS; b++) {
      var band = new byte[1 + ROWS];
      band[0] = (byte) b;
      System.arraycopy(bytes, b * ROWS, band, 1, ROWS);
      bands.add(band);
    }
    return bands;
  }

  /// Whether one text is the other, cut or changed a little. The same from both sides.
  boolean isCopyOf(Sketch other) {
    double runs = resemblance(other);
    if (runs < RESEMBLANCE) {
      return false;
    }
    int fewer = Math.min(particulars(), other.particulars());
    int missing = fewer - common(other);
    return missing <= fewer / PARTICULARS_FOR_ONE_CHANGE
        && (fewer > 0 || runs >= CLOSE_RESEMBLANCE);
  }

  /// About the share of runs of syllables that two texts have in common, of all that either has.
  double resemblance(Sketch other) {
    int equal = 0;
    for (int f = 0; f < FUNCTIONS; f++) {
      equal += bytes[f] == other.bytes[f] ? 1 : 0;
    }
    return Math.max(0, ((double) equal / FUNCTIONS - CHANCE) / (1 - CHANCE));
  }

  private int particulars() {
    return (bytes.length - FUNCTIONS) / 2;
  }

  private int particular(int i) {
    int at = FUNCTIONS + 2 * i;
    return ((bytes[at] & 0xFF) << Byte.SIZE) | (bytes[at + 1] & 0xFF);
  }

  /// Both are in order.
  private int common(Sketch other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < particulars() && j < other.particulars()) {
      int order = Integer.compare(particular(i), other.particular(j));
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && Arrays.equals(bytes, sketch.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
