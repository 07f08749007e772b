package vn.nghiquyet.facts.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.analyzers.text.YAsI;
import vn.nghiquyet.facts.model.Level;

/// Finds the names of units in a text: those behind a type word, lists behind one type word, and
/// bare names of provinces.
final class MentionFinder {

  /// What joins the names of a list that shares one type word.
  private static final Pattern LIST_JOINT = Pattern.compile("(?:,| và|, và|;)? *");

  /// What a capital may follow without being part of a name: an end of a sentence or an item's
  /// mark.
  private static final String SENTENCE_ENDS = ".!?\n*•";

  private static final Pattern COMMITTEE_BEFORE =
      Pattern.compile("(?:đảng bộ|chấp hành|đảng ủy|bch|btv|thường vụ)(?: [^,.;:]{0,24})?[ ,]*$");

  private final Gazetteer gazetteer;
  private final List<TypeWord> typeWords;

  MentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.typeWords = TypeWord.all();
  }

  /// The mentions between two offsets, in order. `canonical` is the canonical form of `whole`.
  List<Mention> find(String whole, String canonical, int from, int to) {
    var keyed = YAsI.of(canonical);
    boolean shouting = isUpperCase(whole, from, to);
    var mentions = new ArrayList<Mention>();
    int i = from;
    while (i < to) {
      if (!startsToken(canonical, i)) {
        i++;
        continue;
      }
      var typed = typedAt(new Scan(whole, canonical, keyed, from, to, shouting), i);
      if (!typed.isEmpty()) {
        mentions.addAll(typed);
        i = typed.getLast().end();
        continue;
      }
      var bare = bareAt(new Scan(whole, canonical, keyed, from, to, shouting), i);
      if (bare.isPresent()) {
        mentions.add(bare.get());
        i = bare.get().end();
        continue;
      }
      i = tokenEnd(canonical, i, to) + 1;
    }
    return mentions;
  }

  private record Scan(
      String whole, String canonical, String keyed, int from, int to, boolean shouting) {
    boolean startsName(int i) {
      char c = whole.charAt(i);
      return Character.isUpperCase(c) || Character.isDigit(c);
    }
  }

  private List<Mention> typedAt(Scan scan, int start) {
    for (var type : typeWords) {
      if (!scan.canonical().startsWith(type.word(), start)) {
        continue;
      }
      int after = start + type.word().length();
      if (!type.isAbbreviation()
          && after < scan.to()
          && Character.isLetterOrDigit(scan.canonical().charAt(after))) {
        continue;
      }
      int nameStart = skipBlank(scan, after);
      var name = nameAt(scan, nameStart, Optional.of(type.type()));
      if (name.isPresent()) {
        return withList(scan, start, type, name.get());
      }
    }
    return List.of();
  }

  private record Name(int start, int end, String key, List<Unit> units) {}

  /// The mention itself and those of the list that shares its type word.
  private List<Mention> withList(Scan scan, int start, TypeWord type, Name first) {
    boolean committee =
        type.isCommittee()
            || COMMITTEE_BEFORE
                .matcher(scan.canonical().substring(Math.max(0, start - 36), start))
                .find();
    var found = new ArrayList<Mention>();
    found.add(mention(scan, start, first, Optional.of(type.type()), committee));
    var joint = LIST_JOINT.matcher(scan.canonical()).region(first.end(), scan.to());
    while (joint.lookingAt() && joint.end() > joint.start()) {
      var next = nameAt(scan, joint.end(), Optional.of(type.type()));
      boolean alsoProvince =
          next.isPresent() && namesProvince(next.get()) && !"tỉnh".equals(type.type());
      if (next.isEmpty() || alsoProvince) {
        break;
      }
      found.add(mention(scan, next.get().start(), next.get(), Optional.of(type.type()), committee));
      joint.region(next.get().end(), scan.to());
    }
    return found;
  }

  private boolean namesProvince(Name name) {
    return gazetteer.named(name.key()).stream().anyMatch(u -> u.level() == Level.PROVINCE);
  }

  private Optional<Mention> bareAt(Scan scan, int start) {
    if (scan.shouting()
        || !Character.isUpperCase(scan.whole().charAt(start))
        || followsCapital(scan, start)) {
      return Optional.empty();
    }
    return nameAt(scan, start, Optional.empty())
        .filter(n -> !gazetteer.isRisky(n.key()) || namesProvince(n))
        .filter(n -> n.key().indexOf(' ') > 0 || namesProvince(n))
        .filter(n -> !precedesCapital(scan, n.end()))
        .map(n -> mention(scan, start, n, Optional.empty(), false));
  }

  private static Mention mention(
      Scan scan, int start, Name name, Optional<String> type, boolean committee) {
    var printed = scan.whole().substring(name.start(), name.end());
    boolean heads = start == scan.from() && scan.canonical().startsWith(":", name.end());
    return new Mention(
        start, name.end(), name.key(), printed, type, committee, heads, name.units());
  }

  /// The longest name that starts here and has a unit of the type.
  private Optional<Name> nameAt(Scan scan, int start, Optional<String> type) {
    if (start >= scan.to() || !scan.startsName(start)) {
      return Optional.empty();
    }
    Optional<Name> best = Optional.empty();
    int end = start;
    for (int syllables = 0; syllables < gazetteer.longestName() && end < scan.to(); syllables++) {
      end = tokenEnd(scan.canonical(), end, scan.to());
      var key = scan.keyed().substring(start, end);
      var units = fitting(gazetteer.named(key), type);
      if (!units.isEmpty()) {
        best = Optional.of(new Name(start, end, key, units));
      }
      if (end >= scan.to() || " -'".indexOf(scan.canonical().charAt(end)) < 0) {
        break;
      }
      end++;
      if (end >= scan.to() || !(scan.startsName(end) || scan.canonical().charAt(end - 1) != ' ')) {
        break;
      }
    }
    return best;
  }

  private static List<Unit> fitting(List<Unit> units, Optional<String> type) {
    if (type.isEmpty()) {
      return units;
    }
    return units.stream().filter(u -> u.type().equals(type.get())).toList();
  }

  private static boolean followsCapital(Scan scan, int start) {
    if (start < 2 || scan.whole().charAt(start - 1) != ' ') {
      return false;
    }
    int i = start - 2;
    if (!Character.isLetter(scan.whole().charAt(i))) {
      return false;
    }
    while (i > 0 && Character.isLetter(scan.whole().charAt(i - 1))) {
      i--;
    }
    boolean sentenceStart =
        i < 2
            || SENTENCE_ENDS.indexOf(scan.whole().charAt(i - 2)) >= 0
            || SENTENCE_ENDS.indexOf(scan.whole().charAt(i - 1)) >= 0;
    return Character.isUpperCase(scan.whole().charAt(i)) && !sentenceStart;
  }

  private static boolean precedesCapital(Scan scan, int end) {
    return end + 1 < scan.to()
        && scan.whole().charAt(end) == ' '
        && Character.isUpperCase(scan.whole().charAt(end + 1));
  }

  private static int skipBlank(Scan scan, int from) {
    int i = from;
    while (i < scan.to() && scan.canonical().charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean startsToken(String text, int i) {
    return Character.isLetterOrDigit(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  private static int tokenEnd(String text, int from, int to) {
    int i = from;
    while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isUpperCase(String whole, int from, int to) {
    int upper = 0;
    int lower = 0;
    for (int i = from; i < to; i++) {
      upper += Character.isUpperCase(whole.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(whole.charAt(i)) ? 1 : 0;
    }
    return upper > 2 * lower;
  }
}
