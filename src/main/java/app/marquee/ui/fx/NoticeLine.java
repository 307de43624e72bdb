package app.marquee.ui.fx;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The slim line above a page's content: a failure, or a result that is out of date.
public final class NoticeLine extends HBox {
  private final FontIcon icon = Icons.of("fth-alert-octagon");
  private final Label what = new Label();
  private final Label remedy = new Label();
  private final Button action = new Button();

  public NoticeLine() {
    getStyleClass().add("notice-line");
    what.getStyleClass().add("notice-what");
    remedy.getStyleClass().add("notice-remedy");
    // Side by side where there is room, else one below the other, each over as many lines as it
    // needs.
    FlowPane words = new FlowPane(what, remedy);
    words.getStyleClass().add("notice-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    for (Label label : List.of(what, remedy)) {
      label.setWrapText(true);
      label.maxWidthProperty().bind(words.widthProperty());
    }
    action.setMinWidth(Region.USE_PREF_SIZE);
    action.getStyleClass().addAll("flat", "link-button");
    action.setMnemonicParsing(false);
    getChildren().addAll(icon, words, action);
    clear();
  }

  /// Says what went wrong and what to do about it.
  public void showFailure(String sentence, String todo) {
    show("failed", "fth-alert-octagon", sentence, todo);
  }

  /// Says that what is shown is out of date.
  public void showStale(String sentence) {
    show("stale", "fth-alert-triangle", sentence, "");
  }

  /// Offers a way out at the right end.
  public void setAction(String text, Runnable run) {
    action.setText(text);
    action.setOnAction(_ -> run.run());
    action.setVisible(true);
    action.setManaged(true);
  }

  public void clear() {
    setVisible(false);
    setManaged(false);
  }

  private void show(String kind, String literal, String sentence, String todo) {
    getStyleClass().removeAll("failed", "stale");
    getStyleClass().add(kind);
    icon.setIconLiteral(literal);
    what.setText(sentence);
    remedy.setText(todo);
    action.setVisible(false);
    action.setManaged(false);
    setVisible(true);
    setManaged(true);
  }
}
