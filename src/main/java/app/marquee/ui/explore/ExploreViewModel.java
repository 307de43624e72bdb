package app.marquee.ui.explore;

import app.marquee.app.SessionState;
import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.explore.Choice;
import app.marquee.app.explore.Exploration;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterException;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.ui.chart.ChartPick;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the Explore page shows: boards, the chosen one, and what the filter leaves of the titles.
/// The counting is done on the runner, the chosen board first; only the newest answer counts.
final class ExploreViewModel {

  /// What an analysis gave.
  record View(Map<Board, List<ChartSpec>> boards, int titles) {
    static final View NONE = new View(Map.of(), 0);
  }

  /// An exploration, or why there is none.
  private record Answer(@Nullable Exploration found, String problem) {}

  /// Threads that count; each chart is counted by one.
  private static final int THREADS = 2;

  private static final Exploration NOTHING =
      new Exploration(Filter.NONE, null, 0, List.of(), List.of());

  private static final String TASK = "explore";

  private final TaskRunner runner;
  private final FilterModel filters = new FilterModel();
  private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.NONE);
  private final ReadOnlyObjectWrapper<Exploration> exploration =
      new ReadOnlyObjectWrapper<>(NOTHING);
  private final ObjectProperty<Board> board = new SimpleObjectProperty<>(Board.OVERVIEW);
  private Explorer explorer = Explorer.EMPTY;
  private Recipe recipe = Recipe.standard();
  private Cancellation newest = new Cancellation();
  private @Nullable Analysed shown;

  ExploreViewModel(TaskRunner runner) {
    this.runner = runner;
    filters.filterProperty().addListener(_ -> explore());
  }

  FilterModel filters() {
    return filters;
  }

  ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /// What the filter leaves, its charts in the order of the view: those of the chosen board at
  /// once, soon all of them.
  ReadOnlyObjectProperty<Exploration> explorationProperty() {
    return exploration.getReadOnlyProperty();
  }

  /// The chosen board; always one that has charts, where any has.
  ObjectProperty<Board> boardProperty() {
    return board;
  }

  /// The titles with all columns.
  Explorer explorer() {
    return explorer;
  }

  /// Takes over a state; the same analysis again changes nothing.
  void show(SessionState state) {
    Analysed analysed = state.analysed();
    if (Objects.equals(analysed, shown)) {
      return;
    }
    shown = analysed;
    recipe = state.recipe();
    explorer = state.features() == null ? Explorer.EMPTY : state.features().explorer();
    if (analysed == null) {
      view.set(View.NONE);
      exploration.set(NOTHING);
      return;
    }
    Map<Board, List<ChartSpec>> boards = Board.arrange(analysed.charts());
    if (!boards.containsKey(board.get())) {
      boards.keySet().stream().findFirst().ifPresent(board::set);
    }
    int titles = state.clean() == null ? 0 : state.clean().rows().size();
    view.set(new View(boards, titles));
    explore();
    if (filters.filter().isNone()) {
      prepare(analysed);
    }
  }

  /// Makes ready for the first selection, until there is one.
  private void prepare(Analysed whole) {
    Explorer in = explorer;
    Recipe with = recipe;
    RunContext context = context(newest);
    runner.start(
        TASK,
        () -> {
          in.prepare(whole, with, context);
          return whole;
        },
        // What is wrong shows again, and is told, when it is asked for.
        Completion.of(_ -> {}, _ -> {}, () -> {}));
  }

  private static RunContext context(Cancellation own) {
    return new RunContext(THREADS, own, RunMonitor.SILENT, TASK);
  }

  /// Takes what was picked in a chart into the filter.
  void pick(ChartPick pick) {
    Choice choice = Choice.of(pick.chart(), filters.filter());
    filters.set(
        switch (pick.how()) {
          case PICK -> choice.picked(pick.titles());
          case TOGGLE -> choice.toggled(pick.titles());
          case OPEN -> choice.others().and(pick.titles());
        });
  }

  private void explore() {
    newest.request();
    Cancellation own = new Cancellation();
    newest = own;
    Analysed whole = shown;
    if (whole == null) {
      return;
    }
    Filter asked = filters.filter();
    if (asked.isNone()) {
      exploration.set(Exploration.of(whole, view.get().titles()));
      return;
    }
    Explorer in = explorer;
    Recipe with = recipe;
    RunContext context = context(own);
    Set<String> board = shownCharts();
    ask(
        own,
        () -> in.glance(asked, whole, board, with, context),
        () -> ask(own, () -> in.explore(asked, whole, with, context), () -> {}));
  }

  /// The charts of the chosen board.
  private Set<String> shownCharts() {
    return view.get().boards().getOrDefault(board.get(), List.of()).stream()
        .map(ChartSpec::id)
        .collect(Collectors.toSet());
  }

  /// Takes an answer where nothing newer is asked, and goes on.
  private void ask(Cancellation own, Supplier<Exploration> question, Runnable next) {
    runner.start(
        TASK,
        () -> answer(question),
        Completion.of(
            answer -> {
              if (newest == own && take(answer)) {
                next.run();
              }
            },
            failure -> {
              if (newest == own) {
                filters.refuse(failure.sentence());
              }
            },
            () -> {}));
  }

  private static Answer answer(Supplier<Exploration> question) {
    try {
      return new Answer(question.get(), "");
    } catch (FilterException wrong) {
      return new Answer(null, wrong.sentence());
    }
  }

  /// False where there is no answer.
  private boolean take(Answer answer) {
    if (answer.found() == null) {
      filters.refuse(answer.problem());
      return false;
    }
    exploration.set(answer.found());
    return true;
  }
}
