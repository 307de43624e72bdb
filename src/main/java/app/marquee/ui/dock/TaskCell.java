package app.marquee.ui.dock;

import app.marquee.domain.run.RunMonitor.TaskState;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.ProgressWords;
import app.marquee.ui.fx.RunFeed;
import app.marquee.ui.fx.RunFeed.TaskLine;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import java.time.Instant;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A task of the run: state, name, progress, elapsed and remaining time.
final class TaskCell extends ListCell<TaskLine> {
  private final Texts texts;
  private final RunFeed feed;
  private final FontIcon icon = Icons.of("fth-check");
  private final Label name = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label counts = new Label();
  private final Label elapsed = new Label();
  private final Label left = new Label();
  private final HBox row =
      new HBox(new StackPane(icon), name, new StackPane(bar), counts, elapsed, left);

  TaskCell(Texts texts, RunFeed feed) {
    this.texts = texts;
    this.feed = feed;
    setPrefWidth(0);
    row.getStyleClass().add("task-row");
    row.getChildren().getFirst().getStyleClass().add("task-icon");
    row.getChildren().get(2).getStyleClass().add("task-bar");
    name.getStyleClass().add("task-name");
    counts.getStyleClass().addAll("task-counts", "muted");
    elapsed.getStyleClass().addAll("task-time");
    left.getStyleClass().addAll("task-left", "muted");
  }

  @Override
  protected void updateItem(@Nullable TaskLine task, boolean empty) {
    super.updateItem(task, empty);
    if (empty || task == null) {
      setGraphic(null);
      return;
    }
    String key = "task." + task.task();
    name.setText(texts.has(key) ? texts.get(key) : task.task());
    boolean running = task.state() == TaskState.RUNNING;
    double share = task.share();
    bar.setProgress(Double.isNaN(share) ? (running ? -1 : 0) : share);
    Shown.when(task.state() != TaskState.WAITING, bar);
    icon.setIconLiteral(literal(task.state()));
    icon.getStyleClass().setAll("ikonli-font-icon", "small-icon", tone(task.state()));
    Instant now = feed.now();
    double seconds = ProgressWords.seconds(task, now);
    counts.setText(
        task.total() > 0
            ? texts.format("dock.counts", task.done(), task.total())
            : texts.get("task.state." + task.state().name().toLowerCase(Locale.ROOT)));
    elapsed.setText(task.state() == TaskState.WAITING ? "" : texts.duration(seconds));
    left.setText(
        running && share > 0.05
            ? texts.format("dock.left", texts.duration(ProgressWords.left(seconds, share)))
            : "");
    setGraphic(row);
  }

  private static String literal(TaskState state) {
    return switch (state) {
      case WAITING -> "fth-more-horizontal";
      case RUNNING -> "fth-play";
      case DONE -> "fth-check";
      case FAILED -> "fth-alert-octagon";
      case CANCELLED -> "fth-slash";
      case BLOCKED -> "fth-minus";
    };
  }

  private static String tone(TaskState state) {
    return switch (state) {
      case WAITING, CANCELLED, BLOCKED -> "muted";
      case RUNNING -> "accent-text";
      case DONE -> "success-text";
      case FAILED -> "danger-text";
    };
  }
}
