package app.marquee.ui.welcome;

import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.welcome.WelcomeViewModel.Recent;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A file opened before: its name, its folder, its shape, how many titles it has.
final class RecentCell extends ListCell<Recent> {
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  private final WelcomeViewModel model;
  private final Label name = new Label();
  private final Label note = new Label();
  private final ReleaseSpark spark = new ReleaseSpark();
  private final Label extent = new Label();
  private final Button cross = new Button("", Icons.of("fth-x"));
  private final Tooltip whole = new Tooltip();
  private final ContextMenu menu = new ContextMenu();
  private final HBox row;

  RecentCell(WelcomeViewModel model, Texts texts) {
    this.model = model;
    setPrefWidth(0);
    name.getStyleClass().addAll("strong", "recent-name");
    note.getStyleClass().addAll("caption", "muted");
    note.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    extent.getStyleClass().addAll("muted", "recent-extent");
    extent.setMinWidth(USE_PREF_SIZE);
    cross.getStyleClass().addAll("icon-button", "small");
    cross.setFocusTraversable(false);
    cross.setAccessibleText(texts.get("welcome.recent.forget"));
    cross.setTooltip(new Tooltip(texts.get("welcome.recent.forget")));
    cross.setOnAction(_ -> forget());
    MenuItem forget = new MenuItem(texts.get("welcome.recent.forget"));
    forget.setOnAction(_ -> forget());
    menu.getItems().setAll(forget);
    VBox words = new VBox(name, note);
    words.getStyleClass().add("way-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(words, spark, extent, cross);
    row.getStyleClass().add("recent-row");
    setOnMouseClicked(event -> {
      if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
        model.open(getItem());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Recent recent, boolean empty) {
    super.updateItem(recent, empty);
    if (empty || recent == null) {
      setGraphic(null);
      setContextMenu(null);
      setTooltip(null);
      pseudoClassStateChanged(GONE, false);
      return;
    }
    setContextMenu(menu);
    setTooltip(whole);
    whole.setText(recent.file().toString());
    name.setText(recent.name());
    note.setText(recent.note());
    extent.setText(recent.extent());
    spark.show(recent.line());
    Shown.when(recent.isGone(), cross);
    Shown.when(!recent.isGone(), spark);
    pseudoClassStateChanged(GONE, recent.isGone());
    setAccessibleText(recent.name() + ", " + recent.note() + ", " + recent.extent());
    setGraphic(row);
  }

  private void forget() {
    if (getItem() != null) {
      model.forget(getItem());
    }
  }
}
