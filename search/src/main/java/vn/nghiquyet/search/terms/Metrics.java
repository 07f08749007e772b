package vn.nghiquyet.search.terms;

/// The measures of corpus statistics, as they were published. The program explains them in
/// `nghiquyet help metrics`.
public final class Metrics {

  private static final double MILLION = 1_000_000;
  private static final double LOG_DICE_OF_ONE = 14;

  /// Takes the place of a count of zero in a ratio.
  private static final double FOR_ZERO = 0.5;

  private Metrics() {}

  /// Occurrences in a million units.
  public static double perMillion(long count, long units) {
    return units == 0 ? 0 : count * MILLION / units;
  }

  /// How sure it is that a word is not used equally in two corpora (P. Rayson and R. Garside,
  /// Comparing Corpora using Frequency Profiling, 2000).
  ///
  /// @param a occurrences in the first
  /// @param unitsOfA size of the first
  /// @param b occurrences in the second
  /// @param unitsOfB size of the second
  public static double keyness(long a, long unitsOfA, long b, long unitsOfB) {
    double share = (double) (a + b) / (unitsOfA + unitsOfB);
    return 2 * (part((double) a, unitsOfA * share) + part((double) b, unitsOfB * share));
  }

  /// How many times as often, as a power of two: 1 for twice, -1 for half as often (A. Hardie, Log
  /// Ratio, 2014). A count of zero is taken for a half.
  public static double logRatio(long a, long unitsOfA, long b, long unitsOfB) {
    double first = Math.max((double) a, FOR_ZERO) / unitsOfA;
    double second = Math.max((double) b, FOR_ZERO) / unitsOfB;
    return log2(first / second);
  }

  /// Two words in a corpus: how often each stands there, and how often together.
  ///
  /// @param together times they stand together
  /// @param first times the first stands where the second might
  /// @param second times the second stands anywhere
  /// @param all places
  public record Table(double together, double first, double second, double all) {

    /// How often they would stand together by chance.
    public double expected() {
      return first * second / all;
    }
  }

  /// How sure it is that two words do not stand together by chance (T. Dunning, Accurate Methods
  /// for the Statistics of Surprise and Coincidence, 1993). Negative where they avoid each other.
  public static double likelihood(Table t) {
    double expected = t.expected();
    double sum =
        part(t.together, expected)
            + part(t.first - t.together, t.first - expected)
            + part(t.second - t.together, t.second - expected)
            + part(t.all - t.first - t.second + t.together, t.all - t.first - t.second + expected);
    return t.together < expected ? -2 * sum : 2 * sum;
  }

  /// How many times as often as by chance, as a power of two (K. Church and P. Hanks, Word
  /// Association Norms, Mutual Information, and Lexicography, 1990). High for rare words.
  public static double mutualInformation(Table t) {
    return log2(t.together / t.expected());
  }

  /// How much two words belong to each other, whatever the size of the corpus: 14 where neither
  /// stands without the other, one less where it is half as much (P. Rychlý, A
  /// Lexicographer-Friendly Association Score, 2008).
  public static double logDice(double together, double first, double second) {
    return LOG_DICE_OF_ONE + log2(2 * together / (first + second));
  }

  /// How unevenly a word is spread over the parts of a corpus: 0 as the parts' sizes have it, near
  /// 1 where all stands in one small part (S. Gries, Dispersions and Adjusted Frequencies in
  /// Corpora, 2008).
  ///
  /// @param parts the parts it stands in
  /// @param counts how often it stands in each of these
  /// @param sizes sizes of all parts
  /// @param size size of the corpus
  public static double deviation(int[] parts, int[] counts, int[] sizes, long size) {
    long all = 0;
    for (int count : counts) {
      all += count;
    }
    double sum = 0;
    double elsewhere = 1;
    for (int i = 0; i < parts.length; i++) {
      double expected = (double) sizes[parts[i]] / size;
      sum += Math.abs((double) counts[i] / all - expected);
      elsewhere -= expected;
    }
    return (sum + Math.max(0, elsewhere)) / 2;
  }

  private static double part(double observed, double expected) {
    return observed <= 0 || expected <= 0 ? 0 : observed * Math.log(observed / expected);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
