package vn.nghiquyet.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.cli.view.FigureText;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.search.compare.Comparison;
import vn.nghiquyet.search.compare.Scorecard;
import vn.nghiquyet.search.compare.Told;
import vn.nghiquyet.search.hits.FactHit;

/// A report as HTML: every figure with its words and a way to its article.
public final class ReportPage {

  private final Report report;
  private final Messages messages;
  private final FigureText figures;
  private final Template template;
  private final Chart chart;

  /// The page of a report, in the user's language.
  public ReportPage(Report report, Messages messages) {
    this.report = report;
    this.messages = messages;
    this.figures = new FigureText(messages);
    this.template = Template.load("report.html");
    this.chart = new Chart(template);
  }

  /// The whole page.
  public String html() {
    var sections =
        section("congresses", congresses())
            + section("scorecard", scorecard())
            + section("figures", indicators())
            + section("beside", beside())
            + section("articles", articles())
            + section("citation", citation());
    return template.fill(
        "page",
        Map.of(
            "lang", messages.language(),
            "css", Template.text("report.css"),
            "title", messages.text("report.title", report.place().label()),
            "about", about(),
            "sections", sections));
  }

  private String about() {
    var status = report.citation().status();
    return messages.text(
        "report.about",
        report.articles().size(),
        status.articles(),
        status.lastDay().map(Object::toString).orElse("–"));
  }

  private String section(String id, String content) {
    return template.fill(
        "section",
        Map.of(
            "id",
            id,
            "title",
            messages.text("report." + id),
            "content",
            content.isEmpty() ? none() : content));
  }

  private String none() {
    return template.fill("none", Map.of("text", messages.text("report.none")));
  }

  private String congresses() {
    return table(
        List.of("column.congress", "facet.term", "column.quote", "column.article"),
        report.congresses().stream().map(this::congress).toList());
  }

  private List<String> congress(FactHit hit) {
    if (!(hit.fact() instanceof Fact.Congress c)) {
      return List.of();
    }
    var ordinal = c.ordinal().map(o -> ", " + messages.text("congress.ordinal", o)).orElse("");
    return List.of(
        Template.escaped(c.of() + ordinal),
        Template.escaped(c.term().orElse("")),
        quote(c.quote().text()),
        link(hit.article()));
  }

  private String scorecard() {
    var rows =
        report.card().rows().stream()
            .map(row ->
                List.of(
                    Template.escaped(row.indicator().name()),
                    Template.escaped(row.term()),
                    promise(row),
                    row.reports().stream().map(r -> figure(r.told())).collect(Collectors.joining()),
                    outcome(row)))
            .toList();
    return table(
        List.of(
            "column.indicator", "facet.term", "column.target", "column.reported", "column.outcome"),
        rows);
  }

  /// Of a figure that is told with its plan, the plan.
  private String promise(Scorecard.Row row) {
    return figures
        .plan(row.target().figure())
        .map(Template::escaped)
        .orElseGet(() -> figure(row.target()));
  }

  private String outcome(Scorecard.Row row) {
    var id = row.outcome().name().toLowerCase(Locale.ROOT);
    return template.fill("outcome", Map.of("id", id, "text", messages.text("outcome." + id)));
  }

  private String indicators() {
    return report.figures().rows().stream().map(this::indicator).collect(Collectors.joining());
  }

  private String indicator(Comparison.Row row) {
    var told = row.cells().getFirst();
    return template.fill(
        "indicator",
        Map.of(
            "name", row.indicator().name(),
            "chart", chart.of(row.indicator().name(), bars(told)),
            "figures", told.stream().map(this::figure).collect(Collectors.joining())));
  }

