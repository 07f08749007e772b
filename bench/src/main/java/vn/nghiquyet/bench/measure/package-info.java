/// How fast and how large.
///
/// In: a generated corpus. Out: one table of measures. Stages run on a sample in memory, warmed up;
/// the run over the whole corpus and the search command are timed as their users meet them. Nothing
/// is judged here: a measure has no limit to pass.
@NullMarked
package vn.nghiquyet.bench.measure;

import org.jspecify.annotations.NullMarked;
