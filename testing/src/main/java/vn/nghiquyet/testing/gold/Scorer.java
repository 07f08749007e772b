package vn.nghiquyet.testing.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import vn.nghiquyet.testing.gold.Report.Difference;

/// Scores extracted articles against gold.
public final class Scorer {

  private static final List<Measure> FIGURE_MEASURES =
      List.of(Measure.NUMBER, Measure.KIND, Measure.INDICATOR, Measure.TUPLE, Measure.TUPLE_PLACE);

  private final Agreement agreement;

  /// A scorer that knows the catalogue's indicators: folded name ({@link Fold#of}) to id.
  public Scorer(Map<String, String> indicators) {
    this.agreement = new Agreement(indicators);
  }

  /// Scores articles in the form `article-facts/1`. An extracted article belongs to the gold of the
  /// same file name, else of the same address.
  public Report score(List<GoldArticle> gold, Collection<? extends JsonNode> extracted) {
    Map<String, JsonNode> byName = new HashMap<>();
    for (var article : extracted) {
      var path = SheetReader.text(article, "path");
      byName.put(GoldArticle.withoutExtension(path.substring(path.lastIndexOf('/') + 1)), article);
      var url = SheetReader.text(article, "url");
      if (!url.isEmpty()) {
        byName.putIfAbsent(url, article);
      }
    }
    var pass = new Pass();
    for (var article : gold) {
      var got = Optional.ofNullable(byName.getOrDefault(article.name(), byName.get(article.url())));
      if (got.isEmpty()) {
        pass.differences.add(new Difference(article.name(), "not read", ""));
      }
      pass.article(article, got.map(SheetReader::read).orElse(FactSheet.EMPTY));
    }
    return new Report(List.copyOf(pass.scores.values()), pass.differences);
  }

  /// One run over all articles.
  private final class Pass {
    private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);
    private final List<Difference> differences = new ArrayList<>();
    private String name = "";

    Pass() {
      for (var measure : Measure.values()) {
        scores.put(measure, new Score(measure.title(), 0, 0, 0));
      }
    }

    void article(GoldArticle article, FactSheet got) {
      name = article.name();
      var gold = article.facts();
      var subjects = gold.subjects().stream().filter(FactSheet.Place::inText).toList();
      boolean toldElsewhere = subjects.isEmpty() && !gold.subjects().isEmpty();
      run(
          Measure.SUBJECT,
          subjects,
          toldElsewhere ? List.of() : got.subjects(),
          (a, b) -> a.key().equals(b.key()));
      congresses(gold.congresses(), got.congresses());
      figures(gold, got.figures());
      run(Measure.MET, gold.met(), got.met(), Object::equals);
      run(Measure.PRIORITY, gold.priorities(), got.priorities(), Agreement::priority);
      gold.documents()
          .ifPresent(d -> run(Measure.DOCUMENT, d, got.documents().orElseThrow(), Object::equals));
    }

    /// Pairs each gold fact with the first extracted one that says the same.
    private <T> void run(Measure measure, List<T> gold, List<T> got, BiPredicate<T, T> same) {
      var left = new ArrayList<>(got);
      int matched = 0;
      for (var fact : gold) {
        var hit = left.stream().filter(e -> same.test(fact, e)).findFirst();
        if (hit.isPresent()) {
          left.remove(hit.get());
          matched++;
        } else {
          differs("missed " + measure.title(), fact.toString());
        }
      }
      left.forEach(e -> differs("unexpected " + measure.title(), e.toString()));
      add(measure, gold.size(), got.size(), matched);
    }

    private void congresses(List<FactSheet.Congress> all, List<FactSheet.Congress> extracted) {
      var gold = new ArrayList<>(all.stream().filter(FactSheet.Congress::inText).toList());
      var got = distinct(extracted);
      for (var optional : List.copyOf(gold)) {
        if (optional.optional()) {
          gold.remove(optional);
          if (gold.stream().noneMatch(c -> Agreement.congress(optional, c))) {
            removeFirst(got, c -> Agreement.congress(optional, c));
          }
        }
      }
      run(Measure.CONGRESS, gold, got, Agreement::congress);
    }

