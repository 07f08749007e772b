package vn.nghiquyet.indexer.schema;

import java.util.Locale;

/// The id of a story: that of its first version, as a number, so that it can be changed in place.
public final class StoryId {

  private static final int HEXADECIMAL = 16;

  private StoryId() {}

  /// The number of an article's id.
  public static long of(String id) {
    return Long.parseUnsignedLong(id, HEXADECIMAL);
  }

  /// The article's id of a number.
  public static String article(long story) {
    return String.format(Locale.ROOT, "%012x", story);
  }
}
