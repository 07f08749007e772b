/// How well extracted facts agree with gold facts.
///
/// In: gold files (JSON, or one article a line) and extracted articles in the form
/// `article-facts/1`. Out: a score per measure and article, every difference, and what fell below
/// recorded scores. Gold has the same fields as extracted facts, fewer of them; what gold leaves
/// open counts neither for nor against. Nothing here reads text.
@NullMarked
package vn.nghiquyet.facts.gold;

import org.jspecify.annotations.NullMarked;
