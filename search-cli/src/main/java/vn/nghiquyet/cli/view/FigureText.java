package vn.nghiquyet.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.facts.model.Fact;

/// Figures in words: never without unit, kind and period.
public final class FigureText {

  private static final String ANNUAL = "annual ";

  private final Messages messages;

  /// Texts in the user's language.
  public FigureText(Messages messages) {
    this.messages = messages;
  }

  /// `≥ 8–10 %/năm`; the printed status where there is no number.
  public String value(Fact.Figure figure) {
    if (figure.measure().isEmpty()) {
      return figure.quote().text();
    }
    var m = figure.measure().get();
    var language = messages.language();
    var text = new StringBuilder(sign(m.comparator()));
    text.append(Numbers.of(m.value(), language));
    m.max().ifPresent(max -> text.append('–').append(Numbers.of(max, language)));
    m.of().ifPresent(of -> text.append('/').append(Numbers.of(of, language)));
    if (!m.unit().isEmpty()) {
      text.append(m.unit().startsWith("%") ? "" : " ").append(m.unit());
    }
    m.plan().ifPresent(plan -> text.append(" (KH ").append(Numbers.of(plan, language)).append(')'));
    return text.toString();
  }

  /// `65 triệu đồng/năm (chỉ tiêu, 2025)`.
  public String whole(Fact.Figure figure) {
    var about = new ArrayList<String>();
    about.add(kind(figure.kind()));
    figure.period().map(this::period).ifPresent(about::add);
    figure.change().ifPresent(about::add);
    return value(figure) + " (" + String.join(", ", about) + ")";
  }

  /// `1.500 ha (kế hoạch, 2025)`, where a figure is told with its plan.
  public Optional<String> plan(Fact.Figure figure) {
    return figure
        .measure()
        .filter(m -> m.plan().isPresent())
        .map(m -> {
          var number = Numbers.of(m.plan().orElseThrow(), messages.language());
          var about = new ArrayList<>(List.of(messages.text("figure.plan")));
          figure.period().map(this::period).ifPresent(about::add);
          var unit = m.unit().startsWith("%") ? m.unit() : " " + m.unit();
          return number + unit.stripTrailing() + " (" + String.join(", ", about) + ")";
        });
  }

  /// The kind in the user's language.
  public String kind(Fact.Kind kind) {
    return messages.text("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /// A period in the user's language.
  public String period(String period) {
    return period.startsWith(ANNUAL)
        ? messages.text("period.annual") + period.substring(ANNUAL.length() - 1)
        : period;
  }

  private static String sign(Fact.Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> "";
      case MORE -> "> ";
      case AT_LEAST -> "≥ ";
      case LESS -> "< ";
      case AT_MOST -> "≤ ";
      case ABOUT -> "≈ ";
    };
  }
}
