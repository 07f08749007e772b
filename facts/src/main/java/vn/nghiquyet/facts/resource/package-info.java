/// Data files: lines with `#` comments, columns between tabs, errors that name file and line.
@NullMarked
package vn.nghiquyet.facts.resource;

import org.jspecify.annotations.NullMarked;
