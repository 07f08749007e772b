package vn.nghiquyet.facts.model;

import java.util.List;

/// All that was read from one article.
///
/// @param subjects the localities the article is about, in order
/// @param sections stretches per locality, empty where the whole article covers its one subject
/// @param facts every fact in the order of the text
public record ArticleFacts(List<Place> subjects, List<Section> sections, List<Fact> facts) {
  public ArticleFacts {
    subjects = List.copyOf(subjects);
    sections = List.copyOf(sections);
    facts = List.copyOf(facts);
  }

  /// The facts of one kind, in the order of the text.
  public <T extends Fact> List<T> of(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
