package vn.nghiquyet.analyzers.mend;

import java.util.List;
import vn.nghiquyet.analyzers.mend.legacy.Recoder;
import vn.nghiquyet.analyzers.text.Draft;
import vn.nghiquyet.analyzers.text.Offsets;

/// Mends broken text: legacy encodings first, then single characters.
///
/// Takes any string and never throws. A clean text costs one look at each character and comes back
/// as the same string; other texts take time in proportion to their length. Mending twice is
/// mending once.
public final class Mender {

  /// One kind of mending of single characters.
  private record Step(int scanned, Work work) {}

  @FunctionalInterface
  private interface Work {
    void mend(String text, Draft draft, Tally tally);
  }

  /// In this order: letters lose what stands between them and are of one script before they are put
  /// together, and are put together before their word is looked up.
  private static final List<Step> STEPS =
      List.of(
          new Step(Scan.SIGN, Signs::mend),
          new Step(Scan.HOMOGLYPH, Lookalikes.HOMOGLYPHS::mend),
          new Step(Scan.MARK, Marks::mend),
          new Step(Scan.FOREIGN, Lookalikes.FOREIGN::mend));

  private Mender() {}

  /// The text mended, with what was done.
  public static Mended mend(String broken) {
    int found = Scan.of(broken);
    var tally = new Tally();
    var text = broken;
    var offsets = Offsets.unchanged();
    List<Recoder.Span> recoded = List.of();
    if ((found & Scan.LEGACY) != 0) {
      var result = Recoder.recode(broken);
      text = result.text();
      offsets = result.offsets();
      recoded = result.spans();
      recoded.forEach(_ -> tally.add(Kind.ENCODING));
      found = Scan.of(text);
    }
    for (var step : STEPS) {
      if ((found & step.scanned) != 0) {
        var draft = new Draft(text);
        step.work.mend(text, draft, tally);
        text = draft.text();
        offsets = offsets.then(draft.offsets());
        found = Scan.of(text);
      }
    }
    return new Mended(text, tally.counts(), recoded, offsets);
  }
}
