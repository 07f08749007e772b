package vn.nghiquyet.bench.generate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.resource.TsvResource;

/// The sentence templates by slot.
final class Templates {

  private record Template(String slot, String levels, String text) {
    boolean suits(Level level) {
      return levels.indexOf(level.name().charAt(0)) >= 0;
    }
  }

  private final Map<String, List<Template>> bySlot;

  private Templates(Map<String, List<Template>> bySlot) {
    this.bySlot = bySlot;
  }

  static Templates load() {
    var rows = TsvResource.read(Templates.class, "sentences.tsv", Templates::template);
    return new Templates(rows.stream().collect(Collectors.groupingBy(Template::slot)));
  }

  private static Template template(TsvResource.Row row) {
    if (row.cells().size() != 3 || !row.cell(1).matches("[PDC]+")) {
      throw row.bad("wants slot, levels out of P, D, C, and template, with tabs between");
    }
    return new Template(row.cell(0), row.cell(1), row.cell(2));
  }

  /// The templates of a slot that suit a level, in the order of the file.
  List<String> of(String slot, Level level) {
    var texts =
        bySlot.getOrDefault(slot, List.of()).stream()
            .filter(t -> t.suits(level))
            .map(Template::text)
            .toList();
    if (texts.isEmpty()) {
      throw new IllegalStateException(
          "sentences.tsv: no template of slot '%s' for level %s; add a row".formatted(slot, level));
    }
    return texts;
  }
}
