package app.marquee.ui.shell;

import app.marquee.ui.fx.Actions;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens the files that are dropped anywhere on the window.
final class DropTarget {
  private final Node hint;
  private final Actions actions;

  /// @param hint shown while a file is held over the window
  DropTarget(Node hint, Actions actions) {
    this.hint = hint;
    this.actions = actions;
  }

  void attach(Node window) {
    window.setOnDragOver(this::over);
    window.setOnDragExited(_ -> hint.setVisible(false));
    window.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      hint.setVisible(true);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    hint.setVisible(false);
    if (event.getDragboard().hasFiles()) {
      actions.open(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
    }
    event.consume();
  }
}
