package vn.nghiquyet.corpus.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.nghiquyet.corpus.Packs;

/// Pages and documents as damage and malice leave them, the same for the same seed.
final class BrokenFiles {

  private static final String SENTENCE =
      "Đại hội đề ra 18 chỉ tiêu, trong đó thu nhập bình quân đạt 95 triệu đồng vào năm 2030. ";
  private static final List<String> PIECES =
      List.of(
          "<div>",
          "</div>",
          "<p>",
          "<table><tr><td>",
          "<!--",
          "]]>",
          "<script>",
          "<a href=",
          "&#x110;",
          "&amp;#x1EA1;",
          "<br>",
          "\u0000",
          "<svg><title>",
          "<select><option>",
          "<template>",
          "{\"@type\":",
          "<meta charset=utf-16>",
          "05/10/2020 ",
          " - ",
          "Tin liên quan",
          "\uFFFD",
          "<h1 class=title>");
  private static final int LARGEST = 40_000;

  private final Random random;
  private final List<byte[]> whole;

  BrokenFiles(Random random) throws IOException {
    this.random = random;
    this.whole =
        List.of(
            resource("/vn/nghiquyet/corpus/layout/pages/vccorp/page.html"),
            resource("/vn/nghiquyet/corpus/layout/pages/old-table/page.html"),
            resource("/vn/nghiquyet/corpus/format/samples/article.docx"),
            resource("/vn/nghiquyet/corpus/format/samples/article.pdf"),
            Packs.openDocument("a|b\nc|1,5", SENTENCE, SENTENCE),
            Packs.rtf(SENTENCE, SENTENCE));
  }

  private static byte[] resource(String path) {
    try (var stream = BrokenFiles.class.getResourceAsStream(path)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] next() {
    return switch (random.nextInt(8)) {
      case 0 -> noise(random.nextInt(LARGEST));
      case 1 -> soup().getBytes(StandardCharsets.UTF_8);
      case 2 -> deep().getBytes(StandardCharsets.UTF_8);
      case 3 -> longLine().getBytes(StandardCharsets.UTF_8);
      case 4 -> entities().getBytes(StandardCharsets.UTF_8);
      case 5 -> cut(any());
      default -> changed(any());
    };
  }

  private byte[] any() {
    return whole.get(random.nextInt(whole.size())).clone();
  }

  private byte[] noise(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private byte[] changed(byte[] bytes) {
    int changes = 1 + random.nextInt(60);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private String soup() {
    var soup = new StringBuilder("<html><body>");
    for (int i = random.nextInt(800); i > 0; i--) {
      soup.append(random.nextInt(4) == 0 ? SENTENCE : PIECES.get(random.nextInt(PIECES.size())));
    }
    return soup.toString();
  }

  private String deep() {
    var tag = List.of("div", "b", "table", "ul", "font", "a").get(random.nextInt(6));
    int depth = random.nextInt(20_000);
    return "<html>" + ("<" + tag + ">").repeat(depth) + SENTENCE.repeat(20);
  }

  /// What slow patterns choke on: one sign, one word, one name again and again.
  private String longLine() {
    var unit =
        List.of(" ", "a", "A b ", "-", " - a", "1/", "(", "Nguyễn ", "http://", "&", "a. ", "12:");
    var line = unit.get(random.nextInt(unit.size())).repeat(random.nextInt(LARGEST));
    return "<html><head><title>Tin - "
        + line
        + "</title></head><body><h1>"
        + line
        + "</h1><p>"
        + SENTENCE.repeat(4)
        + "</p><p>"
        + line
        + "</p>";
  }

  private String entities() {
    var bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'>");
    for (char c = 'b'; c < 'k'; c++) {
      bomb.append("<!ENTITY ")
          .append(c)
          .append(" '")
          .append(("&" + (char) (c - 1) + ";").repeat(10));
      bomb.append("'>");
    }
    return bomb + "]><html><body><p>&j;&j;</p><p>" + SENTENCE.repeat(random.nextInt(9)) + "</p>";
  }
}
