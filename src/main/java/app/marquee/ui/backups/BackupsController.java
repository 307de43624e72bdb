package app.marquee.ui.backups;

import app.marquee.ui.backups.BackupsViewModel.Line;
import app.marquee.ui.fx.PageContext;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// Binds the backups dialog.
public final class BackupsController {
  private final BackupsViewModel model;
  private final PageContext context;
  private final Runnable close;

  @FXML private ListView<Line> backupList;
  @FXML private Label statusLabel;
  @FXML private Button folderButton;
  @FXML private Button pruneButton;
  @FXML private Button closeButton;
  @FXML private Button restoreButton;

  @SuppressWarnings("NullAway.Init")
  BackupsController(BackupsViewModel model, PageContext context, Runnable close) {
    this.model = model;
    this.context = context;
    this.close = close;
  }

  @FXML
  void initialize() {
    backupList.setItems(model.lines());
    backupList.setCellFactory(_ -> new BackupCell());
    Label none = new Label(context.texts().get("backups.none"));
    none.getStyleClass().add("muted");
    backupList.setPlaceholder(none);
    statusLabel.textProperty().bind(model.statusProperty());
    var chosen = backupList.getSelectionModel().selectedItemProperty();
    restoreButton.disableProperty().bind(chosen.isNull());
    restoreButton.setOnAction(_ -> restore(chosen.get()));
    pruneButton.setOnAction(_ -> model.prune());
    folderButton.setOnAction(_ -> context.actions().showOutside(model.location()));
    closeButton.setOnAction(_ -> close.run());
  }

  private void restore(Line line) {
    Path before = Path.of(line.origin()).toAbsolutePath().getParent();
    context
        .actions()
        .chooseFolder(String.valueOf(before), folder -> model.restore(line, Path.of(folder)));
  }
}
