package vn.nghiquyet.bench.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import vn.nghiquyet.indexer.schema.DocumentType;
import vn.nghiquyet.indexer.schema.Fields;

/// What the last commit of an index holds.
///
/// @param commit its number, -1 where there is none yet
/// @param paths of the inputs of its articles, sorted; one for each article
record Kept(long commit, List<String> paths) {

  private static final Set<String> PATH = Set.of(Fields.OWNER);

  Kept {
    paths = List.copyOf(paths);
  }

  static Kept in(Path index) throws IOException {
    try (var files = FSDirectory.open(index)) {
      if (!DirectoryReader.indexExists(files)) {
        return new Kept(-1, List.of());
      }
      try (var reader = DirectoryReader.open(files)) {
        var searcher = new IndexSearcher(reader);
        var articles = new TermQuery(DocumentType.ARTICLE.term());
        var paths = new ArrayList<String>();
        for (var hit : searcher.search(articles, Math.max(1, reader.maxDoc())).scoreDocs) {
          paths.add(searcher.storedFields().document(hit.doc, PATH).get(Fields.OWNER));
        }
        return new Kept(reader.getIndexCommit().getGeneration(), paths.stream().sorted().toList());
      }
    }
  }

  /// The number of the last commit, told by the names of the files alone.
  static long lastCommit(Path index) throws IOException {
    try (var files = FSDirectory.open(index)) {
      return SegmentInfos.getLastCommitGeneration(files);
    }
  }

  /// Whether no article is there twice.
  boolean isDistinct() {
    return paths.size() == Set.copyOf(paths).size();
  }
}
