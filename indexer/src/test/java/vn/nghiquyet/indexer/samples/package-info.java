/// Sample articles with their facts, written by hand, for the tests of every module that needs an
/// index.
///
/// In: `*.sample` files: properties, text, facts, separated by `---`. Out: what the reader and the
/// extractor would give. A page that begins with `!` cannot be read, one with `?` is no article.
@NullMarked
package vn.nghiquyet.indexer.samples;

import org.jspecify.annotations.NullMarked;
