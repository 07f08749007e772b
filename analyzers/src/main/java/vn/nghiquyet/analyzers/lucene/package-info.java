/// The text rules as Lucene analysis: tokenizer, filters, factories and the analyzer that chains
/// them.
@NullMarked
package vn.nghiquyet.analyzers.lucene;

import org.jspecify.annotations.NullMarked;
