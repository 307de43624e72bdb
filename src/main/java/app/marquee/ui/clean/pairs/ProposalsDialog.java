package app.marquee.ui.clean.pairs;

import app.marquee.domain.provenance.Proposal;
import app.marquee.domain.quality.RuleId;
import app.marquee.ui.clean.pairs.ProposalsViewModel.Field;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The dialog that shows the titles of a proposal side by side, the fields that differ marked, and
/// settles it by a step: one of them dropped, or a title set.
final class ProposalsDialog extends StackPane {
  private final ProposalsViewModel model;
  private final Texts texts;
  private final Runnable close;
  private final DialogFrame frame;
  private final GridPane fields = new GridPane();
  private final TextField title = new TextField();
  private final HBox setting;
  private final Button set = new Button();
  private final Button keep = new Button();
  private final Button dropEarlier = new Button();
  private final Button dropThis = new Button();
  private final Button back = new Button();
  private final Button next = new Button();

  ProposalsDialog(ProposalsViewModel model, PageContext context, Runnable close) {
    this.model = model;
    this.texts = context.texts();
    this.close = close;
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    frame = new DialogFrame(texts, model.proposal().rule().label(), close);
    Label name = new Label(texts.get("proposals.title"));
    name.setLabelFor(title);
    name.setMinWidth(USE_PREF_SIZE);
    title.setId("proposedTitle");
    HBox.setHgrow(title, Priority.ALWAYS);
    setting = new HBox(name, title);
    setting.getStyleClass().add("cluster-into");
    fields.getStyleClass().add("pair-fields");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(42);
    fields.getColumnConstraints().setAll(names, half, half);
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox content = new VBox(scroll, setting);
    content.getStyleClass().addAll("dialog-body", "pair-dialog");
    frame.setContent(content);
    fillFooter();
    getChildren().setAll(frame);
    title.textProperty().subscribe(text -> set.setDisable(!model.canSet(text)));
    model.placeProperty().subscribe(_ -> show());
  }

  private void fillFooter() {
    button(back, "proposals.back", () -> model.go(-1));
    button(next, "proposals.next", () -> model.go(1));
    button(
        keep,
        "proposals.keep",
        () -> {
          model.keep();
          goOn();
        });
    keep.setId("proposalKeep");
    dropEarlier.setId("proposalDropEarlier");
    dropThis.setId("proposalDropThis");
    dropEarlier.setOnAction(_ -> settle(() -> model.drop(model.proposal().other())));
    dropThis.setOnAction(_ -> settle(() -> model.drop(model.proposal().row())));
    button(set, "proposals.set", () -> settle(() -> model.setTitle(title.getText())));
    set.setId("proposalSet");
    set.getStyleClass().add("accent");
    back.getStyleClass().add("flat");
    next.getStyleClass().add("flat");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    frame.setFooter(back, next, gap, keep, dropEarlier, dropThis, set);
  }

  private void button(Button button, String key, Runnable run) {
    button.setText(texts.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
  }

  private void settle(Runnable step) {
    step.run();
    goOn();
  }

  private void goOn() {
    if (!model.go(1)) {
      close.run();
    }
  }

  private void show() {
    Proposal now = model.proposal();
    boolean spreadsheet = now.rule() == RuleId.TITLE_SPREADSHEET_DATE;
    boolean pair = now.other() >= 0;
    frame.setNote(texts.format("proposals.place", model.placeProperty().get() + 1, model.count()));
    back.setDisable(!model.canGo(-1));
    next.setDisable(!model.canGo(1));
    keep.setText(texts.get(spreadsheet ? "proposals.leave" : "proposals.keep"));
    Shown.when(spreadsheet, setting, set);
    Shown.when(!spreadsheet, dropThis);
    Shown.when(!spreadsheet && pair, dropEarlier);
    title.setText(now.title());
    name(dropThis, now.row());
    name(dropEarlier, now.other());
    fields.getChildren().clear();
    int line = 0;
    if (pair) {
      fields.add(head(now.other()), 1, line);
    }
    fields.add(head(now.row()), pair ? 2 : 1, line++);
    for (Field field : model.fields()) {
      Label name = new Label(field.name());
      name.getStyleClass().add("muted");
      fields.add(name, 0, line);
      if (pair) {
        fields.add(value(field.one(), field), 1, line);
      }
      fields.add(value(field.other(), pair ? field : null), pair ? 2 : 1, line++);
    }
  }

  private void name(Button drop, int row) {
    if (row >= 0) {
      drop.setText(texts.format("proposals.drop", model.name(row)));
      drop.setDisable(!model.canDrop(row));
      drop.setMinWidth(USE_PREF_SIZE);
    }
  }

  private Label head(int row) {
    Label head = new Label(texts.format("proposals.record", model.record(row)));
    head.getStyleClass().add("strong");
    return head;
  }

  private Label value(@Nullable String text, @Nullable Field of) {
    Label label = new Label(text == null ? texts.get("table.missing") : text);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("pair-value");
    if (text == null) {
      label.getStyleClass().add("subtle");
    }
    if (of != null && of.differs()) {
      label.getStyleClass().add("pair-differs");
      label.setAccessibleText(texts.format("proposals.differs", label.getText()));
    }
    return label;
  }
}
