package vn.nghiquyet.bench.relevance;

import java.io.IOException;
import java.util.List;

/// Something that finds.
interface Engine extends AutoCloseable {

  /// As printed over its column.
  String name();

  /// Ids of the first documents that fit, best first.
  List<String> search(String query, int limit) throws IOException;

  @Override
  void close() throws IOException;
}
