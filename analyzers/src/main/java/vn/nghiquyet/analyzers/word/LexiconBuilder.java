package vn.nghiquyet.analyzers.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.nghiquyet.analyzers.text.Spelling;

/// Collects entries, in one spelling, and packs them into a {@link Lexicon}.
final class LexiconBuilder {

  private final Spelling spelling;
  private final List<String> syllables = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Integer, Byte> uses = new HashMap<>();
  private final Node root = new Node();

  private int[] base = new int[1 << 14];
  private int[] check = new int[1 << 14];
  private byte[] kinds = new byte[1 << 14];
  private int firstFree = 1;

  private static final class Node {
    final TreeMap<Integer, Node> children = new TreeMap<>();
    byte kinds;
  }

  LexiconBuilder(Spelling spelling) {
    this.spelling = spelling;
  }

  /// A builder that keeps the numbers of a table.
  LexiconBuilder(SyllableTable table, Spelling spelling) {
    this(spelling);
    for (int id = 1; id <= table.size(); id++) {
      uses.put(id(table.text(id)), table.uses(id));
    }
  }

  /// Adds an entry: syllables as printed with one blank between.
  void add(String entry, EntryKind kind) {
    var node = root;
    for (var syllable : entry.split(" ", -1)) {
      node = node.children.computeIfAbsent(id(syllable), _ -> new Node());
    }
    node.kinds |= kind.bit();
  }

  /// Says how a syllable is used.
  void use(String syllable, Use use) {
    uses.merge(id(syllable), use.bit(), (a, b) -> (byte) (a | b));
  }

  private int id(String syllable) {
    return ids.computeIfAbsent(
        spelling.of(syllable),
        added -> {
          syllables.add(added);
          return syllables.size();
        });
  }

  Lexicon build() {
    Arrays.fill(check, -1);
    check[0] = 0;
    var waiting = new ArrayDeque<Map.Entry<Integer, Node>>();
    waiting.add(Map.entry(0, root));
    int used = 1;
    while (!waiting.isEmpty()) {
      int at = waiting.peek().getKey();
      var children = waiting.remove().getValue().children;
      if (children.isEmpty()) {
        continue;
      }
      int from = place(children); // may move the arrays
      base[at] = from;
      for (var child : children.entrySet()) {
        int to = from + child.getKey();
        check[to] = at;
        kinds[to] = child.getValue().kinds;
        used = Math.max(used, to + 1);
        waiting.add(Map.entry(to, child.getValue()));
      }
    }
    var cells = new long[used];
    for (int node = 0; node < used; node++) {
      cells[node] = check[node] < 0 ? 0 : Lexicon.cell(check[node], base[node], kinds[node]);
    }
    return new Lexicon(spelling, table(), cells);
  }

  private SyllableTable table() {
    var parts = new byte[syllables.size() + 1];
    uses.forEach((id, part) -> parts[id] = part);
    return new SyllableTable(syllables, parts);
  }

  /// The lowest base at which all children fall on free places.
  private int place(NavigableMap<Integer, Node> children) {
    while (firstFree < check.length && check[firstFree] >= 0) {
      firstFree++;
    }
    int first = children.firstKey();
    int candidate = Math.max(0, firstFree - first);
    while (true) {
      grow(candidate + children.lastKey() + 1);
      if (isFree(candidate, children)) {
        return candidate;
      }
      candidate++;
    }
  }

  private boolean isFree(int candidate, Map<Integer, Node> children) {
    for (int syllable : children.keySet()) {
      if (check[candidate + syllable] >= 0) {
        return false;
      }
    }
    return true;
  }

  private void grow(int size) {
    if (size <= check.length) {
      return;
    }
    int old = check.length;
    int now = Math.max(size, old * 2);
    base = Arrays.copyOf(base, now);
    kinds = Arrays.copyOf(kinds, now);
    check = Arrays.copyOf(check, now);
    Arrays.fill(check, old, now, -1);
  }
}