  /// The figures of the scale that most have, in the order of their periods.
  private List<Chart.Bar> bars(List<Told> told) {
    var byScale = new TreeMap<String, List<Told>>();
    for (var t : told) {
      t.scale().ifPresent(s -> byScale.computeIfAbsent(s, _ -> new ArrayList<>()).add(t));
    }
    return byScale.values().stream()
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of())
        .stream()
        .sorted(Comparator.comparing(t -> t.figure().period().map(ReportPage::lastYear).orElse("")))
        .flatMap(t -> bar(about(t.figure()), t).stream())
        .toList();
  }

  /// A period by its last year.
  private static String lastYear(String period) {
    return period.length() < 4 ? period : period.substring(period.length() - 4) + period;
  }

  private Optional<Chart.Bar> bar(String label, Told told) {
    var kind = told.figure().kind().name().toLowerCase(Locale.ROOT);
    return told.number().map(n -> new Chart.Bar(label, n, figures.value(told.figure()), kind));
  }

  private String about(Fact.Figure figure) {
    var kind = figures.kind(figure.kind());
    return figure.period().map(p -> kind + ", " + figures.period(p)).orElse(kind);
  }

  private String beside() {
    var places = report.beside().places();
    var rows = new ArrayList<List<String>>();
    var charts = new StringBuilder();
    for (var row : report.beside().rows()) {
      var cells = new ArrayList<>(List.of(Template.escaped(row.indicator().name())));
      for (var cell : row.cells()) {
        cells.add(cell.stream().map(this::figure).collect(Collectors.joining()));
      }
      rows.add(cells);
      charts.append(promises(row));
    }
    var titles = new ArrayList<>(List.of(messages.text("column.indicator")));
    places.forEach(p -> titles.add(p.label()));
    return charts + tableOf(titles, rows);
  }

  /// What the places promise for one time, as bars; only what is on one scale.
  private String promises(Comparison.Row row) {
    record Same(String period, String scale) {}
    var bars =
        new TreeMap<Same, List<Chart.Bar>>(
            Comparator.comparing(Same::period).thenComparing(Same::scale));
    for (int i = 0; i < row.cells().size(); i++) {
      var place = report.beside().places().get(i).label();
      for (var told : row.cells().get(i)) {
        if (told.figure().kind() == Fact.Kind.TARGET && told.scale().isPresent()) {
          var period = told.figure().period().map(figures::period).orElse("–");
          bar(place, told)
              .ifPresent(b ->
                  bars.computeIfAbsent(
                          new Same(period, told.scale().orElseThrow()), _ -> new ArrayList<>())
                      .add(b));
        }
      }
    }
    return bars.entrySet().stream()
        .map(e -> captioned(row.indicator().name(), e.getKey().period(), e.getValue()))
        .collect(Collectors.joining());
  }

  private String captioned(String indicator, String period, List<Chart.Bar> bars) {
    var kind = figures.kind(Fact.Kind.TARGET);
    var title = "%s (%s, %s)".formatted(indicator, kind, period);
    var drawn = chart.of(title, bars);
    return drawn.isEmpty()
        ? ""
        : template.fill("captioned", Map.of("title", title, "chart", drawn));
  }

  /// A figure, its words, and the articles that tell it.
  private String figure(Told told) {
    return template.fill(
        "figure",
        Map.of(
            "kind", told.figure().kind().name().toLowerCase(Locale.ROOT),
            "text", figures.whole(told.figure()),
            "quote", told.figure().quote().text(),
            "links", told.articles().stream().map(this::link).collect(Collectors.joining(" "))));
  }

  private String quote(String text) {
    return template.fill("quote", Map.of("text", text));
  }

  /// Articles are numbered in the order of their list.
  private String link(String article) {
    int number = 1 + List.copyOf(report.articles().keySet()).indexOf(article);
    return template.fill("link", Map.of("id", article, "number", Integer.toString(number)));
  }

  private String articles() {
    return report.articles().values().stream()
        .map(this::article)
        .collect(Collectors.joining("", "<ol>\n", "</ol>\n"));
  }

  private String article(StoredArticle stored) {
    var article = stored.article();
    var origin = article.origin();
    var about = new ArrayList<String>();
    origin.source().ifPresent(about::add);
    article.author().ifPresent(about::add);
    about.add(
        article.published().map(p -> p.day().toString()).orElse(messages.text("count.unknown")));
    origin.url().ifPresent(about::add);
    about.add(stored.id());
    return template.fill(
        "article",
        Map.of(
            "id", stored.id(),
            "title", article.text().title().orElse(origin.path()),
            "about", String.join(" · ", about)));
  }

  private String citation() {
    return report.citation().lines(messages).stream()
        .map(line -> template.fill("line", Map.of("name", line.name(), "value", line.value())))
        .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
  }

  private String table(List<String> titles, List<List<String>> rows) {
    return tableOf(titles.stream().map(t -> messages.text(t)).toList(), rows);
  }

  /// @param rows cells that are HTML
  private String tableOf(List<String> titles, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    var head =
        titles.stream()
            .map(t -> "<th>" + Template.escaped(t) + "</th>")
            .collect(Collectors.joining());
    var body =
        IntStream.range(0, rows.size())
            .mapToObj(i ->
                rows.get(i).stream()
                    .map(c -> "<td>" + c + "</td>")
                    .collect(Collectors.joining("", "<tr>", "</tr>\n")))
            .collect(Collectors.joining());
    return template.fill("table", Map.of("head", head, "body", body));
  }
}
