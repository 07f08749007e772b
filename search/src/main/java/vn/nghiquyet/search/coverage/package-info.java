/// How much coverage there is: articles by place, source, time.
///
/// In: two sets of articles, those that match and those they are a part of. Out: counts, each with
/// the count it is a share of, and what has no value as a row of its own. Texts are not read.
@NullMarked
package vn.nghiquyet.search.coverage;

import org.jspecify.annotations.NullMarked;
