package vn.nghiquyet.facts.place;

import java.util.Comparator;
import java.util.List;
import vn.nghiquyet.facts.resource.TsvResource;

/// A word that stands before a name and says what kind of unit it names.
///
/// @param word in canonical spelling
/// @param type the type of the unit
/// @param alone whether it can speak of the unit that the text is about without naming it
record TypeWord(String word, String type, boolean alone) {

  /// All of them, longest first.
  static List<TypeWord> all() {
    return TsvResource.read(TypeWord.class, "types.tsv", TypeWord::of).stream()
        .sorted(Comparator.comparingInt(w -> -w.word().length()))
        .toList();
  }

  private static TypeWord of(TsvResource.Row row) {
    return new TypeWord(row.cell(0), row.cell(1), row.cell(2).equals("y"));
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
