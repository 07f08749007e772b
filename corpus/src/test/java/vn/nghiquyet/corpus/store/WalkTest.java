package vn.nghiquyet.corpus.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.corpus.Packs.files;
import static vn.nghiquyet.corpus.Packs.gzip;
import static vn.nghiquyet.corpus.Packs.mail;
import static vn.nghiquyet.corpus.Packs.sevenZip;
import static vn.nghiquyet.corpus.Packs.tar;
import static vn.nghiquyet.corpus.Packs.warc;
import static vn.nghiquyet.corpus.Packs.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.corpus.Packs.Fetched;
import vn.nghiquyet.corpus.archive.Limits;
import vn.nghiquyet.corpus.article.About;
import vn.nghiquyet.corpus.article.Published;

final class WalkTest {

  @TempDir Path dir;

  @Test
  void a_zip_archive_gives_its_pages_behind_its_name() throws IOException {
    var zip =
        write("a.zip", zip(files("x/b.html", "B", "x/a.txt", "A", "../c.html", "C", "d.exe", "D")));
    assertThat(read(zip)).containsExactly("!/../c.html=C", "!/x/a.txt=A", "!/x/b.html=B");
  }

  @Test
  void a_tar_archive_gives_its_pages_in_its_own_order_plain_or_in_gzip() throws IOException {
    var tar = tar(files("b.html", "B", "ảnh.jpg", "-", "Thứ hai/a.txt", "A"));
    assertThat(read(write("a.tar", tar))).containsExactly("!/b.html=B", "!/Thứ hai/a.txt=A");
    assertThat(read(write("a.tar.gz", gzip(tar))))
        .containsExactly("!/b.html=B", "!/Thứ hai/a.txt=A");
    assertThat(read(write("a.tgz", gzip(tar)))).hasSize(2);
  }

  @Test
  void links_in_an_archive_are_left_out() throws IOException {
    var tar = tar(files("a.html -> /etc/passwd", "", "b.html", "B"));
    assertThat(read(write("a.tar", tar))).containsExactly("!/b.html=B");
  }

  @Test
  void a_7z_archive_gives_its_pages() throws IOException {
    var path = dir.resolve("a.7z");
    sevenZip(path, files("b.html", "B", "c.exe", "C", "a.txt", "A"));
    assertThat(read(path)).containsExactly("!/b.html=B", "!/a.txt=A");
  }

  @Test
  void a_file_in_gzip_is_one_page() throws IOException {
    assertThat(read(write("tin.html.gz", gzip("T".getBytes(UTF_8)))))
        .containsExactly("!/tin.html=T");
  }

  @Test
  void the_folder_beside_a_page_saved_in_an_archive_is_a_part_of_it() throws IOException {
    var all = files("t/Tin_files/x.html", "X", "t/Tin.html", "T", "Tin_files/y.html", "Y");
    assertThat(read(write("a.zip", zip(all))))
        .containsExactly("!/Tin_files/y.html=Y", "!/t/Tin.html=T");
    assertThat(read(write("a.tar", tar(all))))
        .containsExactly("!/t/Tin.html=T", "!/Tin_files/y.html=Y");
  }

  @Test
  void archives_in_archives_are_read_down_to_a_depth_and_leave_nothing_behind() throws IOException {
    var before = temporaries();
    var inner = zip(files("a.html", "A"));
    var pack = gzip(tar(files("in.zip", inner, "b.html", "B")));
    assertThat(read(write("out.zip", zip(files("m.tar.gz", pack, "z.txt", "Z")))))
        .containsExactly("!/m.tar.gz!/in.zip!/a.html=A", "!/m.tar.gz!/b.html=B", "!/z.txt=Z");
    var deep = inner;
    for (int i = 0; i < Limits.DEEPEST; i++) {
      deep = zip(files("in.zip", deep));
    }
    assertThat(read(write("deep.zip", deep)))
        .containsExactly(
            "!/in.zip!/in.zip!/in.zip!/in.zip: cannot be unpacked: archives lie more"
                + " than 4 deep in each other; unpack it first");
    assertThat(temporaries()).isEqualTo(before);
  }

  @Test
  void a_walk_that_ends_early_leaves_nothing_behind() throws IOException {
    var before = temporaries();
    var path = write("out.zip", zip(files("in.zip", zip(files("a.html", "A", "b.html", "B")))));
    try (var inputs = Inputs.of(List.of(path.toString()))) {
      assertThat(inputs.findFirst()).isPresent();
    }
    assertThat(temporaries()).isEqualTo(before);
  }

