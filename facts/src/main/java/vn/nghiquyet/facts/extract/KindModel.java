package vn.nghiquyet.facts.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.resource.TsvResource;

/// Tells promised, reached and expected figures apart by the weight of the evidence around them.
///
/// A linear model: each piece of evidence ([KindEvidence]) speaks for or against each kind, the
/// kind with the largest sum wins. The weights are learned from the gold of the sample corpus; how,
/// says the header of `kind_weights.tsv`.
final class KindModel {

  /// How much a piece of evidence speaks for each kind.
  record Weights(double target, double result, double estimate) {

    static final Weights NONE = new Weights(0, 0, 0);

    double of(Fact.Kind kind) {
      return switch (kind) {
        case TARGET -> target;
        case RESULT -> result;
        case ESTIMATE -> estimate;
      };
    }
  }

  private final Map<String, Weights> weights;

  KindModel(Map<String, Weights> weights) {
    this.weights = Map.copyOf(weights);
  }

  /// The shipped weights; a bad row throws with file and line.
  static KindModel load() {
    var weights = new HashMap<String, Weights>();
    TsvResource.read(KindModel.class, "kind_weights.tsv", r -> r)
        .forEach(r -> weights.put(r.cell(0), weights(r)));
    return new KindModel(weights);
  }

  private static Weights weights(TsvResource.Row row) {
    try {
      return new Weights(
          Double.parseDouble(row.cell(1)),
          Double.parseDouble(row.cell(2)),
          Double.parseDouble(row.cell(3)));
    } catch (NumberFormatException e) {
      throw row.bad("a weight is no number");
    }
  }

  /// The kind that the evidence speaks for most.
  Fact.Kind best(List<String> evidence) {
    var best = Fact.Kind.RESULT;
    for (var kind : Fact.Kind.values()) {
      if (sum(evidence, kind) > sum(evidence, best)) {
        best = kind;
      }
    }
    return best;
  }

  private double sum(List<String> evidence, Fact.Kind kind) {
    double sum = 0;
    for (var piece : evidence) {
      sum += weight(piece, kind);
    }
    return sum;
  }

  private double weight(String piece, Fact.Kind kind) {
    return weights.getOrDefault(piece, Weights.NONE).of(kind);
  }

  /// The pieces that speak most for a kind against the others, the strongest first.
  List<String> reasons(List<String> evidence, Fact.Kind kind, int limit) {
    return evidence.stream()
        .filter(e -> margin(e, kind) > 0)
        .sorted(Comparator.comparingDouble((String e) -> -margin(e, kind)))
        .limit(limit)
        .toList();
  }

  private double margin(String piece, Fact.Kind kind) {
    double others = Double.NEGATIVE_INFINITY;
    for (var other : Fact.Kind.values()) {
      others = other == kind ? others : Math.max(others, weight(piece, other));
    }
    return weight(piece, kind) - others;
  }
}
