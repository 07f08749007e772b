package vn.nghiquyet.indexer.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.model.Quote;
import vn.nghiquyet.indexer.write.PlaceAncestors;
import vn.nghiquyet.indexer.write.Stages;

/// Reads sample files as the pipeline reads pages.
public final class Samples {

  private static final List<String> NAMES =
      List.of(
          "1-tinh.sample",
          "2-huyen.sample",
          "3-huyen-giua-ky.sample",
          "4-thanh-pho.sample",
          "5-khong-ngay.sample");

  private final Map<String, ArticleFacts> facts = new ConcurrentHashMap<>();

  private Samples() {}

  /// Copies all samples into a folder.
  public static void copyTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var name : NAMES) {
      try (var in = Samples.class.getResourceAsStream(name)) {
        Files.write(folder.resolve(name), in.readAllBytes());
      }
    }
  }

  /// The stages that read sample files.
  public static Stages stages(String version) {
    var samples = new Samples();
    return new Stages(
        Samples::inputs,
        samples::read,
        a ->
            samples.facts.getOrDefault(
                a.origin().path(), new ArticleFacts(List.of(), List.of(), List.of())),
        PlaceAncestors.NONE,
        version);
  }

  private static Stream<Input> inputs(List<String> paths) {
    return paths.stream().flatMap(p -> files(Path.of(p)));
  }

  private static Stream<Input> files(Path path) {
    if (!Files.isDirectory(path)) {
      return Stream.of(new Input(path.toString(), () -> Files.readAllBytes(path)));
    }
    try (var list = Files.list(path)) {
      return list.sorted().toList().stream().flatMap(Samples::files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading read(Input input) {
    String page;
    try {
      page = new String(input.bytes().read(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return new Reading.Failed(input.path(), String.valueOf(e.getMessage()));
    }
    if (page.startsWith("!")) {
      return new Reading.Failed(input.path(), page.substring(1).strip());
    }
    if (page.startsWith("?")) {
      return new Reading.Skipped(input.path(), page.substring(1).strip());
    }
    var parts = page.split("(?m)^---\n", -1);
    var article = article(input.path(), parts[0], parts[1]);
    var subjects =
        parts[0].lines().filter(l -> l.startsWith("subject: ")).map(Samples::subject).toList();
    var found = new ArrayList<Fact>();
    parts[2]
        .lines()
        .forEach(l -> found.add(fact(l, article.text().whole(), subjects.stream().findFirst())));
    facts.put(input.path(), new ArticleFacts(subjects, List.of(), found));
    return new Reading.Read(input.path(), article, mended(parts[0]));
  }

  private static Article article(String path, String head, String body) {
    var paragraphs = body.strip().split("\n\n", -1);
    var pieces = new ArrayList<ArticleText.Piece>();
    for (int i = 0; i < paragraphs.length; i++) {
      var kind = i == 0 ? Block.Kind.TITLE : i == 1 ? Block.Kind.LEAD : Block.Kind.PARAGRAPH;
      pieces.add(new ArticleText.Piece(kind, paragraphs[i]));
    }
    return new Article(
        new Origin(path, property(head, "url"), property(head, "source")),
        ArticleText.of(pieces),
        List.of(),
        property(head, "author"),
        property(head, "day").map(d -> new Published(LocalDate.parse(d), Optional.empty(), "meta")),
        "vi");
  }

  private static Map<Kind, Integer> mended(String head) {
    return head.lines()
        .filter(l -> l.startsWith("mended: "))
        .map(l -> Kind.valueOf(l.substring("mended: ".length()).toUpperCase(Locale.ROOT)))
        .collect(Collectors.toMap(kind -> kind, _ -> 1));
  }

  private static Optional<String> property(String head, String name) {
    return head.lines()
        .filter(l -> l.startsWith(name + ": "))
        .map(l -> l.substring(name.length() + 2))
        .findFirst();
  }

  private static Place subject(String line) {
    var p = line.substring("subject: ".length()).split("\\|", -1);
    return new Place(p[1], p[0], Level.of(p[2]), p[3], p[4], List.of());
  }

  private static Fact fact(String line, String whole, Optional<Place> place) {
    var f = line.split("\\|", -1);
    int start = whole.indexOf(f[f.length - 1]);
    var quote = Quote.of(whole, start, start + f[f.length - 1].length());
    if (f[0].equals("congress")) {
      return new Fact.Congress(
          Optional.of(Integer.valueOf(f[1])),
          Level.of(f[2]),
          f[3],
          place,
          Optional.of(f[4]),
          quote);
    }
    var comparator =
        Arrays.stream(Fact.Comparator.values())
            .filter(c -> c.sign().equals(f[4]))
            .findFirst()
            .orElseThrow();
    var measure =
        new Fact.Measure(
            new BigDecimal(f[5]),
            Optional.empty(),
            f[6],
            comparator,
            Optional.empty(),
            Optional.empty(),
            Optional.of(amount(f[7])));
    return new Fact.Figure(
        f[2],
        Optional.of(f[1]),
        Fact.Kind.valueOf(f[3].toUpperCase(Locale.ROOT)),
        Optional.of(measure),
        Optional.of(f[8]),
        Optional.empty(),
        place,
        quote);
  }

  private static Fact.Amount amount(String text) {
    var a = List.of(text.split(" "));
    return new Fact.Amount(
        new BigDecimal(a.get(0)), Optional.empty(), a.get(1), a.subList(2, a.size()));
  }
}
