/// Tests of the report.
@NullMarked
package vn.nghiquyet.cli.report;

import org.jspecify.annotations.NullMarked;
