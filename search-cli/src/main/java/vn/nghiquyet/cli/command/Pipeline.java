package vn.nghiquyet.cli.command;

import java.util.function.Supplier;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Inputs;
import vn.nghiquyet.facts.extract.Explainer;
import vn.nghiquyet.facts.extract.Extractor;
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
            extractor.gazetteer()::around,
            Build.extraction());
    return new Pipeline(stages, () -> new Explainer(extractor), reader::close);
  }

  @Override
  public void close() {
    end.run();
  }
}
