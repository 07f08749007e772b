package vn.nghiquyet.facts.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.number.Family;
import vn.nghiquyet.facts.number.Quantity;
import vn.nghiquyet.facts.resource.TsvResource;

/// What a percentage measures that follows another figure and names nothing new: `thu 774 tỷ đồng,
/// bình quân tăng 10%` tells growth, `62 hộ nghèo, bằng 2,5%` a rate.
final class Siblings {

  private static final Pattern YEARLY =
      Pattern.compile("(?<!\\p{L})(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm)(?!\\p{L})");

  private static final Pattern FALL =
      Pattern.compile("(?<!\\p{L})giảm(?: thêm| được| bình quân| khoảng| hơn| trên| gần)* *$");

  private final Map<String, TsvResource.Row> rows = new HashMap<>();

  Siblings() {
    TsvResource.read(Siblings.class, "siblings.tsv", r -> r).forEach(r -> rows.put(r.cell(0), r));
  }

  /// The indicator that a number measures behind the figure `figure`; empty where it compares with
  /// it. `compared` tells whether a base of comparison is named.
  Optional<String> of(Fact.Figure figure, Clause clause, String canonical, boolean compared) {
    var quantity = clause.quantity();
    var before = clause.before(canonical);
    var row = figure.indicatorId().map(rows::get);
    if (row.isEmpty() || quantity.family() != Family.PCT) {
      return Optional.empty();
    }
    if (clause.tellsWhatIsLeft(canonical)) {
      return row.map(r -> r.cell(4)).filter(id -> !id.isEmpty());
    }
    return row.map(r -> r.cell(3))
        .filter(id -> !id.isEmpty() && FALL.matcher(before).find())
        .or(() -> compared ? Optional.empty() : rateOrGrowth(row.get(), figure, quantity, before));
  }

  private static Optional<String> rateOrGrowth(
      TsvResource.Row row, Fact.Figure figure, Quantity quantity, String before) {
    boolean yearly = quantity.per().contains("year") || YEARLY.matcher(before).find();
    boolean rate =
        before.matches(".*(?:bằng|chiếm|tỷ lệ|\\(|,) *(?:đạt |tỷ lệ |khoảng |gần |hơn |trên )*$");
    boolean level =
        figure
            .measure()
            .flatMap(Fact.Measure::amount)
            .filter(a -> !a.unit().equals("%"))
            .isPresent();
    return Optional.of(yearly ? row.cell(1) : rate && level ? row.cell(2) : "")
        .filter(id -> !id.isEmpty());
  }
}
