/// Where inputs come from: files, folders, archives, standard input.
///
/// In: paths as a user names them. Out: inputs in a fixed order, each with its bytes. What the
/// bytes mean is for `format`.
@NullMarked
package vn.nghiquyet.corpus.store;

import org.jspecify.annotations.NullMarked;
