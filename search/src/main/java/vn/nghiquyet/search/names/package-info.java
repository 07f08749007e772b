/// Names as people type them to units and indicators of the index.
///
/// In: a typed name. Out: the one meant, several to choose from, or near ones. Case, accents and
/// the type word may be left out. Texts are not read here.
@NullMarked
package vn.nghiquyet.search.names;

import org.jspecify.annotations.NullMarked;
