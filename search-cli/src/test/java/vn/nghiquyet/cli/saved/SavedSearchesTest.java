package vn.nghiquyet.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.cli.shell.UsageProblem;

class SavedSearchesTest {

  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  @TempDir Path index;

  private static SavedSearch search(String name, Set<String> seen) {
    return new SavedSearch(
        name, List.of("\"khâu đột phá\""), List.of("--place", "Lạng Sơn"), seen, THEN);
  }

  @Test
  void a_search_reads_back_as_it_was_kept() throws IOException {
    var kept = search("đột phá", Set.of("b", "a"));
    new SavedSearches(index).keep(kept);
    assertThat(new SavedSearches(index).named("đột phá")).contains(kept);
  }

  @Test
  void what_was_shown_is_not_new_again() {
    var search = search("x", Set.of("a"));
    assertThat(search.fresh(Set.of("a", "b"))).containsExactly("b");
    var after = search.after(Set.of("a", "b"), NOW);
    assertThat(after.fresh(Set.of("a", "b"))).isEmpty();
    assertThat(after.last()).isEqualTo(NOW);
  }

  @Test
  void an_article_that_was_away_for_a_while_is_not_new() {
    var search = search("x", Set.of("a")).after(Set.of(), NOW);
    assertThat(search.fresh(Set.of("a"))).isEmpty();
  }

  @Test
  void a_name_stands_for_one_search_and_names_are_in_order() throws IOException {
    var searches = new SavedSearches(index);
    searches.keep(search("b", Set.of()));
    searches.keep(search("a", Set.of()));
    searches.keep(search("b", Set.of("1")));
    assertThat(searches.all()).containsExactly(search("a", Set.of()), search("b", Set.of("1")));
    searches.remove("a");
    assertThat(searches.all()).containsExactly(search("b", Set.of("1")));
  }

  @Test
  void a_broken_line_is_named() throws IOException {
    Files.writeString(index.resolve(SavedSearches.FILE), "{\"name\":\"x\"}\n");
    assertThatThrownBy(() -> new SavedSearches(index).all())
        .isInstanceOfSatisfying(
            UsageProblem.class,
            e -> assertThat(e.said(Messages.in("en"))).contains("saved.jsonl:1", "query"));
  }
}
