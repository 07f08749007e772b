/// Files that hold others: archives, mails, crawls, lists of articles.
///
/// In: a file on disk. Out: its entries one after another, each read when it is its turn; never the
/// whole file in memory, nothing written under a name that an archive gives. Archives inside
/// archives and what becomes of an entry are for `store`.
@NullMarked
package vn.nghiquyet.corpus.archive;

import org.jspecify.annotations.NullMarked;
