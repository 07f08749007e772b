package vn.nghiquyet.bench.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.model.Quote;
import vn.nghiquyet.facts.resource.TsvResource;

/// Draws a figure for each of the first numbers of a text; the quote is the number alone.
final class ToldFigures {

  private static final List<Fact.Kind> KINDS = List.of(Fact.Kind.values());

  private static final int MOST = 12;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  private record Row(
      String id, String name, String unit, int low, int high, String standard, BigDecimal factor) {}

  private final List<Row> rows =
      TsvResource.read(ToldFigures.class, "figures.tsv", ToldFigures::row);

  private static Row row(TsvResource.Row row) {
    return new Row(
        row.cell(0),
        row.cell(1),
        row.cell(2),
        Integer.parseInt(row.cell(3)),
        Integer.parseInt(row.cell(4)),
        row.cell(5),
        new BigDecimal(row.cell(6)));
  }

  /// Figures of a place, in the order of the text.
  List<Fact> draw(String whole, Place place, int year, Random random) {
    var figures = new ArrayList<Fact>();
    var numbers = NUMBER.matcher(whole);
    while (figures.size() < MOST && numbers.find()) {
      var quote = Quote.of(whole, numbers.start(), numbers.end());
      figures.add(figure(quote, place, year, random));
    }
    return figures;
  }

  private Fact figure(Quote quote, Place place, int year, Random random) {
    var row = rows.get(random.nextInt(rows.size()));
    var kind = KINDS.get(random.nextInt(KINDS.size()));
    int told = kind == Fact.Kind.TARGET ? year / 5 * 5 + 5 : year;
    var value = BigDecimal.valueOf(row.low() + random.nextInt(row.high() - row.low() + 1));
    var amount =
        new Fact.Amount(value.multiply(row.factor()), Optional.empty(), row.standard(), List.of());
    var measure =
        new Fact.Measure(
            value,
            Optional.empty(),
            row.unit(),
            Fact.Comparator.EQUAL,
            Optional.empty(),
            Optional.empty(),
            Optional.of(amount));
    return new Fact.Figure(
        row.name(),
        Optional.of(row.id()),
        kind,
        Optional.of(measure),
        Optional.of(String.valueOf(told)),
        Optional.empty(),
        Optional.of(place),
        quote);
  }
}
