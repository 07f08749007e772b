package vn.nghiquyet.cli.command;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.facts.indicator.Catalogue;
import vn.nghiquyet.facts.indicator.Indicator;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.place.Gazetteer;
import vn.nghiquyet.facts.place.UnitSearch;
import vn.nghiquyet.indexer.review.Correction;
import vn.nghiquyet.indexer.review.FactKey;
import vn.nghiquyet.indexer.review.Review;
import vn.nghiquyet.indexer.schema.FactType;

/// Reads a sheet of reviewed facts. A row that cannot be used stops all, named by its line.
final class ReviewFile {

  private static final Pattern VALUE =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?: *[-–] *(\\d+(?:\\.\\d+)?))?");

  private final Path file;
  private final Catalogue catalogue = Catalogue.load();
  private final Gazetteer gazetteer = Gazetteer.load();
  private final UnitSearch units = new UnitSearch(gazetteer);

  ReviewFile(Path file) {
    this.file = file;
  }

  /// The reviews of the rows that have a verdict.
  List<Review> read() throws IOException {
    boolean tabs = file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
    var builder = CsvReader.builder().detectBomHeader(true).fieldSeparator(tabs ? '\t' : ',');
    if (tabs) {
      builder.quoteCharacter('\u0001');
    }
    var reviews = new ArrayList<Review>();
    try (var rows = builder.ofNamedCsvRecord(file)) {
      for (var row : rows) {
        if (cell(row, "verdict").isPresent()) {
          reviews.add(review(row));
        }
      }
    }
    return reviews;
  }

  private Review review(NamedCsvRecord row) {
    var key =
        cell(row, "fact")
            .flatMap(FactKey::parse)
            .orElseThrow(() -> bad(row, "fact", cell(row, "fact").orElse("")));
    var typed = cell(row, "verdict").orElse("");
    var verdict = Review.Verdict.of(typed).orElseThrow(() -> bad(row, "verdict", typed));
    var correction = verdict == Review.Verdict.CORRECT ? correction(row) : Correction.NONE;
    boolean figure = key.type() == FactType.FIGURE;
    if (verdict == Review.Verdict.CORRECT && (!figure || correction.isEmpty())) {
      throw bad(row, "verdict", typed);
    }
    return new Review(key, verdict, cell(row, "quote").orElse(""), correction);
  }

  private Correction correction(NamedCsvRecord row) {
    var indicator = cell(row, "new_indicator");
    var known = indicator.flatMap(this::known);
    var value = cell(row, "new_value").map(v -> value(row, v));
    return new Correction(
        known.map(Indicator::name).or(() -> indicator),
        known.map(Indicator::id),
        cell(row, "new_kind").map(k -> kind(row, k)),
        value.map(List::getFirst),
        value.filter(v -> v.size() > 1).map(List::getLast),
        cell(row, "new_period"),
        cell(row, "new_place").map(p -> place(row, p)));
  }

  private Optional<Indicator> known(String typed) {
    return catalogue
        .byId(typed)
        .or(() ->
            catalogue.indicators().stream()
                .filter(i -> i.name().equalsIgnoreCase(typed))
                .findFirst());
  }

  private List<BigDecimal> value(NamedCsvRecord row, String typed) {
    var m = VALUE.matcher(typed);
    if (!m.matches()) {
      throw bad(row, "new_value", typed);
    }
    var values = new ArrayList<BigDecimal>();
    values.add(new BigDecimal(m.group(1)));
    if (m.group(2) != null) {
      values.add(new BigDecimal(m.group(2)));
    }
    return values;
  }

  private Fact.Kind kind(NamedCsvRecord row, String typed) {
    return List.of(Fact.Kind.values()).stream()
        .filter(k -> k.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(() -> bad(row, "new_kind", typed));
  }

  /// The one unit of that name on the day the article appeared.
  private Place place(NamedCsvRecord row, String typed) {
    var named = units.find(typed);
    var day = cell(row, "published").flatMap(TypedDate::of).map(TypedDate::first);
    var found =
        named.size() > 1 && day.isPresent()
            ? named.stream().filter(u -> u.inForce(day.get())).toList()
            : named;
    if (found.size() != 1) {
      var labels = found.stream().map(u -> u.id() + " " + u.fullName()).limit(6).toList();
      throw bad(
          row,
          "new_place",
          labels.isEmpty() ? typed : typed + " (" + String.join("; ", labels) + ")");
    }
    return gazetteer.place(found.getFirst());
  }

  /// A spreadsheet may have kept the mark that stops it from reading a cell as a formula.
  private static Optional<String> cell(NamedCsvRecord row, String column) {
    return row.findField(column)
        .map(c -> c.startsWith("'") ? c.substring(1) : c)
        .map(String::strip)
        .filter(c -> !c.isEmpty());
  }

  private UsageProblem bad(NamedCsvRecord row, String column, String value) {
    return new UsageProblem(
        "error.review.row", file.getFileName(), row.getStartingLineNumber(), column, value);
  }
}
