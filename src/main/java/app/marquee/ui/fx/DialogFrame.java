package app.marquee.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The frame of a dialog: title with a cross, content, and a footer with its buttons. Esc closes.
public final class DialogFrame extends VBox {
  private final HBox footer = new HBox();
  private final Label note = new Label();

  public DialogFrame(Texts texts, String title, Runnable close) {
    getStyleClass().addAll("modal-box", "dialog-frame");
    Label name = new Label(title);
    name.getStyleClass().add("section-title");
    note.getStyleClass().add("muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button cross = new Button("", Icons.of("fth-x"));
    cross.getStyleClass().addAll("icon-button", "small");
    cross.setAccessibleText(texts.get("dialog.close"));
    cross.setTooltip(new Tooltip(texts.get("dialog.close")));
    cross.setOnAction(_ -> close.run());
    HBox header = new HBox(name, note, gap, cross);
    header.getStyleClass().add("dialog-header");
    footer.getStyleClass().add("dialog-footer");
    getChildren().add(header);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
  }

  /// Sets the words beside the title.
  public void setNote(String text) {
    note.setText(text);
  }

  /// Sets what stands between title and footer.
  public void setContent(Node content) {
    getChildren().add(1, content);
  }

  /// Adds the footer with these nodes.
  public void setFooter(Node... nodes) {
    footer.getChildren().setAll(nodes);
    getChildren().add(footer);
  }
}
