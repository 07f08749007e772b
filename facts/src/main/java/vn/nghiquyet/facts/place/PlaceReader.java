package vn.nghiquyet.facts.place;

import java.util.ArrayList;
import vn.nghiquyet.corpus.article.ArticleText;

/// Reads the localities of an article. Immutable and safe for use by many threads.
public final class PlaceReader {

  private final MentionFinder finder;
  private final Linker linker;
  private final SubjectFinder subjects;

  /// A reader over a gazetteer.
  public PlaceReader(Gazetteer gazetteer) {
    this.finder = new MentionFinder(gazetteer);
    this.linker = new Linker(gazetteer);
    this.subjects = new SubjectFinder(gazetteer);
  }

  /// The places of a text. `canonical` is the canonical form of the whole text.
  public Places read(ArticleText text, String canonical, Setting setting) {
    var mentions = new ArrayList<Mention>();
    for (var block : text.blocks()) {
      mentions.addAll(finder.find(text.whole(), canonical, block.start(), block.end()));
    }
    var linked = linker.link(mentions, setting);
    return subjects.find(text, canonical, linked, setting);
  }
}
