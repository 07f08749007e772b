/// Which tokens a text has, and where: the plain rules under the Lucene analysis.
///
/// In: NFC text. Out: pieces (syllables, figures, abbreviations) with their place in the text, then
/// what an abbreviation stands for and which number a Roman numeral is.
///
/// Every piece is either a **base** piece (`step` 1, one position) or an **overlay** (`step` 0): a
/// second reading that starts where the last base piece starts and covers `span` positions. Base
/// pieces alone are the whole text in order, so a reader who drops all overlays loses no word, and
/// overlays (words of several syllables, say) can be added without moving anything.
///
///     26/4/2021     base 26 · 4 · 2021            overlay 2021-04-26 over the three
///     05-NQ/TU      base 05 · NQ · TU             overlay 05-NQ/TU over the three, 5 over the first
///     8.020         base 8.020                    overlay 8020 over it
///     NQ            base nghị · quyết             overlay nq over both
///
/// **Abbreviations become what they stand for, in the text and in the query.** The base pieces of
/// `NQ` are the syllables of *nghị quyết*, with the abbreviation's place in the text: so the phrase
/// *thực hiện nghị quyết* finds *thực hiện NQ* and the other way round without a graph in the index,
/// which Lucene does not keep. `nq` stays as an overlay: it finds the letters themselves, in
/// document numbers too. An abbreviation of two meanings (ĐH: đại hội, đại học) gives both, syllable
/// over syllable; meanings of one abbreviation therefore have equally many syllables, and the data
/// file is refused where they have not. Inside a document number the letters stay letters.
///
/// Not here: spelling (`text`), Lucene (`lucene`), words of several syllables.
@NullMarked
package vn.nghiquyet.analyzers.token;

import org.jspecify.annotations.NullMarked;
