package app.marquee.app.explore;

import app.marquee.app.explore.Exploration.Drawn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The charts of an analysis that is asked for, seen through a filter like those of a run: over the
/// titles of the other conditions, with the own choice in colour.
///
/// @param whole what the run found
public record AskedCharts(Explorer explorer, Analysed whole, Recipe recipe) {

  /// The answer over all titles.
  ///
  /// @throws MarqueeException where what it is about is not in the catalogue
  public Answer answer(Inquiry inquiry, RunContext context) {
    return explorer.answer(inquiry, Filter.NONE, whole, recipe, context);
  }

  /// The charts of an answer over all titles, seen through a filter.
  public List<Drawn> draw(Inquiry inquiry, Answer all, Filter filter, RunContext context) {
    Map<Filter, List<ChartSpec>> counted = new HashMap<>();
    counted.put(Filter.NONE, all.charts());
    List<Drawn> drawn = new ArrayList<>();
    for (ChartSpec chart : all.charts()) {
      Choice choice = Choice.of(chart, filter);
      if (!counted.containsKey(choice.others())) {
        counted.put(choice.others(), charts(inquiry, choice.others(), context));
      }
      drawn.add(
          choice.drawn(
              chart, Analyses.chart(find(counted.get(choice.others()), chart.id()), chart)));
    }
    return drawn;
  }

  private static Optional<ChartSpec> find(List<ChartSpec> charts, String id) {
    return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
  }

  private List<ChartSpec> charts(Inquiry inquiry, Filter others, RunContext context) {
    try {
      return explorer.answer(inquiry, others, whole, recipe, context).charts();
    } catch (MarqueeException absent) {
      // The one it is about has no title in this selection.
      return List.of();
    }
  }
}
