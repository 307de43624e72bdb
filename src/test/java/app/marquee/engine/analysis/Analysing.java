package app.marquee.engine.analysis;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.testing.Catalogues;
import app.marquee.testing.Checks;
import java.util.List;
import java.util.Map;

/// Looks things up in what an analysis of a small catalogue found.
record Analysing(Analysed found) {

  static Analysing of(Catalogues catalogue) {
    return of(catalogue, Recipe.standard());
  }

  static Analysing of(Catalogues catalogue, Recipe recipe) {
    return new Analysing(
        AnalysisStage.analyse(
            Checks.of(catalogue.build(), recipe, RunContext.plain()), recipe, RunContext.plain()));
  }

  ReportDocument document(String name) {
    return found.documents().stream()
        .filter(document -> document.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// The value a path of keys leads to.
  Object at(String document, String... path) {
    Object value = document(document).content();
    for (String key : path) {
      value = map(value).get(key);
      if (value == null) {
        throw new IllegalArgumentException(document + " has no " + String.join(".", path));
      }
    }
    return value;
  }

  /// The keys of an object, in order.
  List<String> keys(String document, String... path) {
    return map(at(document, path)).keySet().stream().map(String::valueOf).toList();
  }

  boolean has(String document, String key) {
    return document(document).content().containsKey(key);
  }

  /// Why a figure is left out.
  String reason(String document, String key) {
    Object reasons = document(document).content().getOrDefault("not_applicable", Map.of());
    return String.valueOf(map(reasons).get(key));
  }

  ChartSpec chart(String id) {
    return found.charts().stream().filter(chart -> chart.id().equals(id)).findFirst().orElseThrow();
  }

  boolean hasChart(String id) {
    return found.charts().stream().anyMatch(chart -> chart.id().equals(id));
  }

  Figure figure(String id) {
    return found.figures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Map<?, ?> map(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(value + " is no map");
  }
}
