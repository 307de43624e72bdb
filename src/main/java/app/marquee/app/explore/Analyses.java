package app.marquee.app.explore;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Brings what the analyses say of a selection beside what they say of the whole.
final class Analyses {
  private static final String TITLES = "titles";
  private static final String NONE = "–";

  private Analyses() {}

  /// The selection's chart in the place of the whole's. A chart the selection has no titles for is
  /// there without values; which period is not whole the whole file tells.
  static ChartSpec chart(Analysed selection, ChartSpec whole) {
    return selection.charts().stream()
        .filter(chart -> chart.id().equals(whole.id()))
        .findFirst()
        .map(chart -> ended(chart, whole))
        .orElseGet(() -> emptied(whole));
  }

  private static ChartSpec ended(ChartSpec chart, ChartSpec whole) {
    boolean sameEnd =
        !chart.categories().isEmpty()
            && !whole.categories().isEmpty()
            && chart.categories().getLast().equals(whole.categories().getLast());
    return new ChartSpec(
        chart.id(),
        chart.title(),
        chart.caption(),
        chart.kind(),
        chart.categories(),
        chart.series(),
        sameEnd ? whole.partialLast() : "",
        chart.summary(),
        chart.door());
  }

  private static ChartSpec emptied(ChartSpec whole) {
    List<Series> series =
        whole.series().stream()
            .map(one ->
                new Series(one.name(), one.colour(), Collections.nCopies(one.values().size(), 0.0)))
            .toList();
    return new ChartSpec(
        whole.id(),
        whole.title(),
        "no titles of this selection",
        whole.kind(),
        whole.categories(),
        series,
        whole.partialLast(),
        "No title of this selection counts here.",
        whole.door());
  }

  /// The selection's key figures, each with the whole's beside it.
  static List<Figure> figures(Analysed selection, Analysed whole, int titles) {
    List<Figure> figures = new ArrayList<>();
    for (Figure all : whole.figures()) {
      Figure own =
          selection.figures().stream()
              .filter(figure -> figure.id().equals(all.id()))
              .findFirst()
              .orElse(new Figure(all.id(), all.label(), Double.NaN, NONE, "", all.definition()));
      figures.add(
          new Figure(
              own.id(), own.label(), own.value(), own.text(), note(all, titles), own.definition()));
    }
    return figures;
  }

  private static String note(Figure all, int titles) {
    return all.id().equals(TITLES) && all.value() > 0
        ? NumberText.share(titles, Math.round(all.value())) + " of " + all.text()
        : "all titles " + all.text();
  }
}
