package app.marquee.ui.explain;

import app.marquee.domain.provenance.Explanation;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.KeyFocus;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.TitleRow;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The panel at the right of a page: why a value is what it is, or a row as a whole. Esc closes it.
public final class Inspector extends VBox {
  private final Texts texts;
  private final Actions actions;
  private final Label title = new Label();
  private final Button copyButton;
  private final Button closeButton;
  private final ScrollPane body = new ScrollPane();
  private final Runnable close;

  /// @param close takes it away and brings the focus back to where it was
  public Inspector(Texts texts, Actions actions, Runnable close) {
    this.texts = texts;
    this.actions = actions;
    this.close = close;
    copyButton = button("fth-copy", texts.get("why.copy"));
    closeButton = button("fth-x", texts.get("why.close"));
    getStyleClass().add("inspector");
    title.getStyleClass().add("section-title");
    title.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(title, gap, copyButton, closeButton);
    header.getStyleClass().add("inspector-header");
    body.setFitToWidth(true);
    body.getStyleClass().addAll("edge-to-edge", "inspector-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    closeButton.setOnAction(_ -> close.run());
    getChildren().setAll(header, body);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows why a cell holds what it holds.
  public void show(Explanation explanation) {
    show(texts.get("why.title"), new WhyPane(explanation, texts));
    copyButton.setOnAction(_ -> actions.copy(new WhyText(texts).of(explanation)));
    KeyFocus.give(closeButton);
  }

  /// Shows a row as a whole; a press on one of its cells explains that.
  public void show(TitleRow row) {
    RowDetail detail = new RowDetail(row, texts, actions);
    show(texts.format("why.row", row.record()), detail);
    copyButton.setOnAction(_ -> actions.copy(RowDetail.text(row)));
    detail.focusFirst();
  }

  private void show(String name, Node content) {
    title.setText(name);
    body.setContent(content);
    body.setVvalue(0);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  private static Button button(String icon, String name) {
    Button button = new Button("", Icons.of(icon));
    button.getStyleClass().addAll("icon-button", "small");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }
}
