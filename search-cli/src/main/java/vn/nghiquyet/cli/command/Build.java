package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.lucene.VietnameseAnalyzer;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.facts.extract.Extractor;

/// Which build of the program this is.
final class Build {

  private Build() {}

  /// The version for people.
  static String version() {
    try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new IllegalStateException("build.properties is part of the program", e);
    }
  }

  /// Digest of the code and data that reading and extraction run: articles are read again when it
  /// changes. Builds are reproducible, so the same sources give the same digest.
  static String extraction() {
    var digest = sha256();
    for (var type : List.of(ArticleReader.class, Extractor.class, VietnameseAnalyzer.class)) {
      digest.update(bytes(type));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  /// Sizes and times of the jars of the program: cheaper than {@link #extraction} and changing with
  /// every build.
  static String stamp() {
    try {
      var jar = Path.of(location(Build.class));
      if (!Files.isRegularFile(jar)) {
        return "";
      }
      try (var jars = Files.list(jar.resolveSibling("lib"))) {
        return jars.filter(j -> j.getFileName().toString().endsWith("SNAPSHOT.jar"))
            .sorted()
            .map(Build::sizeAndTime)
            .collect(Collectors.joining(" "));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program's own files cannot be read", e);
    }
  }

  private static String sizeAndTime(Path jar) {
    var file = jar.toFile();
    return file.length() + "@" + file.lastModified();
  }

  private static URI location(Class<?> type) throws URISyntaxException {
    return URI.create(type.getProtectionDomain().getCodeSource().getLocation().toURI().toString());
  }

  /// A jar's bytes; classes that lie in a directory are a build under way and have no version.
  private static byte[] bytes(Class<?> type) {
    try {
      var path = Path.of(location(type));
      return Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program's own files cannot be read", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
