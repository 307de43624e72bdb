package app.marquee.ui.checks;

import app.marquee.domain.quality.CheckSpec;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the list: the name of a stage; or a check with its sign, its name and what was found.
final class CheckCell extends ListCell<CheckLine> {
  private final Texts texts;
  private final FontIcon sign = Icons.of("fth-check");
  private final Label name = new Label();
  private final Label found = new Label();
  private final HBox row;

  CheckCell(Texts texts) {
    this.texts = texts;
    setPrefWidth(0);
    VBox words = new VBox(name, found);
    words.getStyleClass().add("feature-row");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(sign, words);
    row.getStyleClass().add("check-row");
  }

  @Override
  protected void updateItem(@Nullable CheckLine line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().remove("check-stage");
    setGraphic(null);
    setText(null);
    if (empty || line == null) {
      return;
    }
    CheckSpec check = line.check();
    if (check == null) {
      setText(texts.get("checks.after." + line.after().id()));
      getStyleClass().add("check-stage");
      return;
    }
    name.setText(check.id());
    name.getStyleClass().setAll("label", "strong");
    String words = line.result() == null ? texts.get("checks.unmade") : line.result().observed();
    found.setText(words);
    found.getStyleClass().setAll("label", "caption", line.tone());
    sign.setIconLiteral(icon(line));
    sign.getStyleClass().setAll("ikonli-font-icon", "small-icon", line.tone());
    String state = texts.get(line.stateKey());
    setAccessibleText(texts.format("checks.said", check.id(), state, words));
    setGraphic(row);
  }

  private static String icon(CheckLine line) {
    return switch (line.stateKey()) {
      case "checks.state.passed" -> "fth-check";
      case "checks.state.error" -> "fth-alert-octagon";
      case "checks.state.warn" -> "fth-alert-triangle";
      case "checks.state.absent" -> "fth-minus";
      default -> "fth-circle";
    };
  }
}
