package vn.nghiquyet.search.hits;

/// A fact as people refer to it, `e9ffff48b1f6#3`.
///
/// @param article id of the article
/// @param number place among its facts, from 1
public record FactRef(String article, int number) {

  @Override
  public String toString() {
    return article + "#" + number;
  }
}
