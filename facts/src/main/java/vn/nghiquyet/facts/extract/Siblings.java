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

  private final Map<String, TsvResource.Row> rows = new HashMap<>();

  Siblings() {
    TsvResource.read(Siblings.class, "siblings.tsv", r -> r).forEach(r -> rows.put(r.cell(0), r));
  }

  /// The indicator that a tail's number measures; empty where it compares with the figure before.
  Optional<String> of(Optional<String> base, Fact.Figure figure, Quantity quantity, String before) {
    if (base.isEmpty() || quantity.family() != Family.PCT) {
      return Optional.empty();
    }
    var row = Optional.ofNullable(rows.get(base.get()));
    boolean yearly = quantity.per().contains("year") || YEARLY.matcher(before).find();
    boolean rate =
        before.matches(".*(?:bằng|chiếm|tỷ lệ|\\(|,) *(?:đạt |tỷ lệ |khoảng |gần |hơn |trên )*$");
    boolean level =
        figure
            .measure()
            .flatMap(Fact.Measure::amount)
            .filter(a -> !a.unit().equals("%"))
            .isPresent();
    return row.map(r -> yearly ? r.cell(1) : rate && level ? r.cell(2) : "")
        .filter(id -> !id.isEmpty());
  }
}
