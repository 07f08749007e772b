/// Public sets of web pages with gold, each judged by its own metric.
///
/// In: a folder of a set as its makers publish it; none ships with the program. Out: a table, the
/// half that may be read for tuning apart from the half that is kept. What a page's article is, is
/// asked of corpus; nothing here looks into a page.
@NullMarked
package vn.nghiquyet.bench.pages;

import org.jspecify.annotations.NullMarked;
