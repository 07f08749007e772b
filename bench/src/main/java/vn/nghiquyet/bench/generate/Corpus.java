package vn.nghiquyet.bench.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A corpus on disk.
///
/// @param folder where its pages lie, a thousand a folder
/// @param pages how many
/// @param seed what they were made of
/// @param bytes their size
/// @param digest changes with any byte: only runs over equal corpora compare
public record Corpus(Path folder, int pages, long seed, long bytes, String digest) {

  private static final int PAGES_A_FOLDER = 1000;

  /// Writes a corpus; pages of an earlier run with the same names are replaced.
  public static Corpus write(Path folder, int pages, long seed) throws IOException {
    var teller = new StoryTeller(seed);
    var digest = sha256();
    long bytes = 0;
    for (int number = 0; number < pages; number++) {
      var page = page(teller, number).getBytes(StandardCharsets.UTF_8);
      digest.update(page);
      bytes += page.length;
      var file = file(folder, number);
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, page);
    }
    var hex = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    return new Corpus(folder, pages, seed, bytes, hex);
  }

  /// The file of a page.
  public Path file(int number) {
    return file(folder, number);
  }

  private static Path file(Path folder, int number) {
    return folder
        .resolve("%03d".formatted(number / PAGES_A_FOLDER))
        .resolve("%06d.html".formatted(number));
  }

  static String page(StoryTeller teller, int number) {
    return Family.ALL.get(number % Family.ALL.size()).page(teller.tell(number));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