  @Test
  void entries_that_expand_without_end_or_are_too_large_are_refused_one_by_one()
      throws IOException {
    var noise = new byte[Limits.LARGEST_PAGE + 10];
    new Random(1).nextBytes(noise);
    var all = files("a.html", new byte[8 << 20], "b.html", noise, "c.html", "C");
    var zip = read(write("bomb.zip", zip(all)));
    assertThat(zip.get(0)).contains("!/a.html").contains("times its size");
    assertThat(zip.get(1)).contains("!/b.html").contains("20 MB");
    assertThat(zip.get(2)).isEqualTo("!/c.html=C");
    var gzip = read(write("bomb.tar.gz", gzip(tar(files("a.jpg", new byte[64 << 20])))));
    assertThat(gzip).singleElement().asString().contains("times its size");
  }

  @Test
  void two_entries_of_one_name_are_two_inputs() throws IOException {
    var tar = tar(files("a.html", "A"));
    var twice = Arrays.copyOf(tar, 1024 + tar.length);
    System.arraycopy(tar, 0, twice, 1024, tar.length);
    assertThat(read(write("a.tar", twice))).containsExactly("!/a.html=A", "!/a.html#2=A");
  }

  @Test
  void what_is_no_archive_or_damaged_is_one_failing_input() throws IOException {
    for (var name : List.of("a.zip", "a.7z", "a.tar.gz", "a.mht", "a.html.gz")) {
      assertThat(read(write(name, "PK no archive at all".getBytes(UTF_8))))
          .as(name)
          .singleElement()
          .asString()
          .contains("is no readable");
    }
    assertThat(read(write("a.warc", "PK no crawl".getBytes(UTF_8))))
        .singleElement()
        .asString()
        .startsWith("!/*: is damaged here");
    assertThat(read(dir.resolve("none.zip")))
        .containsExactly(": there is no such file; check the path");
  }

  @Test
  void a_tar_archive_that_breaks_off_gives_what_lies_before() throws IOException {
    var noise = new byte[40_000];
    new Random(1).nextBytes(noise);
    var tar = tar(files("a.html", "A", "b.html", noise));
    var read = read(write("a.tar", Arrays.copyOf(tar, 20_000)));
    assertThat(read.getFirst()).isEqualTo("!/a.html=A");
    assertThat(read.get(1)).startsWith("!/b.html: ");
  }

  @Test
  void a_mail_is_its_text_and_each_attachment() throws IOException {
    var head =
        """
        From: =?utf-8?B?VsSDbiBwaMOybmc=?= <vp@tinh.example>
        Subject: =?utf-8?B?RndkOiDEkOG6oWkgaOG7mWk=?=
        Date: Thu, 15 Oct 2020 23:30:00 +0000
        """;
    var attached =
        files("nghị quyết.docx", "D", "ảnh.png", "-", "kèm.zip", zip(files("a.txt", "A")));
    var path = write("thu.eml", mail(head, "chữ", "<p>chữ</p>", attached).getBytes(UTF_8));
    assertThat(read(path))
        .containsExactly("=<p>chữ</p>", "!/nghị quyết.docx=D", "!/kèm.zip!/a.txt=A");
    var about = Inputs.of(List.of(path.toString())).findFirst().orElseThrow().about();
    assertThat(about.title()).contains("Đại hội");
    assertThat(about.published())
        .contains(
            new Published(LocalDate.of(2020, 10, 16), Optional.of(LocalTime.of(6, 30)), "mail"));
  }

  @Test
  void a_mail_attached_to_a_mail_is_read_too() throws IOException {
    var inner = "Subject: trong\nContent-Type: text/plain\n\nThư trong\n";
    var outer =
        """
        Subject: ngoài
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        Thư ngoài
        --b
        Content-Type: message/rfc822

        %s
        --b--
        """
            .formatted(inner);
    assertThat(read(write("a.eml", outer.getBytes(UTF_8))))
        .containsExactly("=Thư ngoài\n\n", "!/mail.eml=Thư trong\n\n\n");
  }

