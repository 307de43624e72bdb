package app.marquee.ui.backups;

import app.marquee.ui.backups.BackupsViewModel.Line;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A backup: its name and where the file was, when it was made, how large it is.
final class BackupCell extends ListCell<Line> {
  private final Label name = new Label();
  private final Label origin = new Label();
  private final Label when = new Label();
  private final Label size = new Label();
  private final HBox row;

  BackupCell() {
    setPrefWidth(0);
    name.getStyleClass().add("strong");
    origin.getStyleClass().addAll("caption", "muted");
    origin.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    when.getStyleClass().add("muted");
    when.setMinWidth(USE_PREF_SIZE);
    size.getStyleClass().addAll("muted", "backup-size");
    VBox words = new VBox(name, origin);
    words.getStyleClass().add("way-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(words, when, size);
    row.getStyleClass().add("recent-row");
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    name.setText(line.name());
    origin.setText(line.origin());
    when.setText(line.when());
    size.setText(line.size());
    setTooltip(new Tooltip(line.origin() + "\n" + line.id()));
    setGraphic(row);
  }
}
