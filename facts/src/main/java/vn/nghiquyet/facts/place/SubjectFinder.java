package vn.nghiquyet.facts.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.model.Section;

/// Finds what an article is about: the places it names most, where names weigh most, of the level
/// its party committee has.
final class SubjectFinder {

  private static final double TITLE = 8;
  private static final double LEAD = 4;
  private static final double OPENING = 1.5;
  private static final double COMMITTEE = 2;
  private static final double BARE = 0.7;
  private static final double APPOSITION = 0.2;

  /// What a place must reach to be a subject at all.
  private static final double ENOUGH = 2;

  /// A place named this early in the body is what the text opens with.
  private static final int OPENS = 140;

  /// How far into its block a place may stand to open it.
  private static final int OPENER = 90;

  private static final Pattern VOICE =
      Pattern.compile(
          "^(?:ông|bà|anh|chị|đồng chí|đ/c)(?!\\p{L}).*(?:bí thư|chủ tịch|trưởng|giám đốc|chủ nhiệm)");

  private final Elided elided = new Elided();
  private final Portals portals;

  SubjectFinder(Gazetteer gazetteer) {
    this.portals = new Portals(gazetteer);
  }

  Places find(ArticleText text, String canonical, List<LinkedMention> mentions, Setting setting) {
    var sections = new ArrayList<>(ListedSubjects.sections(text, mentions));
    if (sections.isEmpty()) {
      sections.addAll(sections(text, canonical, mentions));
    }
    var subjects = new ArrayList<Place>();
    if (sections.isEmpty()) {
      var votes = elided.votes(canonical, mentions, at -> blockWeight(text, at));
      main(text, mentions, votes)
          .or(() -> elided.main(votes).flatMap(type -> portals.unit(type, setting)))
          .ifPresent(subjects::add);
      sections.addAll(voices(text, canonical, mentions));
    } else {
      sections.stream().map(Section::place).distinct().forEach(subjects::add);
    }
    return new Places(mentions, subjects, sections);
  }

  private static Optional<Place> main(
      ArticleText text, List<LinkedMention> mentions, Map<String, Double> votes) {
    Map<Place, Double> scores = new LinkedHashMap<>();
    Map<Place, Boolean> grounded = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      double weight = weight(text, mentions, i);
      scores.merge(mention.place(), weight, Double::sum);
      boolean typed = mention.mention().type().isPresent();
      boolean opens = opens(text, mention.mention().start());
      boolean firm =
          mention.mention().committee()
              || (typed && (opens || weight >= LEAD))
              || (typed && bareOpening(text, mentions, mention));
      grounded.merge(mention.place(), firm, Boolean::logicalOr);
    }
    return scores.entrySet().stream()
        .filter(
            e -> grounded.getOrDefault(e.getKey(), false) || votes.containsKey(e.getKey().type()))
        .map(e -> Map.entry(e.getKey(), e.getValue() + votes.getOrDefault(e.getKey().type(), 0.0)))
        .filter(e -> e.getValue() >= ENOUGH)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  private static boolean bareOpening(
      ArticleText text, List<LinkedMention> mentions, LinkedMention typed) {
    return mentions.stream().anyMatch(m -> m.samePlace(typed) && opens(text, m.mention().start()));
  }

  private static boolean opens(ArticleText text, int offset) {
    return text.blocks().stream()
        .filter(b -> b.kind() != Block.Kind.TITLE)
        .findFirst()
        .filter(b -> b.start() <= offset && offset < b.start() + OPENS)
        .isPresent();
  }

  private static double weight(ArticleText text, List<LinkedMention> mentions, int at) {
    var mention = mentions.get(at).mention();
    double weight = blockWeight(text, mention.start());
    if (mention.committee()) {
      weight *= COMMITTEE;
    }
    if (mention.type().isEmpty()) {
      weight *= BARE;
    }
    boolean beside = at > 0 && mention.start() - mentions.get(at - 1).mention().end() <= 3;
    return beside ? weight * APPOSITION : weight;
  }