  @Test
  void a_page_saved_as_one_file_is_that_page_with_its_address() throws IOException {
    var saved =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://bao.example/tin-1.html
        Subject: =?utf-8?Q?Tin=20m=E1=BB=9Bi?=
        Date: Fri, 16 Oct 2020 08:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="----M"

        ------M
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://bao.example/tin-1.html

        <p>=C4=90=E1=BA=A3ng</p>
        ------M
        Content-Type: text/html
        Content-Location: https://quang-cao.example/khung.html

        <p>khung</p>
        ------M--
        """;
    var path = write("tin.mhtml", saved.getBytes(UTF_8));
    assertThat(read(path)).singleElement().asString().contains("<p>Đảng</p>");
    var about = Inputs.of(List.of(path.toString())).findFirst().orElseThrow().about();
    assertThat(about)
        .isEqualTo(
            new About(
                Optional.of("https://bao.example/tin-1.html"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void a_crawl_gives_the_pages_that_were_fetched_whole() throws IOException {
    var path = dir.resolve("c.warc.gz");
    warc(
        path,
        new Fetched("https://bao.example/1", 200, "text/html; charset=windows-1258", "một"),
        new Fetched("https://bao.example/2", 404, "text/html", "không"),
        new Fetched("https://bao.example/3.png", 200, "image/png", "ảnh"),
        new Fetched("https://bao.example/4.pdf", 200, "application/pdf", "%PDF-"),
        new Fetched("https://bao.example/1", 200, "text/html", "lần hai"));
    assertThat(read(path))
        .containsExactly(
            "!/20201015100000/https://bao.example/1=một",
            "!/20201015100000/https://bao.example/4.pdf=%PDF-",
            "!/20201015100000/https://bao.example/1#2=lần hai");
    var about = Inputs.of(List.of(path.toString())).findFirst().orElseThrow().about();
    assertThat(about)
        .isEqualTo(About.fetched("https://bao.example/1", Optional.of("windows-1258")));
  }

  @Test
  void a_crawl_that_breaks_off_gives_what_lies_before_and_says_so() throws IOException {
    var path = dir.resolve("c.warc.gz");
    warc(
        path,
        new Fetched("https://bao.example/1", 200, "text/html", "một"),
        new Fetched("https://bao.example/2", 200, "text/html", "hai".repeat(1000)));
    var bytes = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(bytes, bytes.length - 30));
    var read = read(path);
    assertThat(read.getFirst()).isEqualTo("!/20201015100000/https://bao.example/1=một");
    assertThat(read.getLast()).matches("(?s)!/.*: .*");
    assertThat(read).hasSize(2);
  }

  @Test
  void a_line_of_json_is_called_by_its_address_or_its_id_wherever_it_stands() throws IOException {
    var lines =
        """
        {"url":"https://bao.example/1","text":"một"}

        {"id":7,"text":"hai"}
        {"text":"ba"}
        hỏng
        """;
    var plain = read(write("a.jsonl", lines.getBytes(UTF_8)));
    assertThat(plain.get(0)).startsWith("!/https://bao.example/1={");
    assertThat(plain.get(1)).startsWith("!/7={");
    assertThat(plain.get(2)).matches("!/[0-9a-f]{12}=\\{.*");
    assertThat(plain.get(3)).matches("!/[0-9a-f]{12}=hỏng");
    assertThat(read(write("b.jsonl.gz", gzip(lines.getBytes(UTF_8))))).isEqualTo(plain);
  }

  @Test
  void a_stream_says_how_many_are_left_as_far_as_it_knows() throws IOException {
    write("a.zip", zip(files("a.html", "A", "b.html", "B")));
    write("c.html", "C".getBytes(UTF_8));
    var inputs = Inputs.of(List.of(dir.toString())).spliterator();
    assertThat(inputs.estimateSize()).isEqualTo(2);
    assertThat(inputs.tryAdvance(i -> assertThat(i.path()).endsWith("a.html"))).isTrue();
    assertThat(inputs.estimateSize()).isEqualTo(2);
  }

  @Test
  void an_entry_that_is_locked_says_so() throws IOException {
    var zip = zip(files("a.html", "A"));
    zip[6] |= 1; // the bit that says so, in both places
    zip[central(zip) + 8] |= 1;
    assertThat(read(write("a.zip", zip))).singleElement().asString().contains("password");
  }

  private static int central(byte[] zip) {
    return new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(dir.resolve(name), bytes);
  }

  /// Each input as its path behind that of the file, with `=` and its text or `: ` and why not.
  private static List<String> read(Path path) {
    try (var inputs = Inputs.of(List.of(path.toString()))) {
      return inputs.map(i -> i.path().substring(path.toString().length()) + content(i)).toList();
    }
  }

  private static String content(Input input) {
    try {
      return "=" + new String(input.bytes().read(), UTF_8);
    } catch (IOException e) {
      return ": " + e.getMessage();
    }
  }

  private static List<Path> temporaries() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("nghiquyet-")).toList();
    }
  }
}
