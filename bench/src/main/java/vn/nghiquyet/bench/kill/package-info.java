/// Does an index survive a run that is killed?
///
/// In: a generated corpus and a number of kills. Out: what each kill left, and exit 1 where an
/// article or a commit was lost. Power cuts, which may lose what the system has not written yet,
/// are not tried here.
@NullMarked
package vn.nghiquyet.bench.kill;

import org.jspecify.annotations.NullMarked;
