package vn.nghiquyet.indexer.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.indexer.schema.IndexProblem;

/// All reviews of an index: a file in its directory, a line each. They outlive the index: whatever
/// is read again is corrected again.
public final class Reviews {

  /// The name of the file.
  public static final String FILE = "reviews.jsonl";

  /// No reviews.
  public static final Reviews NONE = new Reviews(Map.of());

  private final Map<FactKey, Review> byKey;

  private Reviews(Map<FactKey, Review> byKey) {
    this.byKey = new LinkedHashMap<>(byKey);
  }

  /// The reviews of an index; none where it has no such file.
  ///
  /// @throws IndexProblem naming file and line, where a line is no review
  public static Reviews of(Path index) throws IOException {
    var file = index.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    Map<FactKey, Review> byKey = new LinkedHashMap<>();
    var lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        var review = read(lines.get(i), index, FILE + ":" + (i + 1));
        byKey.put(review.key(), review);
      }
    }
    return new Reviews(byKey);
  }

  private static Review read(String line, Path index, String where) {
    try {
      return Review.of(JsonMapper.shared().readTree(line));
    } catch (JacksonException | IllegalArgumentException e) {
      var problem =
          new IndexProblem(IndexProblem.Kind.REVIEWS, index, where + ": " + e.getMessage());
      problem.initCause(e);
      throw problem;
    }
  }

  /// These reviews and more; a later one of the same fact counts.
  public Reviews with(Collection<Review> more) {
    Map<FactKey, Review> all = new LinkedHashMap<>(byKey);
    more.forEach(r -> all.put(r.key(), r));
    return new Reviews(all);
  }

  /// Writes the file, whole or not at all.
  public void write(Path index) throws IOException {
    var file = index.resolve(FILE);
    var part = index.resolve(FILE + ".part");
    Files.writeString(part, version());
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /// All of them, in the order they were made.
  public List<Review> all() {
    return List.copyOf(byKey.values());
  }

  /// The review of a fact.
  public Optional<Review> of(FactKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// Differs where the reviews differ.
  public String version() {
    return byKey.values().stream().map(r -> r.json() + "\n").collect(Collectors.joining());
  }

  /// What was read from an article, as reviewed: rejected facts are gone, corrected ones changed.
  public ArticleFacts applied(String article, ArticleFacts read) {
    if (byKey.isEmpty()) {
      return read;
    }
    var seen = new HashSet<FactKey>();
    var facts = new ArrayList<Fact>();
    for (var fact : read.facts()) {
      var review = of(free(article, fact, seen));
      switch (review.map(Review::verdict).orElse(Review.Verdict.ACCEPT)) {
        case ACCEPT -> facts.add(fact);
        case CORRECT -> facts.add(review.map(r -> corrected(fact, r)).orElse(fact));
        case REJECT -> {}
      }
    }
    return new ArticleFacts(read.subjects(), read.sections(), facts);
  }

  private static Fact corrected(Fact fact, Review review) {
    return fact instanceof Fact.Figure figure ? review.correction().of(figure) : fact;
  }

  /// The keys of the facts that an index has of an article, in their order. What was rejected is no
  /// longer among them and is passed over in counting.
  public List<FactKey> keys(String article, List<Fact> kept) {
    var seen =
        byKey.values().stream()
            .filter(r -> r.verdict() == Review.Verdict.REJECT)
            .map(Review::key)
            .collect(Collectors.toCollection(HashSet::new));
    return kept.stream().map(f -> free(article, f, seen)).toList();
  }

  /// The next key of a fact's place that is not taken; takes it.
  private static FactKey free(String article, Fact fact, Set<FactKey> taken) {
    var key = FactKey.first(article, fact);
    while (!taken.add(key)) {
      key = key.next();
    }
    return key;
  }
}
