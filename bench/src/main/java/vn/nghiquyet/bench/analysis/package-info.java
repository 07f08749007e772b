/// What the analysis costs: time against Lucene's StandardAnalyzer, bytes against syllables alone.
///
/// In: texts. Out: medians of ratios, each chain and StandardAnalyzer in turn in one JVM, by the
/// thread's own time; and how much an index grows with the words laid over.
@NullMarked
package vn.nghiquyet.bench.analysis;

import org.jspecify.annotations.NullMarked;
