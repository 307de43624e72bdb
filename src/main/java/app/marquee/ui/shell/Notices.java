package app.marquee.ui.shell;

import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the window has to say beside the pages, one line each, until it is put away.
public final class Notices extends VBox {

  /// Something to say.
  ///
  /// @param action the text of a button that does something about it, empty for none
  public record Notice(String sentence, String action, Runnable run) {

    /// A sentence nothing can be done about.
    public static Notice plain(String sentence) {
      return new Notice(sentence, "", () -> {});
    }
  }

  public Notices() {
    getStyleClass().add("notices");
  }

  void add(Notice notice, Texts texts) {
    Label sentence = new Label(notice.sentence());
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Button cross = new Button("", Icons.of("fth-x"));
    cross.getStyleClass().addAll("icon-button", "small");
    cross.setAccessibleText(texts.get("notice.close"));
    cross.setTooltip(new Tooltip(texts.get("notice.close")));
    HBox line = new HBox(Icons.of("fth-alert-triangle"), sentence);
    line.getStyleClass().addAll("notice-line", "stale");
    if (!notice.action().isEmpty()) {
      Button action = new Button(notice.action());
      action.getStyleClass().addAll("flat", "link-button");
      action.setMnemonicParsing(false);
      action.setMinWidth(USE_PREF_SIZE);
      action.setOnAction(_ -> {
        getChildren().remove(line);
        notice.run().run();
      });
      line.getChildren().add(action);
    }
    cross.setOnAction(_ -> getChildren().remove(line));
    line.getChildren().add(cross);
    getChildren().add(line);
  }
}
