/// Figures of several places side by side.
///
/// In: facts found by `hits`. Out: tables of figures, each with its unit, kind, period and quote.
/// Figures are laid beside each other, never added or converted; an empty cell means that no
/// article of the index tells of it.
@NullMarked
package vn.nghiquyet.search.compare;

import org.jspecify.annotations.NullMarked;
