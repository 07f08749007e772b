package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.place.Places;

/// Finds the overall objective a congress set: quoted, or behind a colon, or told as what the term
/// is to make of the locality.
final class ObjectiveReader {

  private static final int SHORTEST = 30;
  private static final int LONGEST = 900;

  private static final Pattern MARKER =
      Pattern.compile(
          "(?<!\\p{L})(?:mục tiêu(?: tổng quát| chung| phát triển| phấn đấu| trong nhiệm kỳ)*|phương hướng chung|phương hướng, mục tiêu(?: tổng quát)?|xác định mục tiêu(?: tổng quát)?)(?!\\p{L})[^:\"“.;]{0,90}(?=[:\"“]| là )");

  private static final Pattern TERM_AIM =
      Pattern.compile("xác định,? (?:trong )?nhiệm kỳ[^.;:]{0,40}, (?=xây dựng)");

  List<Fact.Objective> read(TextView view, Places places) {
    var found = new ArrayList<Fact.Objective>();
    for (var pattern : List.of(MARKER, TERM_AIM)) {
      var matcher = pattern.matcher(view.canonical());
      while (matcher.find()) {
        int from = matcher.end();
        add(view, places, from, found);
      }
    }
    return found;
  }

  private static void add(TextView view, Places places, int from, List<Fact.Objective> found) {
    var text = view.canonical();
    int start = from;
    while (start < text.length() && " :".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (text.startsWith("là ", start)) {
      start += 3;
    }
    while (start < text.length() && " :".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    boolean quoted = start < text.length() && text.charAt(start) == '"';
    int end = quoted ? closing(view, start) : view.sentenceAt(start).end();
    int first = quoted ? start + 1 : start;
    int last = quoted ? end - 1 : end;
    boolean fits = last - first >= SHORTEST && last - first <= LONGEST;
    boolean figures =
        !quoted && text.substring(first, Math.max(first, last)).matches("(?s).*\\d%.*");
    boolean known =
        fits && found.stream().anyMatch(o -> o.quote().start() < last && first < o.quote().end());
    if (fits && !figures && !known) {
      var words = view.whole().substring(first, last).strip();
      found.add(new Fact.Objective(words, places.subjectAt(first), view.quote(first, last)));
    }
  }

  /// One past the quotation mark that closes the one at `open`; quotations may nest with curly
  /// marks.
  private static int closing(TextView view, int open) {
    var whole = view.whole();
    int blockEnd = view.sentenceAt(open).block().end();
    int depth = 0;
    boolean straight = whole.charAt(open) == '"';
    for (int i = open; i < blockEnd; i++) {
      char c = whole.charAt(i);
      depth += c == '“' ? 1 : c == '”' ? -1 : 0;
      boolean closed = straight ? i > open && c == '"' : depth == 0;
      if (closed) {
        return i + 1;
      }
    }
    return view.sentenceAt(open).end();
  }
}
