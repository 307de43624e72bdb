package app.marquee.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.FeaturesResult;
import app.marquee.app.SameThreadRunner;
import app.marquee.app.SessionState;
import app.marquee.app.explore.Exploration;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.board.Exploring;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.testing.HeldRunner;
import app.marquee.ui.chart.SampleCharts;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.ChangedStates;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExploreViewModelTest {

  private final RecordingActions actions = new RecordingActions();
  private final ExploreViewModel model =
      new ExploreViewModel(actions, new SameThreadRunner(), Texts.english());

  @Test
  void withoutAnalysisThereIsNoBoard() {
    model.show(States.cleaned());
    assertThat(model.boards().tabsProperty().get()).isEmpty();
    model.show(SampleCharts.analysed());
    assertThat(model.boards().tabsProperty().get()).isNotEmpty();
    model.show(States.nothing());
    assertThat(model.boards().tabsProperty().get()).isEmpty();
  }

  @Test
  void aFilterThatCannotBeCountedGoesBackAndSaysWhy() {
    model.show(exploredBy(new Broken("")));

    model.filters().set(FilterText.parse("type = Movie"));

    assertThat(model.filters().filter().isNone()).isTrue();
    assertThat(model.filters().problemProperty().get()).startsWith("The disk is full.");
    assertThat(actions.recipe().exploring().filter().isNone()).isTrue();
  }

  @Test
  void aFilterThatDoesNotFitIsNotTaken() {
    model.show(exploredBy(new Broken("There is no column \"kind\".")));

    assertThat(model.filters().type("kind = Movie")).isFalse();

    assertThat(model.filters().problemProperty().get()).isEqualTo("There is no column \"kind\".");
    assertThat(actions.asked()).isEmpty();
  }

  @Test
  void theFilterOfARecipeThatDoesNotFitIsDroppedAndSaid() {
    SessionState state = exploredBy(new Broken("There is no column \"kind\"."));

    model.show(ChangedStates.with(state, filtered("kind = Movie")));

    assertThat(model.filters().filter().isNone()).isTrue();
    assertThat(actions.asked())
        .containsExactly(
            "amendRecipe",
            "say The filter of before does not fit this catalogue and was dropped: kind = Movie."
                + " There is no column \"kind\".");
  }

  @Test
  void theFilterIsTheRecipesAndUndoBringsItBack() {
    SessionState state = SampleCharts.analysed();
    model.show(state);
    model.filters().set(FilterText.parse("country has India"));
    assertThat(actions.asked()).containsExactly("changeRecipe filter: country has India");
    assertThat(actions.recipe().exploring().filter().text()).isEqualTo("country has India");

    model.filters().set(FilterText.parse("country has India and type = Movie"));
    model.filters().set(FilterText.parse("type = Movie"));
    model.filters().set(Filter.NONE);
    assertThat(actions.asked().subList(1, 4))
        .containsExactly(
            "changeRecipe filter: type = Movie",
            "changeRecipe removing filter: country has India",
            "changeRecipe clearing the filter");

    // What undo does: the recipe of before comes back.
    model.show(ChangedStates.with(state, filtered("type = Movie")));
    assertThat(model.filters().filter().text()).isEqualTo("type = Movie");
    assertThat(actions.asked()).hasSize(4);
  }

  @Test
  void aSearchTypedOnIsOneChange() {
    model.show(SampleCharts.analysed());
    model.filters().search("w");
    model.filters().search("war");
    model.filters().search("");
    model.filters().search("x");
    assertThat(actions.asked())
        .containsExactly(
            "changeRecipe filter: any contains w",
            "amendRecipe filter: any contains war",
            "amendRecipe clearing the filter",
            "changeRecipe filter: any contains x");
  }

  @Test
  void anotherCatalogueSaysThatTheFilterHolds() {
    model.show(ChangedStates.with(SampleCharts.analysed(), filtered("type = Movie")));
    assertThat(actions.asked()).isEmpty();

    SessionState other = ChangedStates.of(SampleCharts.analysed(), Path.of("other.csv"));
    model.show(ChangedStates.with(States.nothing(), filtered("type = Movie")));
    model.show(ChangedStates.with(other, filtered("type = Movie")));

    assertThat(actions.asked())
        .containsExactly(
            "say The filter of before still holds: type = Movie. Clear all on the Explore page shows"
                + " every title.");
  }

  private static Recipe filtered(String filter) {
    return Recipe.standard().withExploring(Exploring.NOTHING.filteredBy(FilterText.parse(filter)));
  }

  private static SessionState exploredBy(Explorer explorer) {
    SessionState state = SampleCharts.analysed();
    return new SessionState(
        state.inputs(),
        state.recipe(),
        state.stages(),
        state.ingest(),
        state.clean(),
        new FeaturesResult(List.of(), Map.of(), Map.of(), TitleRows.empty(), explorer),
        state.analysed(),
        state.export(),
        state.checks(),
        state.running());
  }

  /// The one being shown may fail when it is counted again, after a run of the same recipe.
  @Test
  void theFilterShownGoesWhereItCanNoLongerBeCounted() {
    SessionState counted =
        ChangedStates.with(exploredBy(new Broken("", true)), filtered("type = Movie"));
    model.show(counted);
    assertThat(model.explorationProperty().get().filter().text()).isEqualTo("type = Movie");

    model.show(ChangedStates.with(exploredBy(new Broken("")), filtered("type = Movie")));

    assertThat(model.filters().filter().isNone()).isTrue();
    assertThat(model.filters().problemProperty().get()).startsWith("The disk is full.");
  }

  /// A column of the user's may move no figure.
  @Test
  void featuresMadeAnewAreLookedIntoThoughTheAnalysisIsTheSame() {
    model.show(SampleCharts.analysed());
    Explorer anew = new Broken("");
    model.show(exploredBy(anew));
    assertThat(model.explorer()).isSameAs(anew);
  }

  @Test
  void whatWasAskedOfAnotherFileIsGivenUp() {
    HeldRunner held = new HeldRunner();
    ExploreViewModel slow = new ExploreViewModel(actions, held, Texts.english());
    slow.show(SampleCharts.analysed());
    held.run();
    slow.filters().set(FilterText.parse("type = Movie"));
    slow.show(ChangedStates.with(States.nothing(), filtered("type = Movie")));

    held.run();

    assertThat(slow.explorationProperty().get().charts()).isEmpty();
    assertThat(slow.explorationProperty().get().filter().isNone()).isTrue();
  }

  @Test
  void theSameAnalysisAgainKeepsTheBoardsAndTheChoice() {
    model.show(SampleCharts.analysed());
    ExploreViewModel.View before = model.viewProperty().get();
    model.boards().chosenProperty().set("growth");
    model.show(SampleCharts.analysed());
    assertThat(model.viewProperty().get()).isSameAs(before);
    assertThat(model.boards().chosenProperty().get()).isEqualTo("growth");
  }

  @Test
  void eachChartStandsOnTheBoardOfItsQuestion() {
    var boards = ReadyBoard.arrange(SampleCharts.all().subList(0, 8));
    assertThat(ids(boards.get(ReadyBoard.GROWTH)))
        .containsExactly("titles_added_by_month", "titles_added_by_year", "types_by_year");
    assertThat(ids(boards.get(ReadyBoard.GEOGRAPHY)))
        .containsExactly("countries", "country_by_year");
    assertThat(ids(boards.get(ReadyBoard.RATINGS))).containsExactly("audience");
    assertThat(ids(boards.get(ReadyBoard.LENGTH))).containsExactly("movie_length");
    // The overview opens with arrivals; genres have no board of their own.
    assertThat(ids(boards.get(ReadyBoard.OVERVIEW)))
        .containsExactly("titles_added_by_month", "genres");
    assertThat(boards).doesNotContainKeys(ReadyBoard.PEOPLE, ReadyBoard.QUALITY);
  }

  @Test
  void spansFillEveryRow() {
    List<BoardGrid.Place> charts = places(SampleCharts.all().subList(0, 8));
    assertThat(BoardGrid.spans(charts, 100)).containsExactly(7, 5, 4, 4, 4, 6, 6, 12);
    assertThat(BoardGrid.spans(charts, 70)).containsOnly(6);
    assertThat(BoardGrid.spans(charts, 40)).containsOnly(12);
    assertThat(BoardGrid.spans(charts.subList(0, 1), 100)).containsExactly(12);
    // A few bars alone are not drawn across the whole board.
    assertThat(BoardGrid.spans(charts.subList(3, 4), 100)).containsExactly(6);
  }

  @Test
  void spansAUserGaveHoldWhereThereIsRoom() {
    List<BoardGrid.Place> given =
        List.of(
            new BoardGrid.Place(3, null),
            new BoardGrid.Place(9, null),
            new BoardGrid.Place(0, null));
    assertThat(BoardGrid.spans(given, 100)).containsExactly(3, 9, 6);
    assertThat(BoardGrid.spans(given, 70)).containsExactly(6, 12, 6);
    assertThat(BoardGrid.spans(given, 40)).containsOnly(12);
  }

  private static List<BoardGrid.Place> places(List<ChartSpec> charts) {
    return charts.stream().map(chart -> new BoardGrid.Place(0, chart)).toList();
  }

  private static List<String> ids(@org.jspecify.annotations.Nullable List<ChartSpec> charts) {
    return charts == null ? List.of() : charts.stream().map(ChartSpec::id).toList();
  }

  /// An explorer that cannot explore, or finds nothing.
  private record Broken(String why, Boolean finds) implements Explorer {
    Broken(String why) {
      this(why, false);
    }

    @Override
    public Optional<String> misfit(Filter filter) {
      return why.isEmpty() || filter.isNone() ? Optional.empty() : Optional.of(why);
    }

    @Override
    public Answer answer(
        Inquiry inquiry, Filter filter, Analysed whole, Recipe recipe, RunContext context) {
      return Answer.none(inquiry.analysis(), "The disk is full.");
    }

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
      if (finds) {
        return new int[0];
      }
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
