package vn.nghiquyet.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Inputs;
import vn.nghiquyet.facts.extract.Explainer;
import vn.nghiquyet.facts.extract.Extractor;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.place.Gazetteer;
import vn.nghiquyet.indexer.schema.PlaceEntry;
import vn.nghiquyet.indexer.write.Stages;

/// The stages that commands read with, loaded when the first input needs them.
///
/// @param stages what turns an input into an article and its facts
/// @param explainer what says why facts were read
/// @param end ends what the stages hold open
public record Pipeline(Stages stages, Supplier<Explainer> explainer, Runnable end)
    implements AutoCloseable {

  /// Opens stages.
  @FunctionalInterface
  public interface Opening {
    /// Opens them; close them after use.
    Pipeline open();
  }

  /// The real ones: pages, gazetteer and catalogue.
  public static Pipeline real() {
    var reader = new ArticleReader();
    var extractor = Extractor.load();
    var stages =
        new Stages(
            Inputs::of,
            reader::read,
            extractor::read,
            place -> around(extractor.gazetteer(), place),
            Build.extraction());
    return new Pipeline(stages, () -> new Explainer(extractor), reader::close);
  }

  /// Codes of the units around a place, and the key of its province of today.
  private static List<String> around(Gazetteer gazetteer, Place place) {
    var keys = new ArrayList<>(gazetteer.around(place));
    Stream.concat(Stream.of(place.code()), List.copyOf(keys).stream())
        .flatMap(code -> gazetteer.byId(code).stream())
        .filter(unit -> unit.level() == Level.PROVINCE && unit.to().equals(LocalDate.MAX))
        .forEach(unit -> keys.add(PlaceEntry.todayKey(unit.name())));
    return keys;
  }

  @Override
  public void close() {
    end.run();
  }
}
