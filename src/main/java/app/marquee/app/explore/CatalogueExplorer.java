package app.marquee.app.explore;

import app.marquee.app.explore.Exploration.Drawn;
import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.analysis.AnalysisStage;
import app.marquee.engine.checks.CheckedCatalogue;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.explore.RowFilter;
import app.marquee.engine.explore.Subset;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.FrameRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks into a catalogue with the engine: a selection is a catalogue of its own and goes through
/// the same analyses as the whole.
public final class CatalogueExplorer implements Explorer {
  private final FeaturedCatalogue catalogue;
  private final RowFilter filters;
  private final TitleRows titles;

  public CatalogueExplorer(FeaturedCatalogue catalogue) {
    this.catalogue = catalogue;
    this.filters = new RowFilter(catalogue);
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
    if (filter.isNone()) {
      return Exploration.of(whole, catalogue.size());
    }
    int[] rows = filters.rows(filter, context);
    Map<Filter, Analysed> counted = new HashMap<>();
    counted.put(Filter.NONE, whole);
    counted.put(filter, analyse(rows, recipe, context));
    List<Drawn> charts = new ArrayList<>();
    for (ChartSpec chart : whole.charts()) {
      Choice choice = Choice.of(chart, filter);
      if (!counted.containsKey(choice.others())) {
        int[] wider = filters.rows(choice.others(), context);
        counted.put(choice.others(), analyse(wider, recipe, context));
      }
      charts.add(choice.drawn(chart, Analyses.chart(counted.get(choice.others()), chart)));
    }
    return new Exploration(
        filter,
        rows,
        rows.length,
        Analyses.figures(counted.get(filter), whole, rows.length),
        charts);
  }

  @Override
  public Analysed analysed(Filter filter, Recipe recipe, RunContext context) {
    return analyse(filters.rows(filter, context), recipe, context);
  }

  private Analysed analyse(int[] rows, Recipe recipe, RunContext context) {
    context.cancellation().check();
    return AnalysisStage.analyse(
        CheckedCatalogue.unchecked(Subset.of(catalogue, rows)), recipe, context);
  }
}
