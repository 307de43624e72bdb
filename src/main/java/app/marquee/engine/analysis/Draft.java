package app.marquee.engine.analysis;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.figures.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document being filled, in the order its keys are written; for one thread.
final class Draft {
  /// Key of the figures that are left out, at the end of a document.
  static final String NOT_APPLICABLE = "not_applicable";

  private static final String DEFINITIONS = "definitions";

  private final String name;
  private final Map<String, Object> content = new LinkedHashMap<>();
  private final Map<String, Object> more = new LinkedHashMap<>();
  private final Map<String, Object> definitions = new LinkedHashMap<>();
  private final Map<String, Object> notApplicable = new LinkedHashMap<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Insight> insights = new ArrayList<>();
  private final List<ChartSpec> charts = new ArrayList<>();

  /// @param name the document's name
  Draft(String name) {
    this.name = name;
  }

  void put(String key, Object value) {
    content.put(key, value);
  }

  /// A key beyond the fixed ones: it is written after them.
  void putMore(String key, Object value) {
    more.put(key, value);
  }

  /// Names figures that are left out, with the reason. A key inside an object is written with a
  /// dot.
  void leaveOut(String reason, String... keys) {
    for (String key : keys) {
      notApplicable.put(key, reason);
    }
  }

  /// Says what a question answers under each definition, where the recipe chose another than the
  /// default.
  void defined(Optional<Ways> ways) {
    ways.ifPresent(answers -> definitions.put(answers.chosen().question().id(), answers.toMap()));
  }

  void figure(Figure figure) {
    figures.add(figure);
  }

  /// A sentence borne out by this document.
  ///
  /// @param path where the figure stands in it, keys joined by dots
  void insight(String statement, Number figure, String path) {
    insights.add(new Insight(statement, figure.doubleValue(), name, path));
  }

  List<Insight> insights() {
    return insights;
  }

  void chart(ChartSpec chart) {
    charts.add(chart);
  }

  void charts(List<ChartSpec> some) {
    charts.addAll(some);
  }

  Findings finish() {
    content.putAll(more);
    if (!definitions.isEmpty()) {
      content.put(DEFINITIONS, definitions);
    }
    if (!notApplicable.isEmpty()) {
      content.put(NOT_APPLICABLE, notApplicable);
    }
    return new Findings(
        new ReportDocument(name, content),
        List.copyOf(figures),
        List.copyOf(insights),
        List.copyOf(charts));
  }
}
