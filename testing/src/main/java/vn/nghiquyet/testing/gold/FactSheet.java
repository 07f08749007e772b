package vn.nghiquyet.testing.gold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

  /// A locality.
  ///
  /// @param key folded type and name
  /// @param inText whether the text tells it, not only the page's address or paper
  public record Place(String key, boolean inText) {}

  /// A congress.
  ///
  /// @param ordinal its number
  /// @param level its level
  /// @param of the committee, else its locality, folded
  /// @param term its term
  /// @param inText whether the text tells it
  /// @param optional right if found, right if not
  public record Congress(
      Optional<Integer> ordinal,
      String level,
      String of,
      String term,
      boolean inText,
      boolean optional) {}

  /// A figure with a number.
  ///
  /// @param indicator the indicator's name
  /// @param id the indicator's id, empty where none is told
  /// @param value the number
  /// @param max the upper end of a range
  /// @param unit the printed unit
  /// @param kind target, result or estimate
  /// @param period when
  /// @param place folded name of the locality
  /// @param optional right if found, right if not
  public record Figure(
      String indicator,
      String id,
      BigDecimal value,
      Optional<BigDecimal> max,
      String unit,
      String kind,
      String period,
      String place,
      boolean optional) {

    Amount amount() {
      return Amount.of(value, max, unit);
    }
  }

  /// How many targets were met, of how many.
  public record Met(int met, Optional<Integer> of) {}

  /// An announced count.
  public record Priority(String kind, int count) {}

  /// A numbered document, kind and number folded.
  public record Document(String kind, String number) {}
}
