package app.marquee.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.FeaturesResult;
import app.marquee.app.SameThreadRunner;
import app.marquee.app.SessionState;
import app.marquee.app.explore.Exploration;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.ui.chart.SampleCharts;
import app.marquee.ui.testing.States;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExploreViewModelTest {

  @Test
  void withoutAnalysisThereIsNoBoard() {
    ExploreViewModel model = new ExploreViewModel(new SameThreadRunner());
    model.show(States.cleaned());
    assertThat(model.viewProperty().get().boards()).isEmpty();
    model.show(SampleCharts.analysed());
    assertThat(model.viewProperty().get().boards()).isNotEmpty();
    model.show(States.nothing());
    assertThat(model.viewProperty().get().boards()).isEmpty();
  }

  @Test
  void aFilterThatCannotBeCountedGoesBackAndSaysWhy() {
    ExploreViewModel model = new ExploreViewModel(new SameThreadRunner());
    SessionState state = SampleCharts.analysed();
    model.show(
        new SessionState(
            state.inputs(),
            state.recipe(),
            state.stages(),
            state.ingest(),
            state.clean(),
            new FeaturesResult(List.of(), Map.of(), TitleRows.empty(), new Broken()),
            state.analysed(),
            state.export(),
            state.checks(),
            state.running()));

    model.filters().set(FilterText.parse("type = Movie"));

    assertThat(model.filters().filter().isNone()).isTrue();
    assertThat(model.filters().problemProperty().get()).startsWith("The disk is full.");
  }

  @Test
  void theSameAnalysisAgainKeepsTheBoardsAndTheChoice() {
    ExploreViewModel model = new ExploreViewModel(new SameThreadRunner());
    model.show(SampleCharts.analysed());
    ExploreViewModel.View before = model.viewProperty().get();
    model.boardProperty().set(before.boards().keySet().iterator().next());
    model.show(SampleCharts.analysed());
    assertThat(model.viewProperty().get()).isSameAs(before);
  }

  @Test
  void eachChartStandsOnTheBoardOfItsQuestion() {
    var boards = Board.arrange(SampleCharts.all());
    assertThat(ids(boards.get(Board.GROWTH)))
        .containsExactly("titles_added_by_month", "titles_added_by_year", "types_by_year");
    assertThat(ids(boards.get(Board.GEOGRAPHY))).containsExactly("countries", "country_by_year");
    assertThat(ids(boards.get(Board.RATINGS))).containsExactly("audience");
    assertThat(ids(boards.get(Board.LENGTH))).containsExactly("movie_length");
    // The overview opens with arrivals; genres have no board of their own.
    assertThat(ids(boards.get(Board.OVERVIEW))).containsExactly("titles_added_by_month", "genres");
    assertThat(boards).doesNotContainKeys(Board.PEOPLE, Board.QUALITY);
  }

  @Test
  void spansFillEveryRow() {
    List<ChartSpec> charts = SampleCharts.all();
    assertThat(BoardGrid.spans(charts, 100)).containsExactly(7, 5, 4, 4, 4, 6, 6, 12);
    assertThat(BoardGrid.spans(charts, 70)).containsOnly(6);
    assertThat(BoardGrid.spans(charts, 40)).containsOnly(12);
    assertThat(BoardGrid.spans(charts.subList(0, 1), 100)).containsExactly(12);
    // A few bars alone are not drawn across the whole board.
    assertThat(BoardGrid.spans(charts.subList(3, 4), 100)).containsExactly(6);
  }

  private static List<String> ids(@org.jspecify.annotations.Nullable List<ChartSpec> charts) {
    return charts == null ? List.of() : charts.stream().map(ChartSpec::id).toList();
  }

  /// An explorer that cannot explore.
  private static final class Broken implements Explorer {
    @Override
    public TitleRows titles() {
      return TitleRows.empty();
    }

    @Override
    public List<String> columns() {
      return List.of();
    }

    @Override
    public int[] rows(Filter filter, RunContext context) {
      throw new MarqueeException(new Failure.Output("The disk is full.", "Make room."));
    }

    @Override
    public Exploration explore(Filter filter, Analysed whole, Recipe recipe, RunContext context) {
      return new Exploration(filter, rows(filter, context), 0, List.of(), List.of());
    }

    @Override
    public Exploration glance(
        Filter filter, Analysed whole, Set<String> charts, Recipe recipe, RunContext context) {
      return explore(filter, whole, recipe, context);
    }

    @Override
    public void prepare(Analysed whole, Recipe recipe, RunContext context) {
      // Nothing is.
    }

    @Override
    public Analysed analysed(Filter filter, Recipe recipe, RunContext context) {
      throw new MarqueeException(new Failure.Output("The disk is full.", "Make room."));
    }
  }
}
