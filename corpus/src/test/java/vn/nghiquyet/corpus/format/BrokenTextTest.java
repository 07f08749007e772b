package vn.nghiquyet.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.corpus.CaseFolders;
import vn.nghiquyet.corpus.Written;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;

final class BrokenTextTest {

  @TestFactory
  Stream<DynamicTest> texts() {
    return CaseFolders.below(BrokenTextTest.class, "broken/texts", "page.txt");
  }

  @TestFactory
  Stream<DynamicTest> pages() {
    return CaseFolders.below(BrokenTextTest.class, "broken/pages", "page.html");
  }

  @ParameterizedTest
  @CsvSource({
    "TCVN3, windows-1252",
    "TCVN3, iso-8859-1",
    "TCVN3, x-user-defined",
    "TCVN3, utf-8",
    "VNI, windows-1252",
    "VNI, x-user-defined",
    "VISCII, windows-1252",
    "VISCII, iso-8859-1",
    "VISCII, x-user-defined",
    "VISCII, windows-1258"
  })
  void a_page_is_read_whatever_encoding_it_claims(String encoding, String label)
      throws IOException {
    try (var stream =
            BrokenTextTest.class.getResourceAsStream("broken/pages/vni-with-entities/page.html");
        var reader = new ArticleReader()) {
      var page =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("windows-1252", label);
      var bytes = Written.as(encoding, page);
      assertThat(reader.read(new Input("a.html", () -> bytes)))
          .isInstanceOfSatisfying(
              Reading.Read.class,
              read -> {
                assertThat(read.article().recoded()).contains(encoding);
                assertThat(read.article().text().title())
                    .contains("Đảng bộ quận Bình Phú bước vào đại hội");
                assertThat(read.article().text().whole())
                    .contains("thay mặt cho hơn 3.200 đảng viên của 42 tổ chức cơ sở đảng.")
                    .contains("xóa 1.150 căn nhà tạm");
              });
    }
  }
}
