package vn.nghiquyet.corpus.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Where an article was read.
///
/// @param path the file as its user named it, an archive's entry behind `!/`
/// @param url canonical address, where the page gives one
/// @param source name of the paper or portal, where the page gives one
public record Origin(String path, Optional<String> url, Optional<String> source) {

  private static final int ID_DIGITS = 12;

  /// Twelve hexadecimal digits of SHA-256 over the address, or over the path where there is none.
  public String id() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(url.orElse(path).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