  private static double blockWeight(ArticleText text, int offset) {
    int body = 0;
    for (var block : text.blocks()) {
      boolean here = block.start() <= offset && offset < block.end();
      if (block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.LEAD) {
        if (here) {
          return block.kind() == Block.Kind.TITLE ? TITLE : LEAD;
        }
      } else {
        body++;
        if (here) {
          return body <= 2 ? OPENING : 1;
        }
      }
    }
    return 1;
  }

  /// Blocks that open with a place of their own: at least two different ones, each with a star or a
  /// congress beside it.
  private static List<Section> sections(
      ArticleText text, String canonical, List<LinkedMention> mentions) {
    var openings = new ArrayList<Section>();
    for (var block : text.blocks()) {
      opening(block, canonical, mentions)
          .ifPresent(p -> openings.add(new Section(block.start(), block.end(), p)));
    }
    var level = commonLevel(openings);
    openings.removeIf(o -> !level.equals(Optional.of(o.place().level())));
    if (openings.stream().map(Section::place).distinct().count() < 2) {
      return List.of();
    }
    return ListedSubjects.closed(openings, text.whole().length());
  }

  /// The level that most openings have.
  private static Optional<Level> commonLevel(List<Section> openings) {
    return openings.stream()
        .collect(Collectors.groupingBy(o -> o.place().level(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<Level, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// Boxes in which somebody of another place speaks: a line with name, office and place, then what
  /// is said.
  private static List<Section> voices(
      ArticleText text, String canonical, List<LinkedMention> mentions) {
    var voices = new ArrayList<Section>();
    for (int i = 0; i < text.blocks().size(); i++) {
      var block = text.blocks().get(i);
      var line = canonical.substring(block.start(), block.end());
      if (block.kind() == Block.Kind.SUBHEAD && VOICE.matcher(line).find()) {
        int end = endOfVoice(text, i);
        mentions.stream()
            .filter(m -> m.mention().start() >= block.start() && m.mention().end() <= block.end())
            .filter(m -> m.mention().type().isPresent())
            .findFirst()
            .ifPresent(m -> voices.add(new Section(block.start(), end, m.place())));
      }
    }
    return voices;
  }

  /// What is said goes on to the next headline.
  private static int endOfVoice(ArticleText text, int at) {
    for (int i = at + 1; i < text.blocks().size(); i++) {
      var kind = text.blocks().get(i).kind();
      if (kind == Block.Kind.SUBHEAD || kind == Block.Kind.CAPTION) {
        return text.blocks().get(i).start();
      }
    }
    return text.whole().length();
  }

  /// The place a block opens with: a headline that starts with it, a starred block, or a first
  /// sentence that tells of its committee's congress.
  private static Optional<Place> opening(
      Block block, String canonical, List<LinkedMention> mentions) {
    boolean outside =
        block.kind() == Block.Kind.TITLE
            || block.kind() == Block.Kind.LEAD
            || block.kind() == Block.Kind.CAPTION;
    if (outside || block.end() == block.start()) {
      return Optional.empty();
    }
    boolean starred = "*•".indexOf(canonical.charAt(block.start())) >= 0;
    int stop = canonical.indexOf(". ", block.start());
    int end = stop < 0 || stop > block.end() ? block.end() : stop;
    var early =
        mentions.stream()
            .filter(m -> m.mention().start() >= block.start() && m.mention().end() <= end)
            .filter(m -> m.mention().start() - block.start() < OPENER)
            .toList();
    var committee = early.stream().filter(m -> m.mention().committee()).findFirst();
    boolean congress = canonical.substring(block.start(), end).contains("đại hội");
    Optional<LinkedMention> opener =
        starred
            ? committee.or(() -> early.stream().findFirst())
            : block.kind() == Block.Kind.SUBHEAD
                ? early.stream().filter(m -> m.mention().start() == block.start()).findFirst()
                : committee.filter(_ -> congress);
    return opener.map(LinkedMention::place);
  }
}
