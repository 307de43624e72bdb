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
  private final Texts texts;
  private final Runnable close;
  private final HBox footer = new HBox();
  private final Label note = new Label();

  public DialogFrame(Texts texts, String title, Runnable close) {
    this.texts = texts;
    this.close = close;
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

  /// A button for the footer that closes the dialog and changes nothing.
  public Button cancelButton() {
    Button cancel = new Button(texts.get("dialog.cancel"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> close.run());
    return cancel;
  }

  /// A button for the footer that closes the dialog and then does its work; Enter presses it.
  public Button doneButton(String text, Runnable work) {
    Button done = new Button(text);
    done.getStyleClass().add("accent");
    done.setMinWidth(USE_PREF_SIZE);
    done.setDefaultButton(true);
    done.setOnAction(_ -> {
      close.run();
      work.run();
    });
    return done;
  }

  /// Adds the footer with these nodes, in a row at its right end.
  public void setFooter(Node... nodes) {
    footer.getChildren().setAll(nodes);
    getChildren().add(footer);
  }
}
