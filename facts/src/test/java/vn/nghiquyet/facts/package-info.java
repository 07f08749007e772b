/// What the tests of this module share: little texts as articles, the sample corpus, its scores.
@NullMarked
package vn.nghiquyet.facts;

import org.jspecify.annotations.NullMarked;
