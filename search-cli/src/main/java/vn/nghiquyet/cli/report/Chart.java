package vn.nghiquyet.cli.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Figures of one scale as bars, in SVG that stands in the page.
final class Chart {

  private static final int LABEL_WIDTH = 300;
  private static final int BAR_WIDTH = 260;
  private static final int WIDTH = 800;
  private static final int LINE = 24;

  private final Template template;

  Chart(Template template) {
    this.template = template;
  }

  /// A bar.
  ///
  /// @param label what it is of
  /// @param number its length
  /// @param text its number and unit in words
  /// @param kind its class in the style sheet
  record Bar(String label, BigDecimal number, String text, String kind) {}

  /// The bars in their order; nothing where there are fewer than two, or one is below zero.
  String of(String title, List<Bar> bars) {
    var most = bars.stream().map(Bar::number).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    if (bars.size() < 2 || most.signum() <= 0 || bars.stream().anyMatch(Chart::isBelowZero)) {
      return "";
    }
    var shown = new StringBuilder();
    for (int i = 0; i < bars.size(); i++) {
      var bar = bars.get(i);
      double part = bar.number().divide(most, MathContext.DECIMAL32).doubleValue();
      double width = Math.max(1, BAR_WIDTH * part);
      int top = i * LINE;
      shown.append(
          template.fill(
              "bar",
              Map.of(
                  "kind", bar.kind(),
                  "label", bar.label(),
                  "text", bar.text(),
                  "labelx", Integer.toString(LABEL_WIDTH - 8),
                  "x", Integer.toString(LABEL_WIDTH),
                  "y", Integer.toString(top + 3),
                  "texty", Integer.toString(top + 16),
                  "width", String.format(Locale.ROOT, "%.1f", width),
                  "textx", String.format(Locale.ROOT, "%.1f", LABEL_WIDTH + width + 6))));
    }
    return template.fill(
        "chart",
        Map.of(
            "title", title,
            "width", Integer.toString(WIDTH),
            "height", Integer.toString(bars.size() * LINE),
            "bars", shown.toString()));
  }

  private static boolean isBelowZero(Bar bar) {
    return bar.number().signum() < 0;
  }
}
