package app.marquee.app.explore;

import app.marquee.app.explore.Exploration.Drawn;
import app.marquee.app.explore.Selections.Answers;
import app.marquee.app.explore.Selections.Asked;
import app.marquee.app.explore.Selections.Part;
import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterException;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.analysis.SelectedCharts;
import app.marquee.engine.analysis.asked.AskedAnalyses;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.explore.RowFilter;
import app.marquee.engine.explore.Subset;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.FrameRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Looks into a catalogue with the engine: what is shown of a selection is what the analyses make
/// of a catalogue of its titles.
public final class CatalogueExplorer implements Explorer {
  private final FeaturedCatalogue catalogue;
  private final RowFilter filters;
  private final Selections selections;
  private final TitleRows titles;

  /// The columns without a title, made when first asked: what does not fit them fits none.
  private @Nullable RowFilter untitled;

  public CatalogueExplorer(FeaturedCatalogue catalogue) {
    this.catalogue = catalogue;
    this.filters = new RowFilter(catalogue);
    this.selections = new Selections(catalogue, filters);
    CleanCatalogue clean = catalogue.clean();
    List<String> names = filters.names();
    this.titles =
        FrameRows.of(
            clean.columns().only(cleaned(names)).beside(catalogue.features()),
            names,
            clean.records(),
            clean.lines(),
            Set.of(CanonicalColumn.RELEASE_YEAR.header()),
            CellMarks.of(clean.changes(), clean.records(), names));
  }

  private List<String> cleaned(List<String> names) {
    return names.stream().filter(name -> !catalogue.features().has(name)).toList();
  }

  @Override
  public TitleRows titles() {
    return titles;
  }

  @Override
  public List<String> columns() {
    return filters.names();
  }

  @Override
  public int[] rows(Filter filter, RunContext context) {
    return filters.rows(filter, context);
  }

  @Override
  public Exploration explore(Filter filter, Analysed whole, Recipe recipe, RunContext context) {
    return explore(filter, whole, new Wanted(_ -> true, _ -> true), recipe, context);
  }

  @Override
  public Exploration glance(
      Filter filter, Analysed whole, Set<String> charts, Recipe recipe, RunContext context) {
    Predicate<String> shown = charts::contains;
    Wanted counted = new Wanted(shown.and(SelectedCharts::hasChart), SelectedCharts::hasFigure);
    return explore(filter, whole, counted, recipe, context);
  }

  /// Finds the rows of a mark of each chart, and counts all charts of the last one's.
  @Override
  public void prepare(Analysed whole, Recipe recipe, RunContext context) {
    Filter last = Filter.NONE;
    for (ChartSpec chart : whole.charts()) {
      Filter first = chart.filter(0, 0).orElse(Filter.NONE);
      last = hasRows(first, context) ? first : last;
    }
    Exploration _ = explore(last, whole, recipe, context);
  }

  /// False also where a chart's marks ask for a feature that was not made.
  private boolean hasRows(Filter filter, RunContext context) {
    try {
      return !filter.isNone() && !filters.bits(filter, context).isEmpty();
    } catch (FilterException unfit) {
      return false;
    }
  }

  /// What is asked for, by id.
  private record Wanted(Predicate<String> charts, Predicate<String> figures) {}

  private Exploration explore(
      Filter filter, Analysed whole, Wanted wanted, Recipe recipe, RunContext context) {
    if (filter.isNone()) {
      return Exploration.of(whole, catalogue.size());
    }
    int[] rows = filters.rows(filter, context);
    Answers answers = selections.answer(asked(filter, whole, wanted), recipe, context);
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : whole.figures()) {
      if (wanted.figures().test(figure.id())) {
        figures.add(Analyses.figure(answers.figure(filter, figure.id()), figure, rows.length));
      }
    }
    List<Drawn> charts = new ArrayList<>();
    for (ChartSpec chart : whole.charts()) {
      if (wanted.charts().test(chart.id())) {
        Choice choice = Choice.of(chart, filter);
        ChartSpec counted =
            choice.others().isNone()
                ? chart
                : Analyses.chart(answers.chart(choice.others(), chart.id()), chart);
        charts.add(choice.drawn(chart, counted));
      }
    }
    return new Exploration(filter, rows, rows.length, figures, charts);
  }

  /// What is to be counted: key figures of the filter, each chart of what others chose.
  private static List<Asked> asked(Filter filter, Analysed whole, Wanted wanted) {
    List<Asked> asked = new ArrayList<>();
    for (ChartSpec chart : whole.charts()) {
      Filter others = Choice.of(chart, filter).others();
      if (wanted.charts().test(chart.id()) && !others.isNone()) {
        asked.add(new Asked(others, Part.CHART, chart.id()));
      }
    }
    for (Figure figure : whole.figures()) {
      if (wanted.figures().test(figure.id())) {
        asked.add(new Asked(filter, Part.FIGURE, figure.id()));
      }
    }
    return asked;
  }

  @Override
  public Analysed analysed(Filter filter, Recipe recipe, RunContext context) {
    return selections.analysed(filter, recipe, context);
  }

  @Override
  public Answer answer(
      Inquiry inquiry, Filter filter, Analysed whole, Recipe recipe, RunContext context) {
    if (filter.isNone()) {
      return AskedAnalyses.answer(catalogue, whole, recipe, inquiry, context);
    }
    int[] rows = filters.rows(filter, context);
    // What a run draws anyway is not counted once more.
    boolean drawn = !inquiry.analysis().charts().isEmpty();
    Analysed run = drawn ? selections.analysed(filter, recipe, context) : whole;
    return AskedAnalyses.answer(Subset.of(catalogue, rows), run, recipe, inquiry, context);
  }

  @Override
  public Optional<String> misfit(Filter filter) {
    try {
      var _ = untitled().rows(filter, RunContext.plain());
      return Optional.empty();
    } catch (FilterException wrong) {
      return Optional.of(wrong.sentence());
    }
  }

  private synchronized RowFilter untitled() {
    RowFilter made = untitled;
    if (made == null) {
      made = new RowFilter(Subset.of(catalogue, new int[0]));
      untitled = made;
    }
    return made;
  }
}
