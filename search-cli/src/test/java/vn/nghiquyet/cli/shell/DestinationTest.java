package vn.nghiquyet.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {

  @TempDir Path temp;

  @Test
  void a_text_is_written_as_utf_8() throws IOException {
    var file = temp.resolve("x.csv");
    new Destination.File(file).writeText(out -> out.append("á"));
    assertThat(Files.readString(file)).isEqualTo("á");
  }

  @Test
  void an_answer_that_breaks_off_leaves_the_old_file_and_no_other() throws IOException {
    var file = Files.writeString(temp.resolve("x.csv"), "old");
    var destination = new Destination.File(file);
    assertThatThrownBy(() ->
            destination.writeText(out -> {
              out.append("new");
              throw new IOException("broken");
            }))
        .hasMessage("broken");
    assertThat(file).hasContent("old");
    try (var list = Files.list(temp)) {
      assertThat(list).containsExactly(file);
    }
  }

  @Test
  void a_closed_pipe_is_told_apart_from_a_full_disk() {
    var broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> new Destination.Stream(broken, true).writeText(o -> o.append("x")))
        .isInstanceOf(ClosedPipe.class);
    assertThatThrownBy(() -> new Destination.Stream(broken, false).writeText(o -> o.append("x")))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(ClosedPipe.class);
  }
}
