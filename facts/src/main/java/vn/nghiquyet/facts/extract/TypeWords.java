package vn.nghiquyet.facts.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Level;

/// Type words that stand without a name: `Đảng bộ huyện`, `Huyện ủy`, `toàn tỉnh`.
final class TypeWords {

  private static final Pattern TYPE =
      Pattern.compile(
          "^ (?:các |toàn )?(tỉnh|thành phố|tp|quận|huyện|thị xã|tx|xã|phường|thị trấn|đặc khu)(?![\\p{L}\\d])");

  private static final Pattern COMMITTEE = Pattern.compile("^(tỉnh|thành|quận|huyện|thị) ủy");

  private TypeWords() {}

  /// The type word right behind an offset of canonical text.
  static Optional<String> at(String canonical, int offset) {
    var behind = canonical.substring(offset, Math.min(canonical.length(), offset + 24));
    var matcher = TYPE.matcher(behind);
    return matcher.find() ? Optional.of(full(matcher.group(1))) : Optional.empty();
  }

  /// The type whose committee's name starts at an offset: `Huyện ủy` → huyện.
  static Optional<String> committee(String canonical, int offset) {
    var here = canonical.substring(offset, Math.min(canonical.length(), offset + 12));
    var matcher = COMMITTEE.matcher(here);
    return matcher.find() ? Optional.of(full(matcher.group(1))) : Optional.empty();
  }

  private static String full(String word) {
    return switch (word) {
      case "tp", "thành" -> "thành phố";
      case "tx", "thị" -> "thị xã";
      default -> word;
    };
  }

  /// The level of a type; a city without more knowledge is of district level.
  static Level level(String type) {
    return switch (type) {
      case "tỉnh" -> Level.PROVINCE;
      case "xã", "phường", "thị trấn", "đặc khu" -> Level.COMMUNE;
      default -> Level.DISTRICT;
    };
  }
}
