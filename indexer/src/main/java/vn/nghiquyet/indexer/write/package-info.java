/// Inputs to an index on disk.
///
/// In: paths, and the stages that turn an input into an article and its facts. Out: an index whose
/// every commit is whole, and the record of the run. Reading and extraction run side by side, one
/// thread writes in the order of the inputs, so that two runs make the same index. How an article
/// is read is for `corpus` and `facts`; which fields there are is for `schema`.
@NullMarked
package vn.nghiquyet.indexer.write;

import org.jspecify.annotations.NullMarked;
