package vn.nghiquyet.facts.gold;

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
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import vn.nghiquyet.facts.gold.Report.Difference;
import vn.nghiquyet.facts.gold.Report.Why;
import vn.nghiquyet.facts.indicator.Catalogue;

/// Scores extracted articles against gold.
public final class Scorer {

  private static final List<Measure> FIGURE_MEASURES =
      List.of(Measure.NUMBER, Measure.KIND, Measure.INDICATOR, Measure.TUPLE, Measure.TUPLE_PLACE);

  private final Agreement agreement;

  /// @param indicators the id of the indicator that a name names; empty for none
  Scorer(UnaryOperator<String> indicators) {
    this.agreement = new Agreement(indicators);
  }

  /// A scorer that knows the shipped indicators by id and name.
  public static Scorer of(Catalogue catalogue) {
    Map<String, String> ids = new HashMap<>();
    for (var indicator : catalogue.indicators()) {
      ids.putIfAbsent(Fold.of(indicator.id()), indicator.id());
      ids.putIfAbsent(Fold.of(indicator.name()), indicator.id());
    }
    return new Scorer(name -> ids.getOrDefault(Fold.of(name), ""));
  }

  /// Scores articles in the form `article-facts/1`. An extracted article belongs to the gold of the
  /// same file name, else of the same address.
  public Report score(List<GoldArticle> gold, Collection<? extends JsonNode> extracted) {
    Map<String, JsonNode> byName = new HashMap<>();
    for (var article : extracted) {
      byName.put(GoldArticle.nameOf(SheetReader.text(article, "path")), article);
      var url = SheetReader.text(article, "url");
      if (!url.isEmpty()) {
        byName.putIfAbsent(url, article);
      }
    }
    return new Report(
        gold.stream().map(g -> article(g, found(byName, g).map(SheetReader::read))).toList());
  }

  private static Optional<JsonNode> found(Map<String, JsonNode> byName, GoldArticle gold) {
    return Optional.ofNullable(byName.get(gold.name()))
        .or(() -> Optional.ofNullable(byName.get(gold.url())));
  }

  private Report.OfArticle article(GoldArticle gold, Optional<FactSheet> got) {
    var pass = new Pass(gold.name());
    if (got.isEmpty()) {
      pass.differs(Why.NOT_READ, Measure.SUBJECT, "", "");
    }
    pass.run(gold.facts(), got.orElse(FactSheet.EMPTY));
    return new Report.OfArticle(gold.name(), pass.scores, pass.differences);
  }

  /// The scoring of one article.
  private final class Pass {
    private final String article;
    private final List<Score> scores = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    Pass(String article) {
      this.article = article;
    }

    void run(FactSheet gold, FactSheet got) {
      var subjects = gold.subjects().stream().filter(FactSheet.Place::inText).toList();
      boolean toldElsewhere = subjects.isEmpty() && !gold.subjects().isEmpty();
      run(
          Measure.SUBJECT,
          subjects,
          toldElsewhere ? List.of() : got.subjects(),
          Agreement::subject);
      congresses(gold.congresses(), got.congresses());
      figures(gold, got.figures());
      run(Measure.MET, gold.met(), got.met(), Agreement::met);
      run(Measure.PRIORITY, gold.priorities(), got.priorities(), Agreement::priority);
      run(
          Measure.DOCUMENT,
          gold.documents().orElse(List.of()),
          gold.documents().isPresent() ? got.documents().orElseThrow() : List.of(),
          Agreement::document);
    }

    /// Pairs each gold fact with the first extracted one that says the same.
    private <T extends FactSheet.Item> void run(
        Measure measure, List<T> gold, List<T> got, BiPredicate<T, T> same) {
      var left = new ArrayList<>(got);
      int matched = 0;
      for (var fact : gold) {
        var hit = left.stream().filter(e -> same.test(fact, e)).findFirst();
        if (hit.isPresent()) {
          left.remove(hit.get());
          matched++;
        } else {
          differs(Why.MISSED, measure, fact.said(), "");
        }
      }
      left.forEach(e -> differs(Why.UNEXPECTED, measure, "", e.said()));
      scores.add(new Score(measure, gold.size(), got.size(), matched));
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
          differs(Why.MISSED, Measure.NUMBER, fact.said(), "");
          continue;
        }
        left.remove(hit.get());
        var agreed = agreed(fact, hit.get(), sole);
        agreed.forEach(m -> matched.merge(m, 1, Integer::sum));
        if (!agreed.contains(Measure.TUPLE_PLACE)) {
          differs(Why.DIFFERS, failed(agreed), fact.said(), hit.get().said());
        }
      }
      left.forEach(e -> differs(Why.UNEXPECTED, Measure.NUMBER, "", e.said()));
      for (var m : FIGURE_MEASURES) {
        scores.add(new Score(m, gold.size(), got.size(), matched.getOrDefault(m, 0)));
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
      var place = gold.place().isEmpty() ? sole : Fold.of(gold.place());
      addIf(agreed, kind, Measure.KIND);
      addIf(agreed, indicator, Measure.INDICATOR);
      addIf(agreed, tuple, Measure.TUPLE);
      addIf(
          agreed,
          tuple && (place.isEmpty() || place.equals(Fold.of(got.place()))),
          Measure.TUPLE_PLACE);
      return agreed;
    }

    private void differs(Why why, Measure measure, String expected, String got) {
      differences.add(new Difference(article, why, measure, expected, got));
    }
  }

  /// The first measure that two figures of one number do not agree in.
  private static Measure failed(List<Measure> agreed) {
    return FIGURE_MEASURES.stream().filter(m -> !agreed.contains(m)).findFirst().orElseThrow();
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
