package vn.nghiquyet.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.nghiquyet.search.coverage.Facet;

/// Properties to count by, as they are typed.
final class Facets {

  private Facets() {}

  /// Any property.
  static Facet of(String typed, String option) {
    return of(typed, option, _ -> true);
  }

  /// A stretch of time.
  static Facet time(String typed, String option) {
    return of(typed, option, Facet::isTime);
  }

  /// Several between commas.
  static List<Facet> all(List<String> typed, String option) {
    return typed.stream().map(t -> of(t, option)).distinct().toList();
  }

  private static Facet of(String typed, String option, Predicate<Facet> allowed) {
    var ids = Arrays.stream(Facet.values()).filter(allowed).map(Facet::id).toList();
    return Facet.valueOf(Choice.of(typed, "facet", option, ids).toUpperCase(Locale.ROOT));
  }
}
