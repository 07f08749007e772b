package vn.nghiquyet.corpus.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void a_pattern_gives_the_files_that_fit_and_says_when_none_does() throws IOException {
    for (var name : List.of("2020/b.html", "2020/a.php", "2021/c.html", "2020/x/d.html")) {
      Files.createDirectories(dir.resolve(name).getParent());
      Files.writeString(dir.resolve(name), "x");
    }
    assertThat(names(dir + "/2020/*.{html,php}")).containsExactly("2020/a.php", "2020/b.html");
    assertThat(names(dir + "/**/[cd].html")).containsExactly("2020/x/d.html", "2021/c.html");
    assertThatThrownBy(() -> only(dir + "/2019/*.html").bytes().read())
        .hasMessageContaining("no file fits");
  }

  @Test
  void a_file_whose_name_looks_like_a_pattern_is_that_file() throws IOException {
    var file = Files.writeString(dir.resolve("tin[1].html"), "x");
    assertThat(only(file.toString()).bytes().read()).isEqualTo("x".getBytes(UTF_8));
  }

  @Test
  void the_folder_beside_a_saved_page_is_a_part_of_it() throws IOException {
    for (var name :
        List.of(
            "Tin.html", "Tin_files/quang-cao.html", "Tin_files/a/b.htm", "tai_files/bai.html")) {
      Files.createDirectories(dir.resolve(name).getParent());
      Files.writeString(dir.resolve(name), "x");
    }
    assertThat(names(dir.toString())).containsExactly("Tin.html", "tai_files/bai.html");
  }

  @Test
  void a_link_to_a_file_is_read_as_that_file() throws IOException {
    var file = Files.writeString(dir.resolve("a.html"), "x");
    Files.createSymbolicLink(dir.resolve("b.html"), file);
    assertThat(names(dir.toString())).containsExactly("a.html", "b.html");
  }

  private static Input only(String path) {
    return Inputs.of(List.of(path)).findFirst().orElseThrow();
  }

  private List<String> names(String path) {
    return Inputs.of(List.of(path)).map(i -> dir.relativize(Path.of(i.path())).toString()).toList();
  }
}
