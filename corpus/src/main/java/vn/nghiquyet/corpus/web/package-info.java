/// Pages, feeds and sitemaps of the web, fetched politely.
///
/// In: addresses. Out: inputs that are fetched when they are read, and only where they changed.
/// Robots.txt is obeyed, a host is asked once in a while, nothing but public addresses is reached.
/// What was seen of a page is kept by who indexes; what a page says is for `format`.
@NullMarked
package vn.nghiquyet.corpus.web;

import org.jspecify.annotations.NullMarked;
