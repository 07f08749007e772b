package vn.nghiquyet.facts.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.model.Section;

/// The sections of an article whose headline lists its subjects, `Đại hội Đảng bộ xã A, phường B và
/// thị trấn C`: each block that names one of them alone opens its section.
final class ListedSubjects {

  private ListedSubjects() {}

  /// The sections in order; empty where the headline lists no two places of one level, or the text
  /// does not go through them.
  static List<Section> sections(ArticleText text, List<LinkedMention> mentions) {
    var listed = listed(text, mentions);
    var sections = new ArrayList<Section>();
    if (listed.size() < 2) {
      return sections;
    }
    for (var block : text.blocks()) {
      boolean told = block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.CAPTION;
      var place = told ? only(block, mentions, listed) : Optional.<Place>empty();
      place.ifPresent(p -> open(sections, block, p));
    }
    long told = sections.stream().map(Section::place).distinct().count();
    return told < 2 ? List.of() : closed(sections, text.whole().length());
  }

  /// Places with a type word in the headline, all of one level.
  private static Set<Place> listed(ArticleText text, List<LinkedMention> mentions) {
    var title = text.blocks().stream().filter(b -> b.kind() == Block.Kind.TITLE).findFirst();
    var places =
        mentions.stream()
            .filter(m -> title.isPresent() && isIn(title.get(), m))
            .filter(m -> m.mention().type().isPresent())
            .map(LinkedMention::place)
            .collect(Collectors.toSet());
    boolean oneLevel = places.stream().map(Place::level).distinct().count() == 1;
    return oneLevel ? places : Set.of();
  }

  private static Optional<Place> only(
      Block block, List<LinkedMention> mentions, Set<Place> listed) {
    var here =
        mentions.stream()
            .filter(m -> isIn(block, m))
            .map(LinkedMention::place)
            .filter(listed::contains)
            .distinct()
            .toList();
    return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
  }

  private static boolean isIn(Block block, LinkedMention mention) {
    return mention.mention().start() >= block.start() && mention.mention().end() <= block.end();
  }

  private static void open(List<Section> sections, Block block, Place place) {
    boolean goesOn = !sections.isEmpty() && sections.getLast().place().equals(place);
    if (!goesOn) {
      sections.add(new Section(block.start(), block.end(), place));
    }
  }

  /// Each section goes on to the next, the last to the end.
  static List<Section> closed(List<Section> openings, int end) {
    var sections = new ArrayList<Section>();
    for (int i = 0; i < openings.size(); i++) {
      int until = i + 1 < openings.size() ? openings.get(i + 1).start() : end;
      sections.add(new Section(openings.get(i).start(), until, openings.get(i).place()));
    }
    return sections;
  }
}
