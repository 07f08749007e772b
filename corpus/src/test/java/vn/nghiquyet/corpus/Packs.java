package vn.nghiquyet.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/// Makes small files that hold others.
public final class Packs {

  private Packs() {}

  /// Names and their contents, in order.
  public static Map<String, byte[]> files(Object... namesAndContents) {
    var files = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      var content = namesAndContents[i + 1];
      files.put(
          (String) namesAndContents[i],
          content instanceof byte[] bytes ? bytes : content.toString().getBytes(UTF_8));
    }
    return files;
  }

  /// A zip archive.
  public static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /// An OpenDocument text of one table and paragraphs, the first of them the headline.
  public static byte[] openDocument(String table, String... paragraphs) throws IOException {
    var mimetype = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
    var crc = new CRC32();
    crc.update(mimetype);
    var first = new ZipEntry("mimetype");
    first.setMethod(ZipEntry.STORED);
    first.setSize(mimetype.length);
    first.setCrc(crc.getValue());
    var body = new StringBuilder();
    for (int i = 0; i < paragraphs.length; i++) {
      var tag = i == 0 ? "text:h" : "text:p";
      body.append("<%s>%s</%s>".formatted(tag, paragraphs[i], tag));
    }
    body.append("<table:table>");
    table
        .lines()
        .forEach(row -> {
          body.append("<table:table-row>");
          for (var cell : row.split("\\|", -1)) {
            body.append("<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>");
          }
          body.append("</table:table-row>");
        });
    body.append("</table:table>");
    var content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2">
        <office:body><office:text>%s</office:text></office:body></office:document-content>
        """
            .formatted(body);
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      out.putNextEntry(first);
      out.write(mimetype);
      out.putNextEntry(new ZipEntry("content.xml"));
      out.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /// A text in RTF, letters beyond ASCII written as numbers.
  public static byte[] rtf(String... paragraphs) {
    var rtf =
        new StringBuilder(
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}\n\\pard\\plain ");
    for (var paragraph : paragraphs) {
      paragraph.chars().forEach(c -> rtf.append(c < 128 ? (char) c + "" : "\\u" + (short) c + "?"));
      rtf.append("\\par\n");
    }
    return rtf.append("}").toString().getBytes(UTF_8);
  }

  /// A tar archive; an empty content behind a name with ` -> ` is a link.
  public static byte[] tar(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new TarArchiveOutputStream(bytes, UTF_8.name())) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (var file : files.entrySet()) {
        var link = file.getKey().split(" -> ", -1);
        var entry =
            link.length == 1
                ? new TarArchiveEntry(link[0])
                : new TarArchiveEntry(link[0], TarArchiveEntry.LF_SYMLINK);
        if (link.length == 2) {
          entry.setLinkName(link[1]);
        } else {
          entry.setSize(file.getValue().length);
        }
        out.putArchiveEntry(entry);
        out.write(link.length == 1 ? file.getValue() : new byte[0]);
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  /// Gzip.
  public static byte[] gzip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  /// A 7z archive, with LZMA2.
  public static void sevenZip(Path path, Map<String, byte[]> files) throws IOException {
    try (var out = new SevenZOutputFile(path.toFile())) {
      for (var file : files.entrySet()) {
        var entry = out.createArchiveEntry(path, file.getKey());
        entry.setSize(file.getValue().length);
        out.putArchiveEntry(entry);
        out.write(file.getValue());
        out.closeArchiveEntry();
      }
    }
  }

  /// A mail with a text in two forms and attachments, as mail programs write it.
  public static String mail(String head, String plain, String html, Map<String, byte[]> attached) {
    var mail = new StringBuilder(head);
    mail.append(
        """
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="outer"

        --outer
        Content-Type: multipart/alternative; boundary="inner"

        --inner
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --inner
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --inner--
        """
            .formatted(base64(plain.getBytes(UTF_8)), base64(html.getBytes(UTF_8))));
    attached.forEach((name, bytes) ->
        mail.append(
            """
            --outer
            Content-Type: %s
            Content-Disposition: attachment; filename="=?utf-8?B?%s?="
            Content-Transfer-Encoding: base64

            %s
            """
                .formatted(
                    "application/octet-stream",
                    Base64.getEncoder().encodeToString(name.getBytes(UTF_8)),
                    base64(bytes))));
    return mail.append("--outer--\n").toString().replace("\n", "\r\n");
  }

  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes);
  }

  /// An answer of a server, as a crawler keeps it.
  ///
  /// @param url where it was fetched
  /// @param status what the server said
  /// @param type of its content
  /// @param body its content
  public record Fetched(String url, int status, String type, String body) {}

  /// A crawler's file, each record in gzip of its own.
  public static void warc(Path path, Fetched... answers) throws IOException {
    try (OutputStream out = Files.newOutputStream(path);
        var warc =
            new WarcWriter(java.nio.channels.Channels.newChannel(out), WarcCompression.GZIP)) {
      for (var answer : answers) {
        var http =
            new HttpResponse.Builder(answer.status(), "told")
                .body(MediaType.parse(answer.type()), answer.body().getBytes(UTF_8))
                .build();
        warc.write(
            new WarcResponse.Builder(URI.create(answer.url()))
                .date(Instant.parse("2020-10-15T10:00:00Z"))
                .body(http)
                .build());
      }
    }
  }
}
