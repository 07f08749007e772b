package vn.nghiquyet.facts.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.resource.TsvResource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final List<Unit> UNITS =
      TsvResource.read(Gazetteer.class, "units.tsv", r -> GAZETTEER.byId(r.cell(0)).orElseThrow());

  @ParameterizedTest(name = "{1} {0} units on {2}")
  @CsvSource({
    "PROVINCE, 63, 2025-06-30",
    "PROVINCE, 34, 2025-07-01",
    "DISTRICT, 696, 2025-06-30",
    "DISTRICT, 0, 2025-07-01",
    "COMMUNE, 10035, 2025-06-30",
    "COMMUNE, 3321, 2025-07-01"
  })
  void so_many_units_are_in_force_on_a_day(Level level, int count, LocalDate day) {
    assertThat(UNITS.stream().filter(u -> u.level() == level && u.inForce(day))).hasSize(count);
  }

  @Test
  void every_parent_and_every_successor_is_a_unit() {
    var unknown = new ArrayList<String>();
    for (var unit : UNITS) {
      boolean orphan = unit.level() != Level.PROVINCE && GAZETTEER.byId(unit.parent()).isEmpty();
      if (orphan) {
        unknown.add(unit.id() + " in " + unit.parent());
      }
      unit.now().stream()
          .filter(id -> GAZETTEER.byId(id).isEmpty())
          .forEach(id -> unknown.add(unit.id() + " now " + id));
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void every_unit_of_the_old_map_has_a_successor_of_today() {
    var last = LocalDate.of(2025, 6, 30);
    assertThat(UNITS.stream().filter(u -> u.inForce(last) && u.level() != Level.DISTRICT))
        .allSatisfy(u -> assertThat(u.now()).as(u.id() + " " + u.fullName()).isNotEmpty());
    assertThat(UNITS.stream().filter(u -> u.inForce(last)).flatMap(u -> u.now().stream()))
        .filteredOn(id -> GAZETTEER.byId(id).filter(n -> n.to().equals(LocalDate.MAX)).isEmpty())
        .isEmpty();
  }

  @Test
  void no_id_stands_twice() {
    var seen = new HashSet<String>();
    assertThat(TsvResource.read(Gazetteer.class, "units.tsv", r -> r.cell(0)))
        .allSatisfy(id -> assertThat(seen.add(id)).as(id).isTrue());
  }

  @Test
  void a_place_knows_its_province_and_its_unit_of_today() {
    var district = GAZETTEER.byId("old:178").orElseThrow();
    var place = GAZETTEER.place(district);
    assertThat(place.fullName()).isEqualTo("thành phố Lạng Sơn");
    assertThat(place.province()).isEqualTo("Lạng Sơn");
    assertThat(GAZETTEER.around(place)).contains("old:20", "new:20");
  }
}
