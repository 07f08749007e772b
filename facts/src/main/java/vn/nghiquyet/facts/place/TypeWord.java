package vn.nghiquyet.facts.place;

import java.util.Comparator;
import java.util.List;
import vn.nghiquyet.facts.resource.TsvResource;

/// A word that stands before a name and says what kind of unit it names.
///
/// @param word in canonical spelling
/// @param type the type of the unit
record TypeWord(String word, String type) {

  /// All of them, longest first.
  static List<TypeWord> all() {
    return TsvResource.read(TypeWord.class, "types.tsv", r -> new TypeWord(r.cell(0), r.cell(1)))
        .stream()
        .sorted(Comparator.comparingInt(w -> -w.word().length()))
        .toList();
  }

  /// Whether it names the committee that leads the unit.
  boolean isCommittee() {
    return word.endsWith("ủy");
  }

  /// Whether a name may follow without a blank: `TP.Huế`, `TPHCM`.
  boolean isAbbreviation() {
    return word.endsWith(".") || word.equals("tp");
  }
}
