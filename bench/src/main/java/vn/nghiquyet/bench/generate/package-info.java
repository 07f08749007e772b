/// A corpus out of a seed.
///
/// In: a seed and a number of pages. Out: HTML pages of several families in a folder, the same
/// bytes on every machine as long as templates and gazetteer stay. Sentences and page frames are
/// resource files; code knows no Vietnamese. Nothing is timed here.
@NullMarked
package vn.nghiquyet.bench.generate;

import org.jspecify.annotations.NullMarked;
