package app.marquee.ui.shell;

import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.shell.RailViewModel.Mark;
import app.marquee.ui.shell.RailViewModel.Step;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// A step of the rail: icon, name, result, state.
final class RailItem extends ToggleButton {
  static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Texts texts;
  private final String name;
  private final Label nameLabel = new Label();
  private final Label result = new Label();
  private final StackPane mark = new StackPane();
  private final FontIcon check = Icons.of("fth-check");
  private final FontIcon failed = Icons.of("fth-alert-octagon");
  private final Region ring = new Region();
  private final Tooltip all = new Tooltip();

  // The observable is kept in a field: a binding nobody holds is collected, and the item goes
  // quiet.
  @SuppressWarnings("unused")
  private final ObservableValue<Step> step;

  RailItem(
      PageId page, ObservableValue<Step> step, ShellViewModel shell, Actions actions, Texts texts) {
    this.texts = texts;
    this.step = step;
    this.name = texts.get("page." + page.key() + ".name");
    getStyleClass().setAll("toggle-button", "rail-item");
    setId("rail-" + page.key());
    setMnemonicParsing(false);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setGraphic(graphic(page));
    selectedProperty().bind(shell.pageProperty().isEqualTo(page));
    setOnAction(_ -> actions.goTo(page));
    setTooltip(all);
    step.subscribe(this::show);
  }

  @Override
  public void fire() {
    fireEvent(new ActionEvent());
  }

  private HBox graphic(PageId page) {
    nameLabel.setText(name);
    nameLabel.getStyleClass().add("rail-name");
    nameLabel.setMinWidth(USE_PREF_SIZE);
    result.getStyleClass().add("rail-result");
    result.setAlignment(Pos.CENTER_RIGHT);
    result.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(result, Priority.ALWAYS);
    ring.getStyleClass().add("rail-ring");
    ring.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    mark.getStyleClass().add("rail-mark");
    mark.getChildren().addAll(check, ring, failed);
    HBox box = new HBox(Icons.of(page.icon()), nameLabel, result, mark);
    box.getStyleClass().add("rail-row");
    box.setAlignment(Pos.CENTER_LEFT);
    box.prefWidthProperty().bind(widthProperty().subtract(paddingWidth()));
    return box;
  }

  private DoubleBinding paddingWidth() {
    return Bindings.createDoubleBinding(
        () -> getPadding().getLeft() + getPadding().getRight(), paddingProperty());
  }

  private void show(Step now) {
    result.setText(now.result());
    check.setVisible(now.mark() == Mark.DONE);
    failed.setVisible(now.mark() == Mark.FAILED);
    ring.setVisible(now.mark() == Mark.STALE || now.mark() == Mark.RUNNING);
    ring.getStyleClass().remove("running");
    if (now.mark() == Mark.RUNNING) {
      ring.getStyleClass().add("running");
    }
    failed.getStyleClass().setAll("ikonli-font-icon", "danger-text");
    String state = texts.get("rail.mark." + now.mark().name().toLowerCase(Locale.ROOT));
    String said =
        now.result().isEmpty()
            ? texts.format("rail.said.plain", name, state)
            : texts.format("rail.said", name, now.result(), state);
    setAccessibleText(said);
    all.setText(said);
  }

  void collapse(Boolean narrow) {
    Shown.when(!narrow, nameLabel, result, mark);
    pseudoClassStateChanged(NARROW, narrow);
  }
}
