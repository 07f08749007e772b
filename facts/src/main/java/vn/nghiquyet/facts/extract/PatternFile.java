package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.nghiquyet.facts.resource.TsvResource;

/// Data files whose first column is a regular expression over canonical text.
final class PatternFile {

  private PatternFile() {}

  /// A pattern and the cells behind it.
  record Entry(Pattern pattern, TsvResource.Row row) {}

  /// Every pattern of a file; `anchor` is put before each. A bad pattern throws with file and line.
  static List<Entry> read(String file, String anchor) {
    return TsvResource.read(PatternFile.class, file, row -> entry(row, anchor));
  }

  /// One pattern for all words of a file, with what stands before and behind each.
  static Pattern anyOf(String file, String before, String behind) {
    var words = TsvResource.read(PatternFile.class, file, r -> r.cell(0));
    return Pattern.compile(before + "(?:" + String.join("|", words) + ")" + behind);
  }

  private static Entry entry(TsvResource.Row row, String anchor) {
    try {
      return new Entry(Pattern.compile(anchor + "(?:" + row.cell(0) + ")"), row);
    } catch (PatternSyntaxException e) {
      throw row.bad("no regular expression: " + e.getDescription());
    }
  }
}
