package app.marquee.app.explore;

import app.marquee.domain.chart.Boxes;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Density;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.chart.Door;
import app.marquee.domain.chart.Grain;
import app.marquee.domain.chart.Links;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Brings what the analyses say of a selection beside what they say of the whole.
final class Analyses {
  private static final String TITLES = "titles";
  private static final String NONE = "–";

  private Analyses() {}

  /// The selection's chart in the place of the whole's. A chart the selection has no titles for is
  /// there without values; which period is not whole the whole file tells.
  static ChartSpec chart(Optional<ChartSpec> selection, ChartSpec whole) {
    return selection.map(chart -> ended(chart, whole)).orElseGet(() -> emptied(whole));
  }

  /// The chart of an analysis that has this id.
  static Optional<ChartSpec> find(Analysed selection, String id) {
    return selection.charts().stream().filter(chart -> chart.id().equals(id)).findFirst();
  }

  /// The key figure of an analysis that has this id.
  static Optional<Figure> figure(Analysed selection, String id) {
    return selection.figures().stream().filter(figure -> figure.id().equals(id)).findFirst();
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
        chart.door(),
        chart.detail());
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
        door(whole));
  }

  /// Where titles are found by what the chart draws besides its values, none are found without.
  private static Door door(ChartSpec whole) {
    return switch (whole.detail()) {
      case Boxes _, Density _, Links _ -> Door.NONE;
      case Detail.Further _, Grain _ -> whole.door();
    };
  }

  /// The selection's key figure with the whole's beside it; without a value where the selection has
  /// none.
  ///
  /// @param titles how many the selection means
  static Figure figure(Optional<Figure> selection, Figure all, int titles) {
    Figure own =
        selection.orElse(new Figure(all.id(), all.label(), Double.NaN, NONE, "", all.definition()));
    return new Figure(
        own.id(), own.label(), own.value(), own.text(), note(all, titles), own.definition());
  }

  private static String note(Figure all, int titles) {
    return all.id().equals(TITLES) && all.value() > 0
        ? NumberText.share(titles, Math.round(all.value())) + " of " + all.text()
        : "all titles " + all.text();
  }
}
