package app.marquee.ui.fx;

import app.marquee.app.SessionState;
import app.marquee.app.SessionState.StageState;
import app.marquee.app.SessionState.Status;
import app.marquee.domain.quality.OnFailedCheck;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.Stage;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The frame of every page: header with name, one sentence and at most two buttons, below it the
/// bar of a run and the lines of a failure or a stale result, then the content - or, while there is
/// nothing to show, one sentence and one button.
public final class PageFrame extends BorderPane {
  private static final Duration BAR_DELAY = Duration.millis(300);

  private final PageContext context;
  private final PageId page;
  private final HBox header = new HBox();
  private final Label sentence = new Label();
  private final HBox buttons = new HBox();
  private final ProgressBar bar = new ProgressBar();
  private final PauseTransition barDelay = new PauseTransition(BAR_DELAY);
  private final NoticeLine notice = new NoticeLine();
  private final StackPane center = new StackPane();
  private final StatePane empty;
  private Node content = new Region();
  private Node parts = content;
  private @Nullable Supplier<Node> remedies;
  private @Nullable Node remedy;
  private String ready = "";
  private boolean sinceUpdate;

  public PageFrame(PageContext context, PageId page) {
    this.context = context;
    this.page = page;
    this.empty = new StatePane(page.icon());
    getStyleClass().add("page");
    fillHeader();
    setTop(new VBox(header, bar, notice));
    setCenter(center);
    bar.getStyleClass().add("page-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    hide(bar);
    barDelay.setOnFinished(_ -> show(bar));
    context.feed().changes().addListener(_ -> progress());
  }

  /// Sets what the page shows where there is a result.
  public void setContent(Node node) {
    setContent(node, node);
  }

  /// Sets what the page shows where there is a result.
  ///
  /// @param parts what comes into view piece by piece: the content, or something in it
  public void setContent(Node node, Node parts) {
    content = node;
    this.parts = parts;
  }

  /// Sets what may be changed where the stage failed on what it was given and there is nothing to
  /// show.
  ///
  /// @param controls makes it, once it is needed
  public void setRemedies(Supplier<Node> controls) {
    remedies = controls;
  }

  /// Adds buttons at the right end of the header; at most two.
  public void addButtons(Node... nodes) {
    buttons.getChildren().addAll(nodes);
  }

  /// Puts tabs beside the page's name and makes the header lower; the sentence goes to its right
  /// end.
  public void useTabs(Node tabs) {
    header.getStyleClass().add("compact");
    Shown.bind(buttons, Bindings.isNotEmpty(buttons.getChildren()));
    header.getChildren().add(1, tabs);
  }

  /// Sets the sentence beside the page's name: what happened.
  public void setSentence(String text) {
    ready = text;
    sentence.setText(text);
  }

  /// Draws the state of the page's stage around the content.
  public void show(SessionState state) {
    Stage stage = page.stage().orElseThrow();
    StageState now = page == PageId.CHECKS ? checked(state) : state.stage(stage);
    boolean result = hasResult(state);
    boolean updating = state.isUpdating();
    boolean running = (state.isRunning() && !updating) || now.status() == Status.RUNNING;
    buttons.setDisable(running);
    if (updating) {
      if (!sinceUpdate) {
        barDelay.playFromStart();
      }
      sentence.setText(ready);
    } else if (running) {
      progress();
      barDelay.playFromStart();
    } else {
      barDelay.stop();
      hide(bar);
      sentence.setText(result ? ready : "");
    }
    sinceUpdate = updating;
    Node controls = result ? content : controls(now);
    showNotice(state, now, controls != null);
    if (controls != null) {
      controls.setDisable(running);
      put(controls);
    } else {
      showEmpty(state, now, running);
      put(empty);
    }
  }

  /// A node that is there already stays, and keeps its focus.
  private void put(Node node) {
    if (!center.getChildren().contains(node)) {
      // Before it is in view, as what waits for that shall find its own part in view.
      Arrival.unfold(node.equals(content) ? parts : node);
      center.getChildren().setAll(node);
    }
  }

  /// What may be changed after a failure, null where nothing would help.
  private @Nullable Node controls(StageState now) {
    Failure failure = now.failure();
    boolean mends = failure instanceof Failure.Input || failure instanceof Failure.Settings;
    if (!mends || remedies == null) {
      return null;
    }
    if (remedy == null) {
      remedy = remedies.get();
    }
    return remedy;
  }

  private boolean hasResult(SessionState state) {
    return switch (page) {
      case WELCOME -> true;
      case INGEST, CHECKS -> state.ingest() != null;
      case CLEAN -> state.clean() != null;
      case FEATURES -> state.features() != null;
      case ANALYSE, EXPLORE, REPORTS -> state.analysed() != null;
    };
  }

  /// How the stages stand that checks look at: as the first that failed, else as the last.
  private static StageState checked(SessionState state) {
    for (Stage stage : List.of(Stage.INGEST, Stage.CLEAN, Stage.FEATURES)) {
      if (state.stage(stage).status() == Status.FAILED) {
        return state.stage(stage);
      }
    }
    return state.stage(Stage.FEATURES);
  }

  /// The stage whose result the page draws: the reports are drawn from the analysis.
  private Stage drawn() {
    return page == PageId.REPORTS ? Stage.ANALYSE : page.stage().orElseThrow();
  }

  private void showNotice(SessionState state, StageState now, boolean shown) {
    Failure failure = now.failure();
    if (now.status() == Status.FAILED && failure != null) {
      if (shown) {
        notice.showFailure(failure.what(), failure.remedy());
        offerRemedy(failure, notice::setAction);
      } else {
        notice.clear();
      }
    } else if (shown && !state.isRunning() && state.stage(drawn()).status() == Status.STALE) {
      notice.showStale(context.texts().get("page.stale"));
      notice.setAction(context.texts().get("page.update"), () -> context.actions().run(drawn()));
    } else {
      notice.clear();
    }
  }

  private void showEmpty(SessionState state, StageState now, boolean running) {
    Texts texts = context.texts();
    String key = "page." + page.key() + ".";
    Failure failure = now.failure();
    if (running) {
      empty.say(texts.get(key + "running"), "");
    } else if (failure != null) {
      empty.fail(failure.what(), failure.remedy());
      offerRemedy(failure, empty::setAction);
    } else if (state.input() == null) {
      empty.say(texts.get("page.nofile"), texts.get("page.nofile.hint"));
      empty.setAction(texts.get("page.nofile.action"), () -> context.actions().chooseFile());
    } else {
      empty.say(texts.get(key + "empty"), texts.get(key + "hint"));
      empty.setAction(texts.get(key + "run"), () -> context.actions().run(drawn()));
    }
  }

  /// What can be done about a failure: another file, another folder, a report of the fault.
  private void offerRemedy(Failure failure, BiConsumer<String, Runnable> offer) {
    Texts texts = context.texts();
    switch (failure) {
      case Failure.Input _, Failure.Several _ ->
          offer.accept(texts.get("page.nofile.action"), () -> context.actions().chooseFile());
      case Failure.Output _ ->
          offer.accept(texts.get("command.export"), () -> context.actions().exportReports());
      case Failure.Checks _ -> offer.accept(texts.get("page.goon"), () -> goOn());
      case Failure.Settings _, Failure.SignIn _ ->
          offer.accept(texts.get("page.again"), () -> context.actions().run(drawn()));
      case Failure.Defect defect ->
          offer.accept(
              texts.get("page.failed.copy"),
              () -> context.actions().copy(defect.code() + "\n" + defect.details()));
    }
  }

  /// Lets the recipe go on where a check failed, and runs on.
  private void goOn() {
    context.actions().changeRecipe(recipe -> recipe.withOnFailedCheck(OnFailedCheck.GO_ON));
    context.actions().run(drawn());
  }

  private void progress() {
    context
        .feed()
        .running()
        .ifPresent(task -> {
          if (buttons.isDisable() || bar.isVisible()) {
            sentence.setText(ProgressWords.sentence(context.texts(), task, context.feed().now()));
            double share = task.share();
            bar.setProgress(Double.isNaN(share) ? ProgressBar.INDETERMINATE_PROGRESS : share);
          }
        });
  }

  private void fillHeader() {
    Label name = new Label(context.texts().get("page." + page.key() + ".name"));
    name.getStyleClass().add("page-name");
    sentence.getStyleClass().add("page-sentence");
    sentence.setMinWidth(0);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(USE_PREF_SIZE);
    buttons.getStyleClass().add("page-buttons");
    buttons.setMinWidth(USE_PREF_SIZE);
    header.getChildren().setAll(name, sentence, buttons);
    header.getStyleClass().add("page-header");
  }

  private static void show(Node node) {
    node.setVisible(true);
    node.setManaged(true);
  }

  private static void hide(Node node) {
    node.setVisible(false);
    node.setManaged(false);
  }

  /// The button of the page's own actions, with an icon.
  public static Button button(String text, String icon) {
    Button button = new Button(text, Icons.of(icon));
    button.setMnemonicParsing(false);
    return button;
  }
}
