/// The form of the index, once for those who write it and those who read it.
///
/// In: nothing. Out: field names, the analysis of each field, the stored forms of articles, runs
/// and outcomes, and the opening of an index with its version checked. An index holds three types
/// of document: articles, their facts, and outcomes (inputs that gave no article). An article and
/// its facts are written as one block, so that both change together; a fact repeats the few
/// properties of its article that filters ask for, so that no query needs a join.
@NullMarked
package vn.nghiquyet.indexer.schema;

import org.jspecify.annotations.NullMarked;
