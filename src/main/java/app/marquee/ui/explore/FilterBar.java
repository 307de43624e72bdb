package app.marquee.ui.explore;

import app.marquee.domain.filter.Filter;
import app.marquee.ui.fx.ArrivingRows;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The line above a board: a search field, a chip for each condition, the filter as text, and how
/// many titles are left.
final class FilterBar extends VBox {
  /// How wide chips may be before they take a second line; less where the window is narrow.
  private static final double WRAP = 900;

  private final Texts texts;
  private final FilterModel model;
  private final CustomTextField search = new CustomTextField();
  private final FlowPane chips = new FlowPane();
  private final ArrivingRows<Filter> arriving;
  private final HBox line = new HBox();
  private final Button clear;
  private final TextField text = new TextField();
  private final Button asText;
  private final Label problem = new Label();
  private final ProgressBar share = new ProgressBar();
  private final Label count = new Label();

  FilterBar(PageContext context, FilterModel model) {
    this.texts = context.texts();
    this.model = model;
    this.clear = link("filter.clear", () -> model.set(Filter.NONE));
    this.asText = link("filter.text", this::toggleText);
    // Last, in place of the chip of no condition, comes what clears them all.
    this.arriving =
        new ArrivingRows<>(
            chips,
            condition -> condition.isNone() ? clear : new FilterChip(condition, model, texts));
    getStyleClass().add("filter-bar");
    line.getStyleClass().add("filter-line");
    asText.setGraphic(Icons.of("fth-code"));
    asText.setMinWidth(USE_PREF_SIZE);
    asText.getStyleClass().add("plain-link");
    chips.getStyleClass().add("filter-chips");
    chips.setPrefWrapLength(WRAP);
    HBox.setHgrow(chips, Priority.ALWAYS);
    HBox.setHgrow(text, Priority.ALWAYS);
    share.getStyleClass().add("filter-share");
    count.getStyleClass().add("filter-count");
    count.setMinWidth(USE_PREF_SIZE);
    problem.getStyleClass().addAll("danger-text", "filter-problem");
    problem.setWrapText(true);
    Shown.bind(problem, problem.textProperty().isNotEmpty());
    problem.textProperty().bind(model.problemProperty());
    searchField();
    textField();
    line.getChildren().setAll(search, chips, asText, share, count);
    getChildren().setAll(line, problem);
    model.filterProperty().subscribe(_ -> refresh());
  }

  /// Says how many titles of how many are left.
  void count(int left, int all) {
    count.setText(
        left == all
            ? texts.format("filter.count.all", all)
            : texts.format("filter.count", left, all));
    share.setProgress(all == 0 ? 0 : (double) left / all);
    share.setAccessibleText(count.getText());
  }

  /// Moves the focus to the search field.
  void find() {
    search.requestFocus();
    search.selectAll();
  }

  private void searchField() {
    search.setLeft(Icons.of("fth-search"));
    search.setPromptText(texts.get("filter.search"));
    search.setAccessibleText(texts.get("filter.search"));
    search.getStyleClass().add("filter-search");
    search
        .textProperty()
        .addListener((_, _, words) -> {
          if (!words.strip().equals(model.searched())) {
            model.search(words);
          }
        });
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
          }
        });
  }

  private void textField() {
    text.getStyleClass().add("filter-text");
    text.setPromptText(texts.get("filter.text.prompt"));
    text.setAccessibleText(texts.get("filter.text"));
    text.setOnAction(_ -> {
      if (model.type(text.getText())) {
        toggleText();
      }
    });
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            toggleText();
            event.consume();
          }
        });
  }

  /// Changes between chips and the filter as text.
  private void toggleText() {
    boolean open = line.getChildren().contains(text);
    if (open) {
      line.getChildren().setAll(search, chips, asText, share, count);
      asText.setText(texts.get("filter.text"));
      asText.requestFocus();
    } else {
      text.setText(model.filter().text());
      line.getChildren().setAll(text, asText, share, count);
      asText.setText(texts.get("filter.chips"));
      text.requestFocus();
      text.end();
    }
  }

  private void refresh() {
    if (!search.getText().strip().equals(model.searched())) {
      search.setText(model.searched());
    }
    List<Filter> conditions = new ArrayList<>(model.chips());
    if (!model.filter().isNone()) {
      conditions.add(Filter.NONE);
    }
    arriving.show(conditions);
    text.setText(model.filter().text());
  }

  private Button link(String key, Runnable run) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add("link-button");
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> run.run());
    return button;
  }
}
