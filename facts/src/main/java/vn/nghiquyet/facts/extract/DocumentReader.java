package vn.nghiquyet.facts.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.place.Places;

/// Finds the numbered documents an article names: `Chỉ thị số 36-CT/TW ngày 30/5/2014 của Bộ Chính
/// trị`.
final class DocumentReader {

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?<!\\p{L})(chỉ thị|nghị quyết|nq|kết luận|quyết định|quy định|kế hoạch|đề án|chương trình(?: hành động)?|thông báo|hướng dẫn|thông tri|nghị định|công điện|luật|báo cáo)"
              + "(?<number>(?: số:?)? *\\d{1,4}(?: *[-/] *(?:\\d{4}/)?\\p{L}[\\p{L}\\d]*(?:[-/]\\p{L}+[\\p{L}\\d]*)*|/\\d{4}/\\p{L}[\\p{L}\\d-]*)?)(?![\\p{L}\\d%.,]*\\d)"
              + "(?<date>,? (?:ngày|ra ngày|ban hành ngày) (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}))?"
              + "(?<issuer>,? của (?:(?:ban )?(?:bộ chính trị|ban bí thư|chính phủ|thủ tướng(?: chính phủ)?|quốc hội|ban chấp hành[^,.;\"(]{0,50}|trung ương[^,.;\"(]{0,20}|(?:tỉnh|thành|huyện|thị|quận|đảng) ủy[^,.;\"(]{0,30}|ban thường vụ[^,.;\"(]{0,40}|ubnd[^,.;\"(]{0,30}|hđnd[^,.;\"(]{0,30})))?");

  /// Kinds that need `số` or letters behind the number to be a document rather than a programme's
  /// name.
  private static final Pattern LOOSE =
      Pattern.compile("chương trình|kế hoạch|luật|báo cáo|hướng dẫn|thông báo");

  private static final Pattern ISSUER_END =
      Pattern.compile(" (?:về|nhằm|và|trong|với|để|đã|khóa|là|gắn|theo|tại)(?: |$)");

  List<Fact.DocumentReference> read(TextView view, Places places) {
    var found = new ArrayList<Fact.DocumentReference>();
    var matcher = DOCUMENT.matcher(view.canonical());
    while (matcher.find()) {
      var number = matcher.group("number");
      boolean explicit = number.contains("số") || number.matches(".*\\p{L}.*");
      boolean year = number.matches(" *(?:19|20)\\d\\d");
      if (year || (!explicit && LOOSE.matcher(matcher.group(1)).lookingAt())) {
        continue;
      }
      var document = document(view, places, matcher);
      boolean known =
          found.stream()
              .anyMatch(d ->
                  d.number().equals(document.number())
                      && d.kind().equalsIgnoreCase(document.kind()));
      if (!known) {
        found.add(document);
      }
    }
    return found;
  }

  private static Fact.DocumentReference document(TextView view, Places places, Matcher matcher) {
    var kind =
        matcher.group(1).equals("nq")
            ? "Nghị quyết"
            : capital(view.whole().substring(matcher.start(1), matcher.end(1)));
    var printed = view.whole().substring(matcher.start("number"), matcher.end("number"));
    var number =
        printed
            .replaceFirst("^ *(?:[Ss][Ốố]:?)? *", "")
            .replaceAll(" *([-/–]) *", "$1")
            .replace('–', '-');
    int end = matcher.end();
    var issuer = Optional.<String>empty();
    if (matcher.group("issuer") != null) {
      int start = matcher.start("issuer") + matcher.group("issuer").indexOf("của ") + 4;
      var stop = ISSUER_END.matcher(view.canonical()).region(start, matcher.end());
      int issuerEnd = stop.find() ? stop.start() : matcher.end();
      issuer = Optional.of(view.whole().substring(start, issuerEnd).strip());
      end = issuerEnd;
    }
    return new Fact.DocumentReference(
        kind,
        number,
        date(matcher),
        issuer,
        places.subjectAt(matcher.start()),
        view.quote(matcher.start(), end));
  }

  private static String capital(String kind) {
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    if (matcher.group("date") == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(6)),
              Integer.parseInt(matcher.group(5)),
              Integer.parseInt(matcher.group(4))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
