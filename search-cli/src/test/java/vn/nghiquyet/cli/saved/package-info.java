/// Tests of the saved searches.
@NullMarked
package vn.nghiquyet.cli.saved;

import org.jspecify.annotations.NullMarked;
