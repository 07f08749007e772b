/// Article to facts.
///
/// In: an `Article`. Out: its `ArticleFacts`. Places, numbers and indicators are read by the
/// packages beside this one.
@NullMarked
package vn.nghiquyet.facts.extract;

import org.jspecify.annotations.NullMarked;
