package vn.nghiquyet.cli.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.cli.shell.Destination;
import vn.nghiquyet.cli.shell.UsageProblem;

/// The saved searches of an index: a file in its directory, a line each, by name.
public final class SavedSearches {

  /// The name of the file.
  public static final String FILE = "saved.jsonl";

  private final Path file;

  /// Those beside an index.
  public SavedSearches(Path index) {
    this.file = index.resolve(FILE);
  }

  /// All of them, by name.
  ///
  /// @throws UsageProblem naming file and line, where a line is no saved search
  public List<SavedSearch> all() throws IOException {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    var all = new ArrayList<SavedSearch>();
    var lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      all.add(read(lines.get(i), i + 1));
    }
    return List.copyOf(all);
  }

  private SavedSearch read(String line, int number) {
    try {
      return SavedSearch.of(JsonMapper.shared().readTree(line));
    } catch (JacksonException | DateTimeParseException e) {
      throw new UsageProblem("error.saved.file", file, number, String.valueOf(e.getMessage()));
    }
  }

  /// The search of a name.
  public Optional<SavedSearch> named(String name) throws IOException {
    return all().stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /// Keeps a search, in place of any other of its name.
  public void keep(SavedSearch search) throws IOException {
    var all = new ArrayList<>(all());
    all.removeIf(s -> s.name().equals(search.name()));
    all.add(search);
    write(all);
  }

  /// Forgets the search of a name.
  public void remove(String name) throws IOException {
    write(all().stream().filter(s -> !s.name().equals(name)).toList());
  }

  private void write(List<SavedSearch> all) throws IOException {
    var sorted = new ArrayList<>(all);
    sorted.sort((a, b) -> a.name().compareTo(b.name()));
    new Destination.File(file)
        .writeText(to -> {
          for (var search : sorted) {
            to.append(search.json().toString()).append('\n');
          }
        });
  }
}
