package vn.nghiquyet.analyzers.token;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.analyzers.text.Rows;
import vn.nghiquyet.analyzers.text.Spelling;

/// What abbreviations stand for, from `abbreviations.tsv`, in one spelling.
///
/// @param always the abbreviations understood in any case (`nq`)
/// @param inCapitals all of them, as understood when written in capitals (`TU`, which in small
///   letters is a word)
public record Abbreviations(Map<String, Expansion> always, Map<String, Expansion> inCapitals) {

  public Abbreviations {
    always = Map.copyOf(always);
    inCapitals = Map.copyOf(inCapitals);
  }

  /// The syllables an abbreviation stands for, position by position.
  ///
  /// @param positions for each position the syllables of all meanings, the first meaning first
  public record Expansion(List<List<String>> positions) {

    public Expansion {
      positions = positions.stream().map(List::copyOf).toList();
    }

    private Expansion and(Expansion other) {
      var merged = new ArrayList<List<String>>();
      for (int i = 0; i < positions.size(); i++) {
        var syllables = new ArrayList<>(positions.get(i));
        other.positions.get(i).stream().filter(s -> !syllables.contains(s)).forEach(syllables::add);
        merged.add(syllables);
      }
      return new Expansion(merged);
    }
  }

  /// The table in a spelling; abbreviations that fall together in it share their meanings.
  public static Abbreviations in(Spelling spelling) {
    return switch (spelling) {
      case ACCENTED -> Tables.ACCENTED;
      case FOLDED -> Tables.FOLDED;
    };
  }

  /// Read once: every field of an index has filters of its own.
  private static final class Tables {
    static final Abbreviations ACCENTED = read(Spelling.ACCENTED);
    static final Abbreviations FOLDED = read(Spelling.FOLDED);
  }

  private static Abbreviations read(Spelling spelling) {
    var always = new LinkedHashMap<String, Expansion>();
    var inCapitals = new LinkedHashMap<String, Expansion>();
    for (var row : rows()) {
      var key = spelling.of(row.cell(0));
      var positions = new ArrayList<List<String>>();
      for (var syllable : row.cell(2).split(" ", -1)) {
        positions.add(List.of(spelling.of(syllable)));
      }
      var other = inCapitals.get(key);
      if (other != null && other.positions().size() != positions.size()) {
        throw row.wrong(
            "'%s' has a meaning of %d syllables; all must have as many"
                .formatted(key, other.positions().size()));
      }
      inCapitals.merge(key, new Expansion(positions), Expansion::and);
      switch (row.cell(1)) {
        case "any" -> always.merge(key, new Expansion(positions), Expansion::and);
        case "capitals" -> {}
        default -> throw row.wrong("'%s' is no case; write any or capitals".formatted(row.cell(1)));
      }
    }
    return new Abbreviations(always, inCapitals);
  }

  static List<Rows.Row> rows() {
    return Rows.read(Abbreviations.class, "abbreviations.tsv", 3);
  }
}
