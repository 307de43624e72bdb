package app.marquee.app.explore;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.recipe.Definitions;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.analysis.AnalysisStage;
import app.marquee.engine.analysis.SelectedCharts;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.checks.CheckedCatalogue;
import app.marquee.engine.explore.RowFilter;
import app.marquee.engine.explore.Subset;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.Workers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Counts charts and key figures of selections of one catalogue, only those that are asked for, and
/// keeps what it counted last. Safe for every thread.
final class Selections {
  /// Below this many titles a second thread costs more than it saves.
  private static final int WORTH_A_THREAD = 50_000;

  /// Charts and figures kept; a chart takes a few thousand bytes.
  private static final int REMEMBERED = 1024;

  /// A chart or a key figure of the titles a filter means.
  ///
  /// @param id of the chart or figure
  record Asked(Filter filter, Part part, String id) {}

  /// What is asked for.
  enum Part {
    CHART,
    FIGURE
  }

  /// All titles by some definitions, with what was counted of selections.
  private record Known(Definitions definitions, Titles all, Map<Asked, Optional<?>> counted) {}

  private final FeaturedCatalogue catalogue;
  private final RowFilter filters;
  private @Nullable Known last;

  Selections(FeaturedCatalogue catalogue, RowFilter filters) {
    this.catalogue = catalogue;
    this.filters = filters;
  }

  /// Answers by what is asked.
  static final class Answers {
    private final Map<Asked, Optional<?>> answers;

    private Answers(Map<Asked, Optional<?>> answers) {
      this.answers = answers;
    }

    /// A chart that was asked for; empty where the selection gives none.
    Optional<ChartSpec> chart(Filter filter, String id) {
      return answer(new Asked(filter, Part.CHART, id)).map(ChartSpec.class::cast);
    }

    /// A key figure that was asked for; empty where the selection gives none.
    Optional<Figure> figure(Filter filter, String id) {
      return answer(new Asked(filter, Part.FIGURE, id)).map(Figure.class::cast);
    }

    private Optional<?> answer(Asked asked) {
      return answers.getOrDefault(asked, Optional.empty());
    }
  }

  /// Counts what is asked.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  Answers answer(Collection<Asked> asked, Recipe recipe, RunContext context) {
    Known known = known(recipe.definitions());
    Map<Asked, Optional<?>> answers = new HashMap<>();
    Work work = new Work(known, recipe, context);
    List<Asked> open = new ArrayList<>();
    for (Asked one : asked) {
      Optional<?> before = known.counted().get(one);
      if (before == null) {
        open.add(one);
        work.add(one);
      } else {
        answers.put(one, before);
      }
    }
    List<Optional<?>> counted = work.done();
    if (known.counted().size() > REMEMBERED) {
      known.counted().clear();
    }
    for (int i = 0; i < counted.size(); i++) {
      answers.put(open.get(i), counted.get(i));
      known.counted().put(open.get(i), counted.get(i));
    }
    return new Answers(answers);
  }

  /// What the analyses make of the titles a filter means, and of nothing else.
  Analysed analysed(Filter filter, Recipe recipe, RunContext context) {
    int[] rows = filters.rows(filter, context);
    context.cancellation().check();
    return AnalysisStage.analyse(
        CheckedCatalogue.unchecked(Subset.of(catalogue, rows)), recipe, context);
  }

  /// The passes over titles that answer what is not known yet.
  private final class Work {
    private final Known known;
    private final Recipe recipe;
    private final RunContext context;
    private final Map<Filter, SelectedCharts> selected = new HashMap<>();
    private final Map<Filter, Analysed> whole = new HashMap<>();
    private final List<Callable<Optional<?>>> passes = new ArrayList<>();

    Work(Known known, Recipe recipe, RunContext context) {
      this.known = known;
      this.recipe = recipe;
      this.context = context;
    }

    void add(Asked one) {
      boolean isChart = one.part() == Part.CHART;
      if (isChart ? SelectedCharts.hasChart(one.id()) : SelectedCharts.hasFigure(one.id())) {
        SelectedCharts charts =
            selected.computeIfAbsent(one.filter(), filter -> selected(known, filter, context));
        passes.add(() -> isChart ? charts.chart(one.id()) : charts.figure(one.id()));
      } else {
        passes.add(() -> {
          Analysed all = analysedOnce(one.filter());
          return isChart ? Analyses.find(all, one.id()) : Analyses.figure(all, one.id());
        });
      }
    }

    private synchronized Analysed analysedOnce(Filter filter) {
      return whole.computeIfAbsent(filter, one -> analysed(one, recipe, context));
    }

    List<Optional<?>> done() {
      boolean alone = catalogue.size() < WORTH_A_THREAD;
      return Workers.all(alone ? context.alone() : context, passes);
    }
  }

  private SelectedCharts selected(Known known, Filter filter, RunContext context) {
    BitSet bits = filters.bits(filter, context);
    return new SelectedCharts(
        known.all(),
        known.definitions(),
        RowFilter.rows(bits),
        column -> missing(bits, column, context),
        context.cancellation());
  }

  private int missing(BitSet among, String column, RunContext context) {
    BitSet missing = (BitSet) filters.bits(new Filter.Missing(column), context).clone();
    missing.and(among);
    return missing.cardinality();
  }

  private synchronized Known known(Definitions definitions) {
    Known known = last;
    if (known == null || !known.definitions().equals(definitions)) {
      Titles all = new Titles(catalogue, definitions, RunContext.plain());
      known = new Known(definitions, all, new ConcurrentHashMap<>());
      last = known;
    }
    return known;
  }
}
