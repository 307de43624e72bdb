package app.marquee.app.explore;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.filter.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a filter leaves of a catalogue.
///
/// @param rows ascending rows of the titles meant, null for all
/// @param titles how many titles that are
/// @param figures the key figures of the selection, in the order of the whole's
/// @param charts those asked for, in the order of the whole
public record Exploration(
    Filter filter, int @Nullable [] rows, int titles, List<Figure> figures, List<Drawn> charts) {

  /// A chart with what is chosen in it.
  public record Drawn(ChartSpec spec, Highlight highlight) {}

  public Exploration {
    figures = List.copyOf(figures);
    charts = List.copyOf(charts);
  }

  /// Every title.
  public static Exploration of(Analysed whole, int titles) {
    return new Exploration(
        Filter.NONE,
        null,
        titles,
        whole.figures(),
        whole.charts().stream().map(spec -> new Drawn(spec, Highlight.NONE)).toList());
  }
}
