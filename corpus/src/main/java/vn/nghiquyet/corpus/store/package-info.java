/// Where inputs come from: files, folders, archives, standard input.
///
/// In: paths as a user names them; articles. Out: inputs in a fixed order, each with its bytes;
/// articles as JSON lines and back. What the bytes mean is for `format`.
@NullMarked
package vn.nghiquyet.corpus.store;

import org.jspecify.annotations.NullMarked;