    /// A congress told again for the same committee counts once.
    private static List<FactSheet.Congress> distinct(List<FactSheet.Congress> all) {
      var seen = new HashSet<List<Object>>();
      var kept = new ArrayList<FactSheet.Congress>();
      for (var c : all) {
        if (seen.add(List.of(c.ordinal(), c.level(), c.term(), c.of()))) {
          kept.add(c);
        }
      }
      return kept;
    }

    private void figures(FactSheet sheet, List<FactSheet.Figure> extracted) {
      var gold = sheet.figures().stream().filter(f -> !f.optional()).toList();
      var got = new ArrayList<>(extracted);
      sheet.figures().stream()
          .filter(f -> f.optional() && gold.stream().noneMatch(g -> Agreement.number(f, g)))
          .forEach(f -> removeFirst(got, e -> Agreement.number(f, e)));
      var sole = sheet.subjects().size() == 1 ? sheet.subjects().getFirst().key() : "";
      var left = new ArrayList<>(got);
      var matched = new EnumMap<Measure, Integer>(Measure.class);
      for (var fact : gold) {
        var hit = best(fact, left);
        if (hit.isEmpty()) {
          differs("missed " + Measure.NUMBER.title(), fact.toString());
          continue;
        }
        left.remove(hit.get());
        var agreed = agreed(fact, hit.get(), sole);
        agreed.forEach(m -> matched.merge(m, 1, Integer::sum));
        if (!agreed.contains(Measure.TUPLE_PLACE)) {
          differs("differs", fact + "  <>  " + hit.get());
        }
      }
      left.forEach(e -> differs("unexpected " + Measure.NUMBER.title(), e.toString()));
      for (var m : FIGURE_MEASURES) {
        add(m, gold.size(), got.size(), matched.getOrDefault(m, 0));
      }
    }

    /// Of the extracted figures with the same number the one that agrees most; the first of equals.
    private Optional<FactSheet.Figure> best(
        FactSheet.Figure gold, List<FactSheet.Figure> candidates) {
      Optional<FactSheet.Figure> best = Optional.empty();
      int bestRank = -1;
      for (var candidate : candidates) {
        int rank = rank(gold, candidate);
        if (Agreement.number(gold, candidate) && rank > bestRank) {
          best = Optional.of(candidate);
          bestRank = rank;
        }
      }
      return best;
    }

    private int rank(FactSheet.Figure gold, FactSheet.Figure got) {
      return (agreement.indicator(gold, got) ? 4 : 0)
          + (Agreement.kind(gold, got) ? 2 : 0)
          + (Agreement.period(gold.period(), got.period()) ? 1 : 0);
    }

    private List<Measure> agreed(FactSheet.Figure gold, FactSheet.Figure got, String sole) {
      var agreed = new ArrayList<>(List.of(Measure.NUMBER));
      boolean kind = Agreement.kind(gold, got);
      boolean indicator = agreement.indicator(gold, got);
      boolean tuple = kind && indicator && Agreement.period(gold.period(), got.period());
      var place = gold.place().isEmpty() ? sole : gold.place();
      addIf(agreed, kind, Measure.KIND);
      addIf(agreed, indicator, Measure.INDICATOR);
      addIf(agreed, tuple, Measure.TUPLE);
      addIf(agreed, tuple && (place.isEmpty() || place.equals(got.place())), Measure.TUPLE_PLACE);
      return agreed;
    }

    private void add(Measure measure, int gold, int extracted, int matched) {
      scores.computeIfPresent(measure, (_, s) -> s.plus(gold, extracted, matched));
    }

    private void differs(String what, String detail) {
      differences.add(new Difference(name, what, detail));
    }
  }

  private static void addIf(List<Measure> measures, boolean condition, Measure measure) {
    if (condition) {
      measures.add(measure);
    }
  }

  private static <T> void removeFirst(List<T> from, Predicate<T> which) {
    from.stream().filter(which).findFirst().ifPresent(from::remove);
  }
}
