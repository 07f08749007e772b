package vn.nghiquyet.bench.pages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.JsonNode;

/// A page of a set and what its makers say of it.
///
/// @param name unique in its set
/// @param file the HTML, compressed where its name ends in `.gz`
/// @param gold the set's own record
record Page(String name, Path file, JsonNode gold) {

  /// Whether it belongs to the half that is never looked at, by a hash of its name: fixed, whatever
  /// is added to the set.
  boolean isKept() {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return (hash[0] & 1) == 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
