package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.YAsI;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.indicator.Catalogue;
import vn.nghiquyet.facts.indicator.Indicator;
import vn.nghiquyet.facts.indicator.IndicatorMatch;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.number.Period;
import vn.nghiquyet.facts.number.PeriodScanner;
import vn.nghiquyet.facts.number.Quantity;
import vn.nghiquyet.facts.number.QuantityScanner;
import vn.nghiquyet.facts.place.Places;

/// Reads tables of targets: a row names what is measured, the head of a column says promised or
/// reached and when.
final class TableReader {

  private static final Pattern CELL = Pattern.compile("[^|]+");
  private static final Pattern UNIT_IN_NAME = Pattern.compile("\\(([^()]{1,24})\\)\\s*$");
  private static final Pattern CHANGE =
      Pattern.compile("(?<!\\p{L})(?:tăng|giảm|tốc độ)(?!\\p{L})");
  private static final Pattern PART = Pattern.compile("tỷ trọng|tỉ trọng|cơ cấu|chiếm");

  private final List<PatternFile.Entry> heads = PatternFile.read("table_heads.tsv", "");
  private final QuantityScanner quantities;
  private final PeriodScanner periods;
  private final Catalogue catalogue;

  TableReader(QuantityScanner quantities, PeriodScanner periods, Catalogue catalogue) {
    this.quantities = quantities;
    this.periods = periods;
    this.catalogue = catalogue;
  }

  /// What the tables of an article hold.
  ///
  /// @param figures the figures
  /// @param rows the blocks that were read, heads included
  record Tables(List<Fact.Figure> figures, Set<Block> rows) {}

  private enum Role {
    INDEX,
    NAME,
    UNIT,
    PLANRATE,
    TARGET,
    RESULT,
    ESTIMATE,
    SKIP
  }

  private record Cell(int start, int end, String text) {}

  private record Column(Role role, Optional<Period> period) {}

  Tables read(TextView view, Places places, Terms terms) {
    var figures = new ArrayList<Fact.Figure>();
    var rows = new HashSet<Block>();
    List<Column> columns = List.of();
    for (var block : view.text().blocks()) {
      if (block.kind() != Block.Kind.ROW) {
        columns = List.of();
        continue;
      }
      var cells = cells(view, block);
      var head = head(cells);
      if (head.isPresent()) {
        columns = head.get();
        rows.add(block);
      } else if (columns.size() == cells.size()) {
        rows.add(block);
        figures.addAll(row(view, places, terms, columns, cells));
      }
    }
    return new Tables(figures, rows);
  }

