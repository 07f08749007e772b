package vn.nghiquyet.corpus.lines;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.nghiquyet.corpus.CaseFolders;

final class TextPageTest {

  @TestFactory
  Stream<DynamicTest> pages_saved_as_text() {
    return CaseFolders.below(TextPageTest.class, "texts", "page.txt");
  }
}
