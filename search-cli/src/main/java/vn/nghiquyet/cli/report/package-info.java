/// Writes what the articles tell of a place as one page for reading, printing and citing.
///
/// In: congresses, figures, scorecard and comparison of a place. Out: one HTML file that needs no
/// other and no network. The look is in `report.css`, the words' frame in `report.html`; what is
/// told is worked out in `search`.
@NullMarked
package vn.nghiquyet.cli.report;

import org.jspecify.annotations.NullMarked;
