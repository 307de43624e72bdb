package app.marquee.ui.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in place of content that is not there yet: an icon, what is so, what to do, one
/// button; centred at 40 % of the height.
public final class StatePane extends VBox {
  private final String icon;
  private final FontIcon mark;
  private final Label what = new Label();
  private final Label hint = new Label();
  private final Button action = new Button();
  private final Region above = new Region();

  public StatePane(String icon) {
    getStyleClass().add("state-pane");
    setAlignment(Pos.TOP_CENTER);
    this.icon = icon;
    mark = Icons.of(icon);
    mark.getStyleClass().add("state-icon");
    what.getStyleClass().add("state-what");
    hint.getStyleClass().add("state-hint");
    action.getStyleClass().add("state-action");
    action.setMnemonicParsing(false);
    above.prefHeightProperty().bind(heightProperty().multiply(0.3));
    above.setMinHeight(0);
    what.setWrapText(true);
    hint.setWrapText(true);
    getChildren().addAll(above, mark, what, hint, action);
    say("", "");
  }

  /// Says what is so and what to do, without a button.
  public void say(String sentence, String next) {
    mark.setIconLiteral(icon);
    mark.getStyleClass().remove("danger-text");
    what.setText(sentence);
    hint.setText(next);
    hint.setVisible(!next.isEmpty());
    hint.setManaged(!next.isEmpty());
    action.setVisible(false);
    action.setManaged(false);
  }

  /// Says what went wrong and what to do about it.
  public void fail(String sentence, String remedy) {
    say(sentence, remedy);
    mark.setIconLiteral("fth-alert-octagon");
    mark.getStyleClass().add("danger-text");
  }

  /// Offers the one thing to do.
  public void setAction(String text, Runnable run) {
    action.setText(text);
    action.setOnAction(_ -> run.run());
    action.setVisible(true);
    action.setManaged(true);
  }
}
