package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tools.jackson.databind.JsonNode;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.facts.model.Fact;

/// Learns the weights of [KindModel] from articles and their gold: multinomial logistic regression,
/// by stochastic gradient steps in a fixed order, with weight decay, evidence left out by chance so
/// that none leans on one piece, and the weights of the later rounds averaged. The same articles
/// always give the same weights.
final class KindTrainer {

  private static final int ROUNDS = 3;
  private static final int EPOCHS = 16;
  private static final double RATE = 0.15;
  private static final double DECAY = 0.004;

  /// How much of the evidence a step does not see (dropout). Of 0 to 0.5, with and without
  /// averaging, this was the best on articles left out of the lessons.
  private static final double LEFT_OUT = 0.2;

  /// Rarer evidence is not kept.
  private static final int SEEN = 4;

  private static final List<Fact.Kind> ORDER =
      List.of(Fact.Kind.TARGET, Fact.Kind.RESULT, Fact.Kind.ESTIMATE);

  private static final int KINDS = ORDER.size();

  /// As many models of other orders are averaged: one alone turns with every article more or less.
  private static final int MODELS = 7;

  private static final long SEED = 20;

  /// An article with the facts somebody wrote down for it.
  record Lesson(Article article, JsonNode gold) {}

  private record Example(List<String> evidence, int kind) {}

  private KindTrainer() {}

  /// The weight of each piece of evidence. The kind of the figure before is evidence too, so that
  /// each round reads with what the last one learned.
  static Map<String, KindModel.Weights> learn(List<Lesson> lessons) {
    Map<String, KindModel.Weights> weights = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      var extractor = Extractor.with(new KindModel(weights));
      var examples = new ArrayList<Example>();
      lessons.forEach(l -> examples.addAll(examples(extractor, l)));
      weights = fit(examples);
    }
    return weights;
  }

  private static List<Example> examples(Extractor extractor, Lesson lesson) {
    var left = new ArrayList<JsonNode>();
    lesson.gold().path("targets").forEach(left::add);
    var examples = new ArrayList<Example>();
    extractor.read(
        lesson.article(),
        (figure, evidence) ->
            match(figure, left)
                .ifPresent(g -> {
                  left.remove(g);
                  examples.add(new Example(evidence.get(), ORDER.indexOf(kind(g))));
                }));
    return examples;
  }

  private static Optional<JsonNode> match(Fact.Figure figure, List<JsonNode> gold) {
    return gold.stream()
        .filter(g -> !g.path("value").isNull() && !g.path("value").isMissingNode())
        .filter(g ->
            figure
                .measure()
                .filter(m -> m.value().compareTo(g.get("value").decimalValue()) == 0)
                .isPresent())
        .findFirst();
  }

  private static Fact.Kind kind(JsonNode gold) {
    return Fact.Kind.valueOf(gold.path("kind").stringValue().toUpperCase(Locale.ROOT));
  }

  private static Map<String, KindModel.Weights> fit(List<Example> examples) {
    Map<String, Integer> seen = new HashMap<>();
    examples.forEach(
        e -> e.evidence().stream().distinct().forEach(p -> seen.merge(p, 1, Integer::sum)));
    var kept =
        seen.entrySet().stream()
            .filter(e -> e.getValue() >= SEEN)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    Map<String, double[]> sums = new TreeMap<>();
    kept.forEach(p -> sums.put(p, new double[KINDS]));
    for (int model = 0; model < MODELS; model++) {
      fit(examples, kept, SEED + model, sums);
    }
    double n = MODELS * (EPOCHS - EPOCHS / 2.0);
    Map<String, KindModel.Weights> fitted = new TreeMap<>();
    sums.forEach(
        (piece, w) -> fitted.put(piece, new KindModel.Weights(w[0] / n, w[1] / n, w[2] / n)));
    return fitted;
  }

  /// Adds up the weights after each of the later rounds.
  private static void fit(
      List<Example> examples, List<String> kept, long seed, Map<String, double[]> sums) {
    Map<String, double[]> weights = new TreeMap<>();
    kept.forEach(p -> weights.put(p, new double[KINDS]));
    var order = new ArrayList<>(examples);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      double rate = RATE / (1 + epoch * 0.2);
      order.forEach(e -> step(seen(e, weights, random), e.kind(), rate));
      if (epoch >= EPOCHS / 2) {
        sums.forEach((piece, sum) -> add(sum, weights.getOrDefault(piece, new double[KINDS])));
      }
    }
  }

  private static List<double[]> seen(
      Example example, Map<String, double[]> weights, RandomGenerator random) {
    return example.evidence().stream()
        .filter(weights::containsKey)
        .filter(_ -> random.nextDouble() >= LEFT_OUT)
        .map(weights::get)
        .toList();
  }

  private static void add(double[] sums, double[] row) {
    for (int k = 0; k < KINDS; k++) {
      sums[k] += row[k];
    }
  }

  private static void step(List<double[]> rows, int kind, double rate) {
    // StrictMath: the same weights on every machine.
    var sums = new double[KINDS];
    rows.forEach(row -> add(sums, row));
    double max = Math.max(sums[0], Math.max(sums[1], sums[2]));
    double total = 0;
    for (int k = 0; k < KINDS; k++) {
      sums[k] = StrictMath.exp(sums[k] - max);
      total += sums[k];
    }
    for (var row : rows) {
      for (int k = 0; k < KINDS; k++) {
        double wrong = (k == kind ? 1 : 0) - sums[k] / total;
        row[k] += rate * (wrong - DECAY * row[k]);
      }
    }
  }
}
