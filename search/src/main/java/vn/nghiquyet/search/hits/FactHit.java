package vn.nghiquyet.search.hits;

import java.time.LocalDate;
import java.util.Optional;
import vn.nghiquyet.facts.model.Fact;

/// A fact that fits a query, and the article it was read from.
///
/// @param article id of the article
/// @param order place among the article's facts, from 0
/// @param day when the article appeared
/// @param fact the fact
public record FactHit(String article, int order, Optional<LocalDate> day, Fact fact) {

  /// How people refer to it.
  public FactRef ref() {
    return new FactRef(article, order + 1);
  }
}
