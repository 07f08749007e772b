package vn.nghiquyet.facts.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /// The gold of a `.json` file (one article), a `.jsonl` file (one a line), or of all such files
  /// of a folder in the order of their names. What is no gold throws, with file and line.
  public static List<GoldArticle> read(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return path.toString().endsWith(".jsonl") ? lines(path) : List.of(whole(path));
    }
    List<Path> files;
    try (var listed = Files.list(path)) {
      files = listed.filter(f -> f.toString().matches(".*\\.jsonl?")).sorted().toList();
    }
    var articles = new ArrayList<GoldArticle>();
    for (var file : files) {
      articles.addAll(read(file));
    }
    return articles;
  }

  private static GoldArticle whole(Path file) throws IOException {
    return parsed(Files.readString(file), file, file.toString());
  }

  private static List<GoldArticle> lines(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var articles = new ArrayList<GoldArticle>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        articles.add(parsed(lines.get(i), file, file + ":" + (i + 1)));
      }
    }
    return articles;
  }

  private static GoldArticle parsed(String json, Path file, String where) {
    try {
      return of(JsonMapper.shared().readTree(json), String.valueOf(file.getFileName()));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    }
  }

  /// The gold in one object; `file` names the article where the object does not.
  static GoldArticle of(JsonNode node, String file) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("gold is an object, not " + node.getNodeType());
    }
    var article = SheetReader.text(node, "article");
    var id = SheetReader.text(node, "id");
    var name = article.isEmpty() ? (id.isEmpty() ? file : id) : article;
    return new GoldArticle(nameOf(name), SheetReader.text(node, "url"), SheetReader.read(node));
  }

  /// The name that gold knows the article of a path by.
  public static String nameOf(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
