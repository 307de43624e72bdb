package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.Density;
import app.marquee.domain.chart.Detail;
import app.marquee.ui.chart.view.Arranged;
import app.marquee.ui.chart.view.Tools;
import app.marquee.ui.chart.view.Viewing;
import app.marquee.ui.chart.view.Viewing.Order;
import app.marquee.ui.chart.view.Viewing.Stack;
import java.util.ArrayList;
import java.util.List;

/// Says beside a chart's caption how it is looked at, so that no picture leaves out what was done.
final class ViewWords {
  private ViewWords() {}

  /// Empty where the chart is shown as it is given.
  static String of(ChartSpec spec, Arranged arranged, ChartMessages words) {
    Viewing viewing = arranged.viewing();
    List<String> said = new ArrayList<>();
    if (viewing.top() > 0 && arranged.counted().size() > 0) {
      said.add(words.text(top(spec), viewing.top()));
    }
    if (viewing.order() != Order.GIVEN) {
      said.add(
          words.text(
              viewing.order() == Order.NAME ? "chart.said.sort.name" : "chart.said.sort.value"));
    }
    if (viewing.bin() > 0) {
      said.add(
          spec.detail() instanceof Density points
              ? words.text(
                  "chart.said.blocks",
                  viewing.bin() * points.across().width(),
                  viewing.bin() * points.up().width())
              : words.text("chart.said.bins", viewing.bin()));
    }
    if (!viewing.hidden().isEmpty()) {
      List<String> names =
          viewing.hidden().stream().sorted().map(i -> spec.series().get(i).name()).toList();
      said.add(words.text("chart.said.without", String.join(", ", names)));
    }
    if (viewing.stack() != Stack.GIVEN && viewing.stack() != Tools.stack(spec, Viewing.PLAIN)) {
      said.add(
          words.text(
              switch (viewing.stack()) {
                case STACKED, GIVEN -> "chart.said.stacked";
                case BESIDE -> "chart.said.beside";
                case WHOLE -> "chart.said.whole";
              }));
    }
    if (viewing.isPerCent()) {
      said.add(words.text(share(spec)));
    }
    if (viewing.isLog()) {
      said.add(words.text("chart.said.log"));
    }
    if (!viewing.zoom().isWhole()) {
      said.add(words.text("chart.said.part"));
    }
    return String.join(" · ", said);
  }

  private static String top(ChartSpec spec) {
    boolean rest = spec.detail() instanceof Detail.Tail && spec.kind() != Kind.WORD_LIST;
    return rest ? "chart.said.top.other" : "chart.said.top";
  }

  /// What a share is of.
  private static String share(ChartSpec spec) {
    if (spec.kind() == Kind.HEAT_MAP) {
      return "chart.said.percent.row";
    }
    return spec.kind() == Kind.LINE && spec.series().size() > 1
        ? "chart.said.percent.category"
        : "chart.said.percent";
  }
}
