/// Article facts as JSON, form `article-facts/1`, both ways.
///
/// In and out: an article, its facts, and Jackson trees. The only place that knows the field names.
@NullMarked
package vn.nghiquyet.facts.json;

import org.jspecify.annotations.NullMarked;
