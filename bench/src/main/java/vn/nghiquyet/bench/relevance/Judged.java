package vn.nghiquyet.bench.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// A query and the documents that answer it.
///
/// @param kind the class of queries it belongs to
/// @param query as typed
/// @param relevant ids of all documents that answer it
record Judged(String kind, String query, Set<String> relevant) {

  Judged {
    relevant = Set.copyOf(relevant);
  }

  /// All judged queries.
  static List<Judged> all() {
    try (var in = Judged.class.getResourceAsStream("queries.tsv")) {
      if (in == null) {
        throw new IllegalStateException("queries.tsv is not beside the classes; rebuild");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Judged(cells[0], cells[1], Set.of(cells[2].split(" ", -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read queries.tsv", e);
    }
  }

  /// 1 over the rank of the first relevant hit, 0 where none is among those found.
  double reciprocalRank(List<String> found) {
    for (int i = 0; i < found.size(); i++) {
      if (relevant.contains(found.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /// Share of the relevant documents among those found.
  double recall(List<String> found) {
    return (double) found.stream().filter(relevant::contains).count() / relevant.size();
  }
}
