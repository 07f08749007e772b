package vn.nghiquyet.corpus.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which files are taken out of many, by their names.
public final class Names {

  private static final Set<String> PAGES =
      Set.of("html", "htm", "xhtml", "txt", "pdf", "docx", "doc", "odt", "rtf");
  private static final Set<String> SAVED = Set.of("html", "htm", "xhtml");

  /// What browsers put behind a page's name for the folder of its pictures, scripts and frames.
  private static final List<String> PARTS = List.of("_files", ".files", "-files");

  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)(?:\\.[^./]|__MACOSX/)");

  private final Set<String> parts;

  private Names(Set<String> parts) {
    this.parts = parts;
  }

  /// Names beside each other in one folder or archive, `/` between folders.
  public static Names of(Collection<String> all) {
    return new Names(
        all.stream()
            .filter(name -> SAVED.contains(extension(name)))
            .map(name -> name.substring(0, name.lastIndexOf('.')))
            .flatMap(stem -> PARTS.stream().map(stem::concat))
            .collect(Collectors.toSet()));
  }

  static Names inArchive(Collection<String> all) throws IOException {
    if (all.size() > Limits.MOST_FILES) {
      throw new IOException(
          "holds more than %d files; unpack it first".formatted(Limits.MOST_FILES));
    }
    return of(all);
  }

  /// Whether a file is a page or a packing of some, and no part of a page saved beside it.
  public boolean isWanted(String name) {
    return (isPage(name) || Packing.of(name).isPresent()) && !isPartOfPage(name);
  }

  boolean isWantedAndShown(String name) {
    return isWanted(name) && !HIDDEN.matcher(name).find();
  }

  private boolean isPartOfPage(String name) {
    for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
      if (parts.contains(name.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a file's name is that of a page or document.
  public static boolean isPage(String name) {
    return PAGES.contains(extension(name));
  }

  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// Names that come again get a number, so that each entry has its own.
  public static final class Distinct {

    private final Set<String> seen = new HashSet<>();

    /// The name, where it is new; else with `#2`, `#3` … behind it.
    public String of(String name) {
      var distinct = name;
      for (int i = 2; !seen.add(distinct); i++) {
        distinct = name + "#" + i;
      }
      return distinct;
    }
  }
}
