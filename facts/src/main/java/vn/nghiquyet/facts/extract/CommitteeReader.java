package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.place.LinkedMention;
import vn.nghiquyet.facts.place.Places;

/// Reads which party committee is named: a territorial one, a sector's, an office's, the national
/// party.
///
/// `Đảng bộ huyện` without a name is the article's subject of that type, or the unit of that type
/// named last.
final class CommitteeReader {

  /// How far behind `Đảng bộ` its name is looked for.
  private static final int NAME = 60;

  private static final Pattern NOUN =
      Pattern.compile("(?<!\\p{L})(?:đảng bộ|chi bộ|đảng ủy)(?!\\p{L})");

  private static final Pattern NATIONAL =
      Pattern.compile(
          "toàn quốc|của đảng(?! bộ| ủy)|đảng cộng sản việt nam|^(?: đại biểu)? đảng(?! (?:bộ|ủy|viên|các cấp|cấp))");

  private static final Pattern SECTOR_NAME_ENDS =
      Pattern.compile(" lần| nhiệm| khóa| tổ chức| đã| long trọng| tiến hành| vừa|[,.;:(\"]");

  private final List<PatternFile.Entry> sectors =
      PatternFile.read("sector_committees.tsv", "^ (?:[^ ]+ )?");

  /// A party committee.
  ///
  /// @param level its level
  /// @param of what it is called
  /// @param place its locality
  record Committee(Level level, String of, Optional<Place> place) {

    static Committee national() {
      return new Committee(Level.NATIONAL, "Đảng Cộng sản Việt Nam", Optional.empty());
    }

    static Committee of(Place place) {
      return new Committee(place.level(), "Đảng bộ " + place.fullName(), Optional.of(place));
    }
  }

  /// The first committee named between two offsets.
  Optional<Committee> first(TextView view, Places places, int from, int to) {
    var noun = NOUN.matcher(view.canonical()).region(from, to);
    noun.useTransparentBounds(true);
    if (noun.find()) {
      return Optional.of(named(view, places, noun.start(), noun.end()));
    }
    var words = view.canonical().substring(from, to);
    return isNational(words) ? Optional.of(Committee.national()) : withoutNoun(places, from, to);
  }

  /// The last committee named between two offsets: `Đảng bộ xã X tổ chức Đại hội …`.
  Optional<Committee> last(TextView view, Places places, int from, int to) {
    Optional<Committee> last = Optional.empty();
    var noun = NOUN.matcher(view.canonical()).region(from, to);
    noun.useTransparentBounds(true);
    while (noun.find()) {
      last = Optional.of(named(view, places, noun.start(), noun.end()));
    }
    return last;
  }

  /// Whether words behind `đại hội` name the national party.
  static boolean isNational(String words) {
    return NATIONAL.matcher(words).find();
  }

  /// The subject's own committee; the national party where an article has no subject.
  static Committee ofSubject(Places places, int offset) {
    return places.subjectAt(offset).map(Committee::of).orElseGet(Committee::national);
  }

  /// `Đại hội tỉnh lần thứ X`, `Đại hội đảng viên xã X`: a unit without the word Đảng bộ.
  private static Optional<Committee> withoutNoun(Places places, int from, int to) {
    return places.between(from, to).stream()
        .filter(m -> m.mention().type().isPresent() && m.mention().start() - from <= 12)
        .findFirst()
        .map(m -> Committee.of(m.place()));
  }

  private Committee named(TextView view, Places places, int start, int end) {
    var text = view.canonical();
    int limit = Math.min(text.length(), end + NAME);
    var behind = text.substring(end, limit);
    var near = places.between(end, limit);
    for (var sector : sectors) {
      var matcher = sector.pattern().matcher(behind);
      if (matcher.lookingAt() && !isName(near, end, end + matcher.end())) {
        return sector(view, places, start, end, Level.of(sector.row().cell(1)));
      }
    }
    if (text.startsWith("chi bộ", start)) {
      var place = near.stream().findFirst().map(LinkedMention::place);
      return new Committee(
          Level.BASE, view.whole().substring(start, end), place.or(() -> places.subjectAt(start)));
    }
    return near.stream()
        .filter(m -> m.mention().start() - end <= 2)
        .findFirst()
        .map(m -> Committee.of(m.place()))
        .or(() -> TypeWords.at(text, end).map(type -> ofType(places, type, start)))
        .orElseGet(() -> ofSubject(places, start));
  }

  /// Whether a locality's name covers what looks like a sector: `Đảng bộ phường Trường Vinh`.
  private static boolean isName(List<LinkedMention> near, int from, int to) {
    return near.stream()
        .map(LinkedMention::mention)
        .anyMatch(m -> m.type().isPresent() && m.start() - from <= 2 && m.end() >= to);
  }

  private static Committee sector(TextView view, Places places, int start, int end, Level level) {
    var text = view.canonical();
    var behind = text.substring(end, Math.min(text.length(), end + NAME));
    var stop = SECTOR_NAME_ENDS.matcher(behind);
    int nameEnd = end + (stop.find() ? stop.start() : behind.length());
    var place =
        places.between(end, nameEnd).stream()
            .filter(m -> m.mention().type().isPresent())
            .findFirst()
            .map(LinkedMention::place)
            .or(() -> places.subjectAt(start));
    return new Committee(level, view.whole().substring(start, nameEnd).strip(), place);
  }

  /// A type word without a name.
  static Committee ofType(Places places, String type, int offset) {
    return places
        .subjectAt(offset)
        .filter(p -> p.type().equals(type))
        .or(() -> places.subjects().stream().filter(p -> p.type().equals(type)).findFirst())
        .or(() -> places.lastOfTypeBefore(type, 0, offset))
        .or(() -> places.firstOfTypeBehind(type, offset))
        .map(Committee::of)
        .orElseGet(() -> new Committee(TypeWords.level(type), "Đảng bộ " + type, Optional.empty()));
  }
}
