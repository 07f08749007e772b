package vn.nghiquyet.facts.place;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.model.Section;

/// The localities of one article.
///
/// @param mentions every place named, in the order of the text
/// @param subjects what the article is about, in order
/// @param sections stretches per subject, where several are covered in turn
public record Places(List<LinkedMention> mentions, List<Place> subjects, List<Section> sections) {

  public Places {
    mentions = List.copyOf(mentions);
    subjects = List.copyOf(subjects);
    sections = List.copyOf(sections);
  }

  /// The subject that a stretch of text speaks of: its section's, else the first.
  public Optional<Place> subjectAt(int offset) {
    return sections.stream()
        .filter(s -> s.start() <= offset && offset < s.end())
        .map(Section::place)
        .findFirst()
        .or(() -> subjects.stream().findFirst());
  }

  /// The places named between two offsets, in order.
  public List<LinkedMention> between(int start, int end) {
    return mentions.stream()
        .filter(m -> m.mention().start() >= start && m.mention().end() <= end)
        .toList();
  }

  /// The nearest place of a type named before an offset, from a start on.
  public Optional<Place> lastOfTypeBefore(String type, int from, int offset) {
    return between(from, offset).reversed().stream()
        .map(LinkedMention::place)
        .filter(p -> p.type().equals(type))
        .findFirst();
  }

  /// The first place of a type named behind an offset.
  public Optional<Place> firstOfTypeBehind(String type, int offset) {
    return between(offset, Integer.MAX_VALUE).stream()
        .map(LinkedMention::place)
        .filter(p -> p.type().equals(type))
        .findFirst();
  }
}