  private static List<Cell> cells(TextView view, Block row) {
    var cells = new ArrayList<Cell>();
    var matcher = CELL.matcher(view.canonical()).region(row.start(), row.end());
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      while (start < end && view.canonical().charAt(start) == ' ') {
        start++;
      }
      while (end > start && view.canonical().charAt(end - 1) == ' ') {
        end--;
      }
      cells.add(new Cell(start, end, view.canonical().substring(start, end)));
    }
    return cells;
  }

  /// The columns, where a row is a head: it has a name column and at least one of values.
  private Optional<List<Column>> head(List<Cell> cells) {
    var columns = new ArrayList<Column>();
    for (var cell : cells) {
      var role =
          heads.stream()
              .filter(h -> h.pattern().matcher(cell.text()).find())
              .map(h -> Role.valueOf(h.row().cell(1).toUpperCase(Locale.ROOT)))
              .findFirst()
              .orElse(Role.SKIP);
      var told = periods.scan(cell.text(), 0, cell.text().length());
      columns.add(new Column(role, told.stream().findFirst()));
    }
    boolean named = columns.stream().anyMatch(c -> c.role() == Role.NAME);
    boolean valued =
        columns.stream()
            .anyMatch(c ->
                c.role() == Role.TARGET || c.role() == Role.RESULT || c.role() == Role.ESTIMATE);
    return named && valued ? Optional.of(columns) : Optional.empty();
  }

  private List<Fact.Figure> row(
      TextView view, Places places, Terms terms, List<Column> columns, List<Cell> cells) {
    var name = first(columns, cells, Role.NAME).map(Cell::text).orElse("");
    var inName = UNIT_IN_NAME.matcher(name);
    var unit =
        first(columns, cells, Role.UNIT)
            .map(Cell::text)
            .orElse(inName.find() ? inName.group(1) : "");
    var figures = new ArrayList<Fact.Figure>();
    for (int i = 0; i < cells.size(); i++) {
      var column = columns.get(i);
      var cell = cells.get(i);
      var row =
          new Row(name, column.role() == Role.PLANRATE ? "%" : unit, cells.getFirst().start());
      if (isValue(column.role())) {
        quantity(cell, row.unit())
            .flatMap(q -> figure(view, places, terms, row, column, cell, q))
            .ifPresent(figures::add);
      }
    }
    return figures;
  }

  private record Row(String name, String unit, int start) {}

  private static boolean isValue(Role role) {
    return switch (role) {
      case TARGET, RESULT, ESTIMATE, PLANRATE -> true;
      case INDEX, NAME, UNIT, SKIP -> false;
    };
  }

  private static Optional<Cell> first(List<Column> columns, List<Cell> cells, Role role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        return Optional.of(cells.get(i));
      }
    }
    return Optional.empty();
  }

  /// The cell's number, with the row's unit where the cell has none.
  private Optional<Quantity> quantity(Cell cell, String unit) {
    var own = quantities.scan(cell.text(), cell.text(), 0, cell.text().length());
    if (!own.isEmpty()) {
      return Optional.of(own.getFirst());
    }
    var text = cell.text() + " " + Canonical.of(unit);
    return quantities.scan(text, text, 0, text.length()).stream().findFirst();
  }

  private Optional<Fact.Figure> figure(
      TextView view,
      Places places,
      Terms terms,
      Row row,
      Column column,
      Cell cell,
      Quantity quantity) {
    boolean ofPlan = column.role() == Role.PLANRATE;
    var indicator = indicator(row.name(), quantity, ofPlan);
    if (row.name().isBlank()) {
      return Optional.empty();
    }
    var kind =
        switch (column.role()) {
          case TARGET -> Fact.Kind.TARGET;
          case ESTIMATE -> Fact.Kind.ESTIMATE;
          default -> Fact.Kind.RESULT;
        };
    var measure =
        new Fact.Measure(
            quantity.value(),
            quantity.max(),
            ofPlan ? "% kế hoạch" : quantity.unit(),
            quantity.comparator(),
            quantity.second(),
            Optional.empty(),
            Optional.of(quantity.amount()));
    return Optional.of(
        new Fact.Figure(
            indicator.map(Indicator::name).orElse(row.name()),
            indicator.map(Indicator::id),
            kind,
            Optional.of(measure),
            period(column, kind, row, quantity, terms),
            Optional.empty(),
            places.subjectAt(cell.start()),
            view.quote(row.start(), cell.end())));
  }

  private static Optional<String> period(
      Column column, Fact.Kind kind, Row row, Quantity quantity, Terms terms) {
    var term = kind == Fact.Kind.TARGET ? terms.current() : terms.passed();
    boolean yearly =
        (quantity.per().contains("year") && !quantity.isMoney())
            || row.name().matches(".*(?:mỗi năm|hằng năm|hàng năm).*");
    if (yearly && terms.isKnown()) {
      return Optional.of("annual " + term);
    }
    return column
        .period()
        .flatMap(p -> terms.dated(p, kind))
        .map(Period::text)
        .filter(t -> !t.isEmpty())
        .or(() -> terms.isKnown() ? Optional.of(term) : Optional.empty());
  }

  private Optional<Indicator> indicator(String name, Quantity quantity, boolean ofPlan) {
    var key = YAsI.of(name);
    var mode =
        PART.matcher(name).find()
            ? Indicator.Mode.SHARE
            : CHANGE.matcher(name).find() ? Indicator.Mode.GROWTH : Indicator.Mode.PLAIN;
    return catalogue.find(key, 0, key.length()).stream()
        .filter(m -> m.indicator().mode() == Indicator.Mode.PLAIN || m.indicator().mode() == mode)
        .filter(m ->
            ofPlan
                ? m.indicator().isAmount()
                : m.indicator().measures(quantity.family(), quantity.counted()))
        .max(Comparator.comparingInt(IndicatorMatch::length))
        .map(IndicatorMatch::indicator);
  }
}
