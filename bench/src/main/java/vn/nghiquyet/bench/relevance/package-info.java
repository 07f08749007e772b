/// How well the program finds: judged queries over the sample corpus, beside Lucene's own
/// analyzers.
///
/// In: `queries.tsv`, written and judged by hand, and the sample corpus; the real articles only
/// where a folder of them is given. Out: mean reciprocal rank and recall among the first ten, a
/// class of queries a line, an engine a column. All engines index the same extracted texts.
@NullMarked
package vn.nghiquyet.bench.relevance;

import org.jspecify.annotations.NullMarked;
