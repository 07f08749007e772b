package vn.nghiquyet.indexer.write;

import vn.nghiquyet.indexer.schema.RunRecord;

/// Is told how a run goes on, from the thread that writes.
@FunctionalInterface
public interface Progress {

  /// Tells nobody.
  Progress SILENT = _ -> {};

  /// One more input is done.
  void done(RunRecord soFar);
}
