package vn.nghiquyet.search.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.IndicatorEntry;

/// The indicators that the figures of an index measure.
public final class IndexIndicators {

  private final Map<String, IndicatorEntry> entries;

  private IndexIndicators(Map<String, IndicatorEntry> entries) {
    this.entries = entries;
  }

  /// The indicators of an index.
  public static IndexIndicators of(IndexReader reader) throws IOException {
    var entries = new TreeMap<String, IndicatorEntry>();
    var terms = MultiTerms.getTerms(reader, Fields.INDICATOR_ENTRY);
    if (terms != null) {
      var each = terms.iterator();
      for (var term = each.next(); term != null; term = each.next()) {
        var entry = IndicatorEntry.parse(term.utf8ToString());
        entries.putIfAbsent(entry.key(), entry);
      }
    }
    return new IndexIndicators(entries);
  }

  /// All indicators, by key.
  public Collection<IndicatorEntry> all() {
    return entries.values();
  }

  /// The indicator meant by a catalogue id or a name; a part of a name stands for all that contain
  /// it.
  public Match<IndicatorEntry> find(String typed) {
    var exact = entries.get(Canonical.of(typed.strip()));
    if (exact != null) {
      return new Match.One<>(exact, List.of());
    }
    var folded = Folded.of(typed.strip());
    var same = new ArrayList<IndicatorEntry>();
    var containing = new ArrayList<IndicatorEntry>();
    for (var entry : entries.values()) {
      var name = Folded.of(entry.name());
      if (name.equals(folded) || Folded.of(entry.key()).equals(folded)) {
        same.add(entry);
      } else if (name.contains(folded)) {
        containing.add(entry);
      }
    }
    var found = same.isEmpty() ? containing : same;
    if (found.size() == 1) {
      return new Match.One<>(found.getFirst(), List.of());
    }
    if (!found.isEmpty()) {
      return new Match.Several<>(found);
    }
    var names = entries.values().stream().map(IndicatorEntry::name).distinct().toList();
    return new Match.None<>(Nearest.to(typed, names));
  }
}
