package vn.nghiquyet.corpus.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {

  @TempDir Path dir;

  @Test
  void a_folder_gives_its_pages_in_order_and_nothing_else() throws IOException {
    for (var name : List.of("b.html", "a.TXT", "c.jpg", "sub/d.pdf", "sub/e.docx", ".git/f.html")) {
      Files.createDirectories(dir.resolve(name).getParent());
      Files.writeString(dir.resolve(name), "x");
    }
    assertThat(names(dir.toString())).containsExactly("a.TXT", "b.html", "sub/d.pdf", "sub/e.docx");
  }

  @Test
  void a_file_named_itself_is_tried_whatever_its_name() throws IOException {
    var file = Files.writeString(dir.resolve("page.php"), "x");
    assertThat(only(file.toString()).bytes().read()).isEqualTo("x".getBytes(UTF_8));
  }

  @Test
  void a_link_to_a_folder_above_is_not_walked_in_circles() throws IOException {
    Files.writeString(dir.resolve("a.html"), "x");
    Files.createSymbolicLink(dir.resolve("loop"), dir);
    assertThat(names(dir.toString())).containsExactly("a.html");
  }

  @Test
  void what_is_missing_or_hidden_is_an_input_that_says_so() throws IOException {
    assertThatThrownBy(() -> only(dir.resolve("none.html").toString()).bytes().read())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no such file");
    Files.writeString(dir.resolve(".hidden.html"), "x");
    assertThatThrownBy(() -> only(dir.toString()).bytes().read()).hasMessageContaining("hidden");
  }

  @Test
  void a_file_over_the_limit_is_refused_unread() throws IOException {
    var file = dir.resolve("big.html");
    try (var big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(Inputs.LARGEST + 1L);
    }
    assertThatThrownBy(() -> only(file.toString()).bytes().read()).hasMessageContaining("20 MB");
  }

  @Test
  void an_archive_gives_its_pages_behind_its_name() throws IOException {
    var zip =
        zip(
            "a.zip",
            "x/b.html",
            "B".getBytes(UTF_8),
            "x/a.txt",
            "A".getBytes(UTF_8),
            "../c.html",
            "C".getBytes(UTF_8),
            "d.exe",
            "D".getBytes(UTF_8));
    var inputs = Inputs.of(List.of(zip.toString())).toList();
    assertThat(inputs)
        .extracting(i -> i.path().substring(zip.toString().length()))
        .containsExactly("!/../c.html", "!/x/a.txt", "!/x/b.html");
    assertThat(inputs.get(1).bytes().read()).isEqualTo("A".getBytes(UTF_8));
  }

  @Test
  void an_archive_that_expands_without_end_is_refused_entry_by_entry() throws IOException {
    var zip = zip("bomb.zip", "a.html", new byte[8 << 20], "b.html", new byte[Inputs.LARGEST + 10]);
    var inputs = Inputs.of(List.of(zip.toString())).toList();
    assertThatThrownBy(() -> inputs.get(0).bytes().read()).hasMessageContaining("times its size");
    assertThatThrownBy(() -> inputs.get(1).bytes().read()).hasMessageContaining("20 MB");
  }

  @Test
  void a_damaged_archive_is_one_failing_input() throws IOException {
    var zip = Files.writeString(dir.resolve("a.zip"), "PK no archive");
    assertThatThrownBy(() -> only(zip.toString()).bytes().read())
        .hasMessageContaining("no readable zip");
  }

  private Path zip(String name, Object... entries) throws IOException {
    var path = dir.resolve(name);
    try (var out = new ZipOutputStream(Files.newOutputStream(path))) {
      for (int i = 0; i < entries.length; i += 2) {
        out.putNextEntry(new ZipEntry((String) entries[i]));
        out.write((byte[]) entries[i + 1]);
      }
    }
    return path;
  }

  private static Input only(String path) {
    return Inputs.of(List.of(path)).findFirst().orElseThrow();
  }

  private List<String> names(String path) {
    return Inputs.of(List.of(path)).map(i -> dir.relativize(Path.of(i.path())).toString()).toList();
  }
}
