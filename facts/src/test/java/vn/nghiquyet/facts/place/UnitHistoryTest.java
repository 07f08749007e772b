package vn.nghiquyet.facts.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.resource.TsvResource;

class UnitHistoryTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final UnitHistory HISTORY = new UnitHistory(GAZETTEER);

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "history-gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_unit_was_made_of_these_and_became_those(String id, String way, String told) {
    var unit = GAZETTEER.byId(id).orElseThrow();
    boolean before = way.equals("before");
    var changes = before ? HISTORY.before(unit) : HISTORY.after(unit);
    assertThat(changes.stream().map(c -> said(c, before))).containsExactly(told.split("; "));
  }

  private static String said(UnitHistory.Change change, boolean before) {
    var other = before ? Optional.of(change.from()) : change.to();
    return other.map(Unit::id).orElse("-")
        + " "
        + change.relation()
        + " "
        + change.date()
        + change.act().map(a -> " " + a.number()).orElse("");
  }

  @Test
  void every_state_that_ended_became_something_and_every_row_is_of_a_unit() {
    var ended = GAZETTEER.units().stream().filter(u -> !u.to().equals(LocalDate.MAX)).toList();
    assertThat(ended).allSatisfy(u -> assertThat(HISTORY.after(u)).as(u.id()).isNotEmpty());
    var ids =
        TsvResource.read(UnitHistory.class, "changes.tsv", r -> List.of(r.cell(0), r.cell(1)));
    assertThat(ids.stream().flatMap(List::stream).filter(id -> !id.isEmpty()))
        .allSatisfy(id -> assertThat(GAZETTEER.byId(id)).as(id).isPresent());
  }

  @Test
  void the_act_of_2025_is_known_for_every_commune_that_changed() {
    var made =
        GAZETTEER.units().stream()
            .filter(u -> u.level() == Level.COMMUNE && u.id().startsWith("new:"))
            .flatMap(u -> HISTORY.before(u).stream())
            .filter(c -> c.relation() != UnitHistory.Relation.SAME);
    assertThat(made).isNotEmpty().allMatch(c -> c.act().isPresent());
  }

  @Test
  void what_a_unit_became_was_made_of_it() {
    var wrong =
        GAZETTEER.units().stream()
            .filter(u -> u.level() != Level.DISTRICT)
            .flatMap(u -> HISTORY.after(u).stream())
            .filter(c -> c.to().isPresent())
            .filter(c ->
                HISTORY.before(c.to().get()).stream().noneMatch(b -> b.from().equals(c.from())));
    assertThat(Stream.of(wrong.toArray())).isEmpty();
  }
}
