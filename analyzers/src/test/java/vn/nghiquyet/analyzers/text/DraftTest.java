package vn.nghiquyet.analyzers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DraftTest {

  private static final String ORIGINAL = "(ab) cd";

  @Test
  void an_untouched_draft_is_the_string_it_was_made_of() {
    assertThat(new Draft(ORIGINAL).text()).isSameAs(ORIGINAL);
    assertThat(new Draft(ORIGINAL).offsets().start(5)).isEqualTo(5);
  }

  @Test
  void a_quote_of_the_changed_text_is_found_in_the_original() {
    var draft = new Draft(ORIGINAL);
    draft.replace(0, 1, "");
    draft.replace(1, 3, "xyz");
    draft.replace(3, 4, "");
    assertThat(draft.text()).isEqualTo("xyz cd");
    assertThat(cut(draft.offsets(), 0, 3)).isEqualTo("ab");
    assertThat(cut(draft.offsets(), 1, 2)).isEqualTo("ab");
    assertThat(cut(draft.offsets(), 4, 6)).isEqualTo("cd");
    assertThat(cut(draft.offsets(), 0, 6)).isEqualTo("ab) cd");
  }

  @Test
  void changes_can_follow_each_other() {
    var first = new Draft(ORIGINAL);
    first.replace(0, 1, "<<");
    var second = new Draft(first.text());
    second.replace(2, 4, "Ế");
    assertThat(second.text()).isEqualTo("<<Ế) cd");
    assertThat(cut(first.offsets().then(second.offsets()), 2, 3)).isEqualTo("ab");
    assertThat(cut(first.offsets().then(second.offsets()), 5, 7)).isEqualTo("cd");
  }

  @Test
  void edits_go_from_left_to_right() {
    var draft = new Draft(ORIGINAL);
    draft.replace(2, 3, "x");
    assertThatThrownBy(() -> draft.replace(1, 2, "y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an edit runs from 1 to 2, the text is done up to 3");
  }

  private static String cut(Offsets offsets, int start, int end) {
    return ORIGINAL.substring(offsets.start(start), offsets.end(end));
  }
}
