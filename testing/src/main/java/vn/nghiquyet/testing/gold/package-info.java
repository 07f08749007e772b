/// How well extracted facts agree with gold facts.
///
/// In: gold files (JSON, one article each) and extracted articles in the form `article-facts/1`.
/// Out: a score per measure and every difference by article. Gold has the same fields as extracted
/// facts, fewer of them; what gold leaves open counts neither for nor against. Nothing here reads
/// text, and nothing shipped uses this package.
@NullMarked
package vn.nghiquyet.testing.gold;

import org.jspecify.annotations.NullMarked;
