package vn.nghiquyet.indexer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;

class PlaceEntryTest {

  private static final Place DISTRICT =
      new Place("Tràng Định", "huyện", Level.DISTRICT, "Lạng Sơn", "old:180", List.of());
  private static final Place PROVINCE =
      new Place("Lạng Sơn", "tỉnh", Level.PROVINCE, "Lạng Sơn", "old:20", List.of());

  @Test
  void a_unit_is_found_by_name_and_by_code() {
    assertThat(PlaceEntry.keys(DISTRICT))
        .containsExactly("huyện tràng định|lạng sơn", "old:180", "huyện tràng định|lạng sơn@old");
  }

  @Test
  void a_unit_without_a_code_is_found_by_name() {
    var unknown = new Place("Bình Minh", "xã", Level.COMMUNE, "", "", List.of());
    assertThat(PlaceEntry.keys(unknown)).containsExactly("xã bình minh|");
  }

  @Test
  void a_district_lies_in_its_province() {
    assertThat(PlaceEntry.keysAround(DISTRICT, List.of("new:20")))
        .contains(PlaceEntry.of(PROVINCE).key(), "new:20");
  }

  @Test
  void a_key_of_one_era_is_no_second_name() {
    var province = Era.OLD.key(PlaceEntry.of(PROVINCE).key());
    assertThat(PlaceEntry.keysAround(DISTRICT, List.of())).contains(province);
    assertThat(PlaceEntry.isProvinceKey(province)).isFalse();
    assertThat(PlaceEntry.keys(DISTRICT).stream().filter(PlaceEntry::isNameKey)).hasSize(1);
  }

  @Test
  void what_lies_in_a_province_of_today_is_told_by_its_key() {
    assertThat(PlaceEntry.provinceOfToday(PlaceEntry.todayKey("Lào Cai"))).contains("Lào Cai");
    assertThat(PlaceEntry.provinceOfToday("province:lào cai")).isEmpty();
    assertThat(PlaceEntry.isNameKey(PlaceEntry.todayKey("Lào Cai"))).isFalse();
  }

  @Test
  void a_province_named_by_others_has_the_key_of_the_province_itself() {
    assertThat(PlaceEntry.province("Lạng Sơn").key()).isEqualTo(PlaceEntry.of(PROVINCE).key());
  }

  @Test
  void a_label_names_the_province_once() {
    assertThat(PlaceEntry.of(DISTRICT).label()).isEqualTo("huyện Tràng Định, Lạng Sơn");
    assertThat(PlaceEntry.of(PROVINCE).label()).isEqualTo("tỉnh Lạng Sơn");
  }

  @Test
  void the_stored_form_reads_back() {
    var entry = PlaceEntry.of(DISTRICT);
    assertThat(PlaceEntry.parse(entry.stored())).isEqualTo(entry);
  }
}
