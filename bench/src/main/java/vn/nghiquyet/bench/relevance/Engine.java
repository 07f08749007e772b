package vn.nghiquyet.bench.relevance;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Something that finds.
interface Engine extends Closeable {

  /// As printed over its column.
  String name();

  /// Ids of the first documents that fit, best first.
  List<String> search(String query, int limit) throws IOException;
}
