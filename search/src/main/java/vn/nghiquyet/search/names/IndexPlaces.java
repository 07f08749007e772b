package vn.nghiquyet.search.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.PlaceEntry;

/// The units that the articles of an index name.
public final class IndexPlaces implements PlaceNames {

  private static final Pattern CODE = Pattern.compile("(old|new):[0-9.]+");

  /// Type words as they are abbreviated before a name.
  private static final Map<Pattern, String> SHORT_TYPES =
      Map.of(
          Pattern.compile("^t\\.?p\\.? *(?=\\p{L})(?!\\p{L}* ủy)(?<=[. p])"), "thành phố ",
          Pattern.compile("^t\\.?x\\.? *(?<=[. x])(?=\\p{L})"), "thị xã ",
          Pattern.compile("^t\\.?t\\. *"), "thị trấn ",
          Pattern.compile("^q\\. *"), "quận ",
          Pattern.compile("^h\\. *"), "huyện ",
          Pattern.compile("^p\\. *"), "phường ");

  private static final int MOST_NEAR = 3;

  private final Map<String, PlaceEntry> entries;

  private IndexPlaces(Map<String, PlaceEntry> entries) {
    this.entries = entries;
  }

  /// The units of an index.
  public static IndexPlaces of(IndexReader reader) throws IOException {
    var entries = new LinkedHashMap<String, PlaceEntry>();
    var terms = MultiTerms.getTerms(reader, Fields.PLACE_ENTRY);
    if (terms != null) {
      var each = terms.iterator();
      for (var term = each.next(); term != null; term = each.next()) {
        var entry = PlaceEntry.parse(term.utf8ToString());
        entries.merge(entry.key(), entry, (a, b) -> a.type().isEmpty() ? b : a);
      }
    }
    addProvincesOfToday(reader, entries);
    return new IndexPlaces(entries);
  }

  /// A province of today may be told of only by what lay in others before.
  private static void addProvincesOfToday(IndexReader reader, Map<String, PlaceEntry> entries)
      throws IOException {
    var within = MultiTerms.getTerms(reader, Fields.WITHIN);
    if (within == null) {
      return;
    }
    var each = within.iterator();
    if (each.seekCeil(new BytesRef(PlaceEntry.todayKey(""))) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (var term = each.term(); term != null; term = each.next()) {
      var name = PlaceEntry.provinceOfToday(term.utf8ToString());
      if (name.isEmpty()) {
        return;
      }
      var entry = PlaceEntry.province(name.get());
      entries.putIfAbsent(entry.key(), entry);
    }
  }

  /// The unit that has a key.
  public Optional<PlaceEntry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /// All units, by level and name.
  public Collection<PlaceEntry> all() {
    return entries.values();
  }

  /// A bare name means the province of that name where there is one, since that includes what lies
  /// in it.
  @Override
  public Match<PlaceRef> find(String typed) {
    var name = typed.strip();
    if (CODE.matcher(name).matches()) {
      return new Match.One<>(new PlaceRef(name, name), List.of());
    }
    var accented = matching(e -> forms(e).contains(plain(name)));
    if (!accented.isEmpty()) {
      return choose(accented);
    }
    var folded = Folded.of(plain(name));
    var found = matching(e -> forms(e).stream().anyMatch(f -> Folded.of(f).equals(folded)));
    if (!found.isEmpty()) {
      return choose(found);
    }
    var sameName = matching(e -> folded.endsWith(" " + Folded.of(plain(e.name()))));
    if (!sameName.isEmpty()) {
      return new Match.None<>(sameName.stream().map(PlaceEntry::label).limit(MOST_NEAR).toList());
    }
    var names = new ArrayList<String>();
    entries.values().forEach(e -> names.addAll(List.of(e.name(), e.label())));
    return new Match.None<>(Nearest.to(name, names.stream().distinct().toList()));
  }

  private List<PlaceEntry> matching(Predicate<PlaceEntry> test) {
    return entries.values().stream().filter(test).toList();
  }

  private static PlaceRef ref(PlaceEntry e) {
    return new PlaceRef(
        e.key(), e.label(), e.level() == Level.PROVINCE ? Optional.of(e.name()) : Optional.empty());
  }

  private static Match<PlaceRef> choose(List<PlaceEntry> found) {
    var refs = found.stream().map(IndexPlaces::ref).toList();
    if (refs.size() == 1) {
      return new Match.One<>(refs.getFirst(), List.of());
    }
    for (int i = 0; i < refs.size(); i++) {
      if (found.get(i).level() == Level.PROVINCE) {
        var others = new ArrayList<>(refs);
        return new Match.One<>(others.remove(i), others);
      }
    }
    return new Match.Several<>(refs);
  }

  /// The ways to write a unit.
  private static List<String> forms(PlaceEntry e) {
    var forms = new ArrayList<String>();
    for (var form : List.of(e.name(), e.type() + " " + e.name())) {
      forms.add(plain(form));
      forms.add(plain(form + " " + e.province()));
    }
    return forms;
  }

  /// One spelling: type words written out, no punctuation.
  private static String plain(String name) {
    var plain = Canonical.of(name);
    for (var type : SHORT_TYPES.entrySet()) {
      plain = type.getKey().matcher(plain).replaceFirst(type.getValue());
    }
    return plain.replaceAll("[,().]", " ").replaceAll(" +", " ").strip();
  }
}
