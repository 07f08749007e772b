package vn.nghiquyet.indexer.schema;

import java.util.Arrays;
import vn.nghiquyet.facts.model.Fact;

/// The kinds of fact by the name the index has for them.
public enum FactType {
  /// A figure or status.
  FIGURE("figure", Fact.Figure.class),
  /// A congress.
  CONGRESS("congress", Fact.Congress.class),
  /// A count of targets met.
  MET("met", Fact.MetCount.class),
  /// An overall objective.
  OBJECTIVE("objective", Fact.Objective.class),
  /// A set of priorities.
  PRIORITY("priority", Fact.Priority.class),
  /// A document named.
  DOCUMENT("document", Fact.DocumentReference.class);

  private final String id;
  private final Class<? extends Fact> kind;

  FactType(String id, Class<? extends Fact> kind) {
    this.id = id;
    this.kind = kind;
  }

  /// The value kept in the index.
  public String id() {
    return id;
  }

  /// The record of this kind.
  public Class<? extends Fact> kind() {
    return kind;
  }

  /// The type of a fact.
  public static FactType of(Fact fact) {
    return switch (fact) {
      case Fact.Figure _ -> FIGURE;
      case Fact.Congress _ -> CONGRESS;
      case Fact.MetCount _ -> MET;
      case Fact.Objective _ -> OBJECTIVE;
      case Fact.Priority _ -> PRIORITY;
      case Fact.DocumentReference _ -> DOCUMENT;
    };
  }

  /// The type of that name; throws `IllegalArgumentException` for any other.
  public static FactType of(String id) {
    return Arrays.stream(values())
        .filter(t -> t.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of fact is named '" + id + "'"));
  }
}
