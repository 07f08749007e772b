package vn.nghiquyet.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.nghiquyet.analyzers.mend.legacy.Encoding;
import vn.nghiquyet.analyzers.mend.legacy.Scribe;

/// How a readable page becomes the bytes of an old or broken one, so that cases stay readable.
public final class Written {

  /// What an editor of VNI pages wrote as entities; all other letters are bytes.
  private static final Map<Character, String> ENTITIES =
      Map.of('Ñ', "&Ntilde;", 'ñ', "&ntilde;", 'û', "&#251;", 'ï', "&#xEF;", 'á', "&aacute;");

  private Written() {}

  /// The bytes of a text.
  public static byte[] as(String how, String text) {
    return switch (how) {
      case "UTF-8" -> text.getBytes(UTF_8);
      case "NFD" -> Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(UTF_8);
      case "UTF-8 read as letters" -> Scribe.western(text.getBytes(UTF_8)).getBytes(UTF_8);
      case "VNI with entities" -> withEntities(Scribe.of(Encoding.VNI).writeAsLatin(text));
      case "TCVN3 in Word" ->
          word(Scribe.western(Scribe.of(Encoding.TCVN3).write(inCapitalsFont(text))));
      case "windows-1258" -> Scribe.of(Encoding.WINDOWS_1258).write(text);
      default -> Scribe.of(Encoding.valueOf(how)).write(text);
    };
  }

  private static byte[] withEntities(String letters) {
    var page = new StringBuilder();
    letters
        .chars()
        .forEach(c -> page.append(ENTITIES.getOrDefault((char) c, Character.toString(c))));
    return page.toString().getBytes(ISO_8859_1);
  }

  /// The capitals with marks of these fonts are small letters in a font that prints capitals.
  private static String inCapitalsFont(String text) {
    var out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      out.setCharAt(i, c < 0x80 || c == 'Đ' ? c : Character.toLowerCase(c));
    }
    return out.toString();
  }

  /// A Word file with a paragraph a line, as Word keeps letters typed in a font of its own.
  private static byte[] word(String text) {
    var body = new StringBuilder();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line ->
            body.append("<w:p><w:r><w:t>")
                .append(line.replace("&", "&amp;"))
                .append("</w:t></w:r></w:p>"));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Override PartName="/word/document.xml" \
          ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
          </Types>\
          """);
      put(
          zip,
          "_rels/.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="a" Target="word/document.xml" \
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
          </Relationships>\
          """);
      put(
          zip,
          "word/document.xml",
          """
          <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
          <w:body>%s</w:body></w:document>\
          """
              .formatted(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
    zip.closeEntry();
  }
}
