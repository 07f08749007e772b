package vn.nghiquyet.testing.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person found in one article.
///
/// @param name file name of the article without extension
/// @param url its address, empty where it has none
/// @param facts what it says
public record GoldArticle(String name, String url, FactSheet facts) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /// The gold of a folder's `.json` files, in the order of their names. A file that is no JSON or
  /// lacks a field throws, with its name.
  public static List<GoldArticle> readAll(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(GoldArticle::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list gold in " + folder, e);
    }
  }

  private static GoldArticle read(Path file) {
    try {
      return of(MAPPER.readTree(file), file.getFileName().toString());
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /// The gold in one object; `file` names the article where the object does not.
  static GoldArticle of(JsonNode node, String file) {
    var article = SheetReader.text(node, "article");
    var id = SheetReader.text(node, "id");
    var name = article.isEmpty() ? (id.isEmpty() ? file : id) : article;
    return new GoldArticle(
        withoutExtension(name), SheetReader.text(node, "url"), SheetReader.read(node));
  }

  static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
