package app.marquee.ui.explore;

import app.marquee.app.FeaturesResult;
import app.marquee.app.Input;
import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.explore.AskedCharts;
import app.marquee.app.explore.Choice;
import app.marquee.app.explore.Exploration;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.board.BoardSpec;
import app.marquee.domain.board.Card;
import app.marquee.domain.board.ChartKey;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterException;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.domain.run.Stage;
import app.marquee.ui.chart.ChartPick;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the Explore page shows: the boards, and what the filter leaves of the titles. The counting
/// is done on the runner, the chosen board first; only the newest answer counts.
final class ExploreViewModel {

  /// What an analysis gave.
  record View(List<ChartSpec> charts, int titles) {
    static final View NONE = new View(List.of(), 0);
  }

  /// An exploration, or why there is none.
  private record Answer(@Nullable Exploration found, String problem) {}

  private static final String TASK = "explore";

  /// Threads that count; each chart is counted by one.
  private static final int THREADS = 2;

  private static final Exploration NOTHING =
      new Exploration(Filter.NONE, null, 0, List.of(), List.of());

  private final Actions actions;
  private final Texts texts;
  private final TaskRunner runner;
  private final FilterModel filters;
  private final BoardsModel boards;
  private final AskedModel asked;
  private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.NONE);
  private final ReadOnlyObjectWrapper<Exploration> exploration =
      new ReadOnlyObjectWrapper<>(NOTHING);
  private Explorer explorer = Explorer.EMPTY;
  private Recipe recipe = Recipe.standard();
  private List<Input> inputs = List.of();
  private Cancellation newest = new Cancellation();
  private @Nullable Analysed shown;
  private @Nullable FeaturesResult features;

  ExploreViewModel(Actions actions, TaskRunner runner, Texts texts) {
    this.actions = actions;
    this.runner = runner;
    this.texts = texts;
    this.filters = new FilterModel(actions, texts);
    this.boards = new BoardsModel(actions, texts);
    this.asked = new AskedModel(runner);
    filters.setOnChanged(this::explore);
    boards.chosenProperty().addListener(_ -> ask());
    boards.tabsProperty().addListener(_ -> ask());
  }

  FilterModel filters() {
    return filters;
  }

  BoardsModel boards() {
    return boards;
  }

  AskedModel asked() {
    return asked;
  }

  ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /// What the filter leaves, its charts in the order of the view: those of the chosen board at
  /// once, soon all of them.
  ReadOnlyObjectProperty<Exploration> explorationProperty() {
    return exploration.getReadOnlyProperty();
  }

  /// The titles with all columns.
  Explorer explorer() {
    return explorer;
  }

  /// What charts that are asked for are counted from, null where nothing was analysed.
  @Nullable AskedCharts source() {
    return shown == null ? null : new AskedCharts(explorer, shown, recipe);
  }

  /// Takes over a state. Of the same analysis only the filter and the boards can be others.
  void show(SessionState state) {
    Analysed analysed = state.analysed();
    Filter kept = state.recipe().exploring().filter();
    if (stands(state)) {
      filters.show(kept, explorer);
      boards.show(state.recipe().exploring(), view.get().charts());
      return;
    }
    giveUp();
    shown = null;
    features = state.features();
    recipe = state.recipe();
    explorer = state.features() == null ? Explorer.EMPTY : state.features().explorer();
    filters.show(kept, explorer);
    shown = analysed;
    if (analysed == null) {
      asked.show(null);
      view.set(View.NONE);
      boards.show(state.recipe().exploring(), List.of());
      exploration.set(NOTHING);
      return;
    }
    asked.show(new AskedCharts(explorer, analysed, recipe));
    view.set(new View(analysed.charts(), state.clean() == null ? 0 : state.clean().rows().size()));
    boards.show(state.recipe().exploring(), analysed.charts());
    if (!filters.dropped()) {
      explore();
      tellKept(state.inputs());
    }
    if (filters.filter().isNone()) {
      prepare(analysed);
    }
    inputs = state.inputs();
  }

  /// True where a state shows what is shown. Features that were made anew count once the analysis
  /// of them is there, be it the same.
  private boolean stands(SessionState state) {
    boolean analysing = state.stage(Stage.ANALYSE).status() != Status.READY;
    return Objects.equals(state.analysed(), shown)
        && (analysing || Objects.equals(state.features(), features));
  }

  private void giveUp() {
    newest.request();
    newest = new Cancellation();
  }

  /// Of another catalogue the filter of the one before would hide titles unseen.
  private void tellKept(List<Input> now) {
    if (!inputs.isEmpty() && !inputs.equals(now) && !filters.filter().isNone()) {
      actions.say(texts.format("filter.kept", filters.filter().text()));
    }
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

  /// Counts the charts of the chosen board that no run draws.
  private void ask() {
    asked.look(shownCharts(), filters.filter());
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

  private void explore() {
    giveUp();
    Cancellation own = newest;
    Analysed whole = shown;
    if (whole == null) {
      return;
    }
    Filter wanted = filters.filter();
    if (wanted.isNone()) {
      exploration.set(Exploration.of(whole, view.get().titles()));
      ask();
      return;
    }
    Explorer in = explorer;
    Recipe with = recipe;
    RunContext at = context(own);
    Set<String> board =
        shownCharts().stream()
            .filter(ChartKey::isOfRun)
            .map(ChartKey::chart)
            .collect(Collectors.toSet());
    count(
        wanted,
        own,
        () -> in.glance(wanted, whole, board, with, at),
        () -> {
          ask();
          count(wanted, own, () -> in.explore(wanted, whole, with, at), () -> {});
        });
  }

  /// The charts of the chosen board.
  private List<ChartKey> shownCharts() {
    return boards.tab().map(BoardsModel.Tab::board).map(BoardSpec::cards).orElse(List.of()).stream()
        .map(Card::chart)
        .toList();
  }

  /// Takes an answer where nothing newer is asked, and goes on.
  private void count(
      Filter wanted, Cancellation own, Supplier<Exploration> question, Runnable next) {
    runner.start(
        TASK,
        () -> answer(question),
        Completion.of(
            answer -> {
              if (newest == own && take(wanted, answer)) {
                next.run();
              }
            },
            failure -> {
              if (newest == own) {
                refuse(wanted, failure.sentence());
              }
            },
            () -> {}));
  }

  /// Goes back to the filter whose titles are shown; where that is the very one that cannot be
  /// counted any more, to every title.
  private void refuse(Filter wanted, String sentence) {
    Filter back = exploration.get().filter();
    filters.refuse(back.equals(wanted) ? Filter.NONE : back, sentence);
  }

  private static Answer answer(Supplier<Exploration> question) {
    try {
      return new Answer(question.get(), "");
    } catch (FilterException wrong) {
      return new Answer(null, wrong.sentence());
    }
  }

  /// False where there is no answer.
  private boolean take(Filter wanted, Answer answer) {
    if (answer.found() == null) {
      refuse(wanted, answer.problem());
      return false;
    }
    exploration.set(answer.found());
    return true;
  }
}
