package app.marquee.ui.dock;

import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.ui.fx.RunFeed.LogLine;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A line of the log: time, level, task, sentence.
final class LogCell extends ListCell<LogLine> {
  private final DockViewModel model;
  private final Label time = new Label();
  private final Label level = new Label();
  private final Label task = new Label();
  private final Label sentence = new Label();
  private final HBox row = new HBox(time, level, task, sentence);

  LogCell(DockViewModel model) {
    this.model = model;
    setPrefWidth(0);
    row.getStyleClass().add("log-row");
    time.getStyleClass().addAll("log-time", "muted");
    task.getStyleClass().addAll("log-task", "muted");
    sentence.setMinWidth(0);
    HBox.setHgrow(sentence, Priority.ALWAYS);
  }

  @Override
  protected void updateItem(@Nullable LogLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      return;
    }
    time.setText(model.time(line.time()));
    level.setText(model.word(line.level()));
    level.getStyleClass().setAll("label", "log-level", tone(line.level()));
    task.setText(line.task());
    sentence.setText(line.sentence());
    setGraphic(row);
  }

  private static String tone(Level level) {
    return switch (level) {
      case INFO -> "muted";
      case WARNING -> "warning-text";
      case ERROR -> "danger-text";
    };
  }
}
