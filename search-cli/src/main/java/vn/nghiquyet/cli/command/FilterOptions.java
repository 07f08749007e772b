package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.nghiquyet.analyzers.text.RomanNumeral;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.hits.Filters;

/// What articles and facts must be. A filter given twice lets both values through.
final class FilterOptions {

  @Option(names = "--place", paramLabel = "PLACE")
  private List<String> places = new ArrayList<>();

  @Option(names = "--level", paramLabel = "LEVEL")
  private List<Level> levels = new ArrayList<>();

  @Option(names = "--congress", paramLabel = "N")
  private List<String> congresses = new ArrayList<>();

  @Option(names = "--term", paramLabel = "YEARS")
  private List<String> terms = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DATE")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE")
  private @Nullable String to;

  @Option(names = "--source", paramLabel = "NAME")
  private List<String> sources = new ArrayList<>();

  /// The filters, with places found in an index.
  Filters filters(Archive archive, Nghiquyet program) throws IOException {
    return filters(archive, program, Set.of(), Set.of());
  }

  /// The filters, with what only facts have.
  Filters filters(Archive archive, Nghiquyet program, Set<String> kinds, Set<String> indicators)
      throws IOException {
    var keys = new LinkedHashSet<String>();
    for (var place : Names.places(places, archive.places(), program)) {
      keys.add(place.key());
    }
    return new Filters(
        keys,
        levels.stream().map(Level::id).collect(Collectors.toSet()),
        congresses.stream().map(FilterOptions::congress).collect(Collectors.toSet()),
        terms.stream().map(FilterOptions::term).collect(Collectors.toSet()),
        day(from).map(TypedDate::first),
        day(to).map(TypedDate::last),
        Set.copyOf(sources),
        kinds,
        indicators);
  }

  private static String congress(String typed) {
    var roman = RomanNumeral.value(typed);
    if (roman.isPresent()) {
      return Integer.toString(roman.getAsInt());
    }
    if (!typed.matches("\\d{1,2}")) {
      throw new UsageProblem("error.congress", typed);
    }
    return Integer.toString(Integer.parseInt(typed));
  }

  private static String term(String typed) {
    return TypedDate.term(typed).orElseThrow(() -> new UsageProblem("error.term", typed));
  }

  private static Optional<TypedDate> day(@Nullable String typed) {
    return Optional.ofNullable(typed)
        .map(t -> TypedDate.of(t).orElseThrow(() -> new UsageProblem("error.date", t)));
  }
}
