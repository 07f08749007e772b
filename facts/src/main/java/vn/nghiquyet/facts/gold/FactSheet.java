package vn.nghiquyet.facts.gold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The facts of one article as far as they are scored, gold or extracted. Texts are as printed in
/// the file; an absent text is empty.
///
/// @param subjects what the article is about, in order
/// @param congresses the congresses told
/// @param figures targets, results and estimates that have a number
/// @param met how many targets were met
/// @param priorities announced counts: 3 khâu đột phá
/// @param documents numbered documents; empty where gold does not list them
public record FactSheet(
    List<Place> subjects,
    List<Congress> congresses,
    List<Figure> figures,
    List<Met> met,
    List<Priority> priorities,
    Optional<List<Document>> documents) {

  /// What stands in for an article that was not read.
  static final FactSheet EMPTY =
      new FactSheet(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.of(List.of()));

  public FactSheet {
    subjects = List.copyOf(subjects);
    congresses = List.copyOf(congresses);
    figures = List.copyOf(figures);
    met = List.copyOf(met);
    priorities = List.copyOf(priorities);
    documents = documents.map(List::copyOf);
  }

  /// A fact as a list of differences shows it.
  interface Item {
    /// What it says, on one line.
    String said();
  }

  /// A locality.
  ///
  /// @param name type and name
  /// @param inText whether the text tells it, not only the page's address or paper
  public record Place(String name, boolean inText) implements Item {

    /// How names are compared.
    String key() {
      return Fold.of(name);
    }

    @Override
    public String said() {
      return name;
    }
  }

  /// A congress.
  ///
  /// @param ordinal its number
  /// @param level its level
  /// @param of the committee, else its locality, folded
  /// @param term its term
  /// @param inText whether the text tells it
  /// @param optional right if found, right if not
  /// @param words where it stands
  public record Congress(
      Optional<Integer> ordinal,
      String level,
      String of,
      String term,
      boolean inText,
      boolean optional,
      String words)
      implements Item {
    @Override
    public String said() {
      return joined(ordinal.map(String::valueOf).orElse("?"), level, term) + quoted(words);
    }
  }

  /// A figure with a number.
  ///
  /// @param indicator the indicator's name
  /// @param id the indicator's id, empty where none is told
  /// @param value the number
  /// @param max the upper end of a range
  /// @param unit the printed unit
  /// @param kind target, result or estimate
  /// @param period when
  /// @param place type and name of the locality
  /// @param optional right if found, right if not
  /// @param words where it stands
  public record Figure(
      String indicator,
      String id,
      BigDecimal value,
      Optional<BigDecimal> max,
      String unit,
      String kind,
      String period,
      String place,
      boolean optional,
      String words)
      implements Item {

    Amount amount() {
      return Amount.of(value, max, unit);
    }

    @Override
    public String said() {
      var number = value.toPlainString() + max.map(m -> "-" + m.toPlainString()).orElse("");
      return indicator
          + (id.isEmpty() ? "" : " [" + id + "]")
          + " = "
          + joined(number + " " + unit, kind, period, place)
          + quoted(words);
    }
  }

  /// How many targets were met, of how many.
  public record Met(int met, Optional<Integer> of, String words) implements Item {
    @Override
    public String said() {
      return met + of.map(n -> "/" + n).orElse("") + quoted(words);
    }
  }

  /// An announced count.
  public record Priority(String kind, int count, String words) implements Item {
    @Override
    public String said() {
      return count + " " + kind + quoted(words);
    }
  }

  /// A numbered document.
  public record Document(String kind, String number) implements Item {
    @Override
    public String said() {
      return kind + " " + number;
    }
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(", "));
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : " “" + words + "”";
  }
}
