package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.nghiquyet.analyzers.text.RomanNumeral;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.indexer.schema.Era;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.names.PlaceRef;
import vn.nghiquyet.search.query.QueryField;

/// What articles and facts must be. A filter given twice lets both values through.
final class FilterOptions {

  @Option(names = "--place", paramLabel = "PLACE")
  private List<String> places = new ArrayList<>();

  @Option(names = "--era", paramLabel = "old|new")
  private @Nullable Era era;

  @Option(names = "--level", paramLabel = "LEVEL")
  private List<String> levels = new ArrayList<>();

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

  @Option(names = "--kind", paramLabel = "KIND")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--indicator", paramLabel = "NAME")
  private List<String> indicators = new ArrayList<>();

  @Option(names = "--in", paramLabel = "QUERY")
  private @Nullable String in;

  /// The filters as they are typed, to be parsed again later.
  List<String> typed() {
    var typed = new ArrayList<String>();
    add(typed, "--place", places);
    add(typed, "--era", Optional.ofNullable(era).map(Era::id).stream().toList());
    add(typed, "--level", levels);
    add(typed, "--congress", congresses);
    add(typed, "--term", terms);
    add(typed, "--from", Optional.ofNullable(from).stream().toList());
    add(typed, "--to", Optional.ofNullable(to).stream().toList());
    add(typed, "--source", sources);
    add(typed, "--kind", kinds);
    add(typed, "--indicator", indicators);
    add(typed, "--in", Optional.ofNullable(in).stream().toList());
    return typed;
  }

  private static void add(List<String> typed, String option, List<String> values) {
    values.forEach(value -> typed.addAll(List.of(option, value)));
  }

  /// The indicators as they were typed.
  List<String> indicatorNames() {
    return List.copyOf(indicators);
  }

  /// The units that some names mean, in the era asked for.
  List<PlaceRef> places(List<String> typed, Archive archive, Nghiquyet program) throws IOException {
    var found = Names.places(typed, archive.places(), program);
    if (era == null) {
      return found;
    }
    var asked = era;
    return found.stream()
        .map(p -> p.in(asked, program.messages().text("era." + asked.id(), p.label())))
        .toList();
  }

  /// The filters, with places and indicators found in an index.
  Filters filters(Archive archive, Nghiquyet program) throws IOException {
    var keys = new LinkedHashSet<String>();
    places(places, archive, program).forEach(place -> keys.addAll(place.within()));
    var all =
        new Filters(
            keys,
            levels.stream().map(FilterOptions::level).collect(Collectors.toSet()),
            congresses.stream().map(FilterOptions::congress).collect(Collectors.toSet()),
            terms.stream().map(FilterOptions::term).collect(Collectors.toSet()),
            day(from).map(TypedDate::first),
            day(to).map(TypedDate::last),
            Set.copyOf(sources),
            kinds.stream().map(FilterOptions::kind).collect(Collectors.toSet()),
            Names.indicators(indicators, archive, program),
            Optional.empty());
    return in == null
        ? all
        : all.withArticles(
            archive.ids(
                Names.query(List.of(in), QueryField.Use.ARTICLES, "search", program),
                Filters.NONE));
  }

  private static String level(String typed) {
    return Choice.of(typed, "level", "--level", ids(Level.values()));
  }

  private static String kind(String typed) {
    return Choice.of(typed, "kind", "--kind", ids(Fact.Kind.values()));
  }

  private static List<String> ids(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
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
