/// Where inputs come from: files, folders, patterns, archives and what lies in them, standard
/// input.
///
/// In: paths as a user names them; articles. Out: inputs in a fixed order, each with its bytes;
/// articles as JSON lines and back. How an archive is opened is for `archive`, what the bytes mean
/// for `format`.
@NullMarked
package vn.nghiquyet.corpus.store;

import org.jspecify.annotations.NullMarked;
