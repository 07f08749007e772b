@NullMarked
package vn.nghiquyet.bench.generate;

import org.jspecify.annotations.NullMarked;
