package app.marquee.ui.explore;

import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.FilterText;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Tip;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// One condition: a click or Enter edits it, Delete or the cross removes it, the context menu
/// inverts it.
final class FilterChip extends HBox {
  private static final int LONGEST = 40;

  private final Filter condition;
  private final FilterModel model;
  private final Texts texts;

  FilterChip(Filter condition, FilterModel model, Texts texts) {
    this.condition = condition;
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("chip", "filter-chip");
    setFocusTraversable(true);
    showWords();
    Tip.of(this, condition::text);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        edit();
      }
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    setOnContextMenuRequested(event -> {
      menu().show(this, event.getScreenX(), event.getScreenY());
      event.consume();
    });
  }

  private void showWords() {
    ChipWords words = ChipWords.of(condition, texts);
    Label asked = new Label(words.asked());
    Label value = new Label(shortened(words.value()));
    value.getStyleClass().add("strong");
    Button remove = new Button("", Icons.of("fth-x"));
    remove.getStyleClass().addAll("icon-button", "chip-remove");
    String name = texts.format("filter.remove", words.text());
    remove.setAccessibleText(name);
    Tip.of(remove, name);
    remove.setOnAction(_ -> remove());
    getChildren().setAll(asked, value, remove);
    setAccessibleText(words.text());
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
  }

  private void press(KeyEvent event) {
    if (event.getTarget() != this) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      edit();
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      remove();
    } else {
      return;
    }
    event.consume();
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("filter.edit", this::edit),
        item(
            "filter.invert",
            () -> model.set(model.filter().replace(condition, condition.negated()))),
        item("filter.only", () -> model.set(condition)),
        item("filter.remove.short", this::remove));
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> run.run());
    return item;
  }

  private void remove() {
    model.set(model.filter().without(condition));
  }

  /// Puts the condition's text in the chip's place, to be changed there.
  private void edit() {
    TextField field = new TextField(condition.text());
    field.getStyleClass().add("chip-field");
    field.setPrefColumnCount(Math.clamp(condition.text().length() + 2, 14, LONGEST));
    field.setAccessibleText(texts.get("filter.edit"));
    field.setOnAction(_ -> take(field.getText()));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            showWords();
            requestFocus();
            event.consume();
          }
        });
    getChildren().setAll(field);
    field.requestFocus();
    field.selectAll();
  }

  private void take(String text) {
    try {
      model.set(
          text.isBlank()
              ? model.filter().without(condition)
              : model.filter().replace(condition, FilterText.parse(text)));
      showWords();
    } catch (FilterException _) {
      // Says why; the field stays open with what was typed.
      var _ = model.type(text);
    }
  }
}
