package app.marquee.ui.shell;

import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.KeyFocus;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.shell.RecipeHistory.Entry;
import app.marquee.ui.shell.RecipeHistory.Place;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The panel with everything that was changed in the recipe, oldest first: a click or Enter goes
/// there, also to what was undone and left for something else.
public final class HistoryPane extends VBox {
  private final RecipeHistory history;
  private final Texts texts;
  private final ListView<Entry> list = new ListView<>();
  private final IntConsumer goTo;

  /// @param goTo brings a recipe of the history into force, by its id
  /// @param close takes the panel away
  public HistoryPane(RecipeHistory history, Texts texts, IntConsumer goTo, Runnable close) {
    this.history = history;
    this.texts = texts;
    this.goTo = goTo;
    getStyleClass().add("inspector");
    Label title = new Label(texts.get("history.title"));
    title.getStyleClass().add("section-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button cross = new Button("", Icons.of("fth-x"));
    cross.getStyleClass().addAll("icon-button", "small");
    cross.setAccessibleText(texts.get("why.close"));
    cross.setTooltip(new Tooltip(texts.get("why.close")));
    cross.setOnAction(_ -> close.run());
    HBox header = new HBox(title, gap, cross);
    header.getStyleClass().add("inspector-header");
    list.setItems(history.entries());
    list.setId("historyList");
    list.setAccessibleText(texts.get("history.title"));
    list.setCellFactory(_ -> new EntryCell());
    list.getStyleClass().add("history-list");
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        choose();
      }
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    history.entries().addListener((ListChangeListener<Entry>) _ -> select());
    getChildren().setAll(header, list);
    select();
  }

  /// Moves the focus to the recipe in force.
  public void focusList() {
    KeyFocus.give(list);
  }

  private void select() {
    for (int i = 0; i < history.entries().size(); i++) {
      if (history.entries().get(i).place() == Place.NOW) {
        list.getSelectionModel().select(i);
      }
    }
  }

  private void choose() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null && entry.place() != Place.NOW) {
      goTo.accept(entry.id());
    }
  }

  private String words(Entry entry) {
    String change = entry.change();
    return change.isEmpty()
        ? texts.get("history.first")
        : change.substring(0, 1).toUpperCase(Locale.ROOT) + change.substring(1);
  }

  private final class EntryCell extends ListCell<Entry> {
    private final Label words = new Label();
    private final Label note = new Label();
    private final HBox row = new HBox(words, note);

    EntryCell() {
      setPrefWidth(0);
      words.setMinWidth(0);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      note.getStyleClass().addAll("caption", "muted");
      note.setMinWidth(USE_PREF_SIZE);
      row.getStyleClass().add("history-row");
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      words.setText(words(entry));
      boolean undone = entry.place() == Place.AFTER || entry.place() == Place.ASIDE;
      words.getStyleClass().setAll("label", undone ? "subtle" : "plain");
      note.setText(texts.get("history." + entry.place().name().toLowerCase(Locale.ROOT)));
      setTooltip(new Tooltip(words(entry)));
      setAccessibleText(words(entry) + ", " + note.getText());
      setGraphic(row);
    }
  }
}
