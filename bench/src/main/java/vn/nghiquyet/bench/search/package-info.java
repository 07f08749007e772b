/// Times what researchers ask of a large index, beside bare Lucene over the same texts.
///
/// In: how many articles, and a seed. Out: rows of the table. Making articles is for `generate`,
/// keeping tables for `measure`. Called by `bench/search`.
@NullMarked
package vn.nghiquyet.bench.search;

import org.jspecify.annotations.NullMarked;
