package app.marquee.ui.clean;

import app.marquee.domain.quality.Cause;
import app.marquee.ui.clean.pairs.ProposalsButton;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.LineDrag;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.profile.ProfileHeaders;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The user's steps below the rules: add, switch, change, move and remove them. Alt+Up and Alt+Down
/// move the chosen one, Del removes it, Enter changes it.
final class StepsPane extends VBox {
  private static final double ROW_EM = 32 / 13.0;
  private static final int MOST_ROWS = 6;

  private final StepsViewModel model;
  private final ObjectProperty<Cause> chosen;
  private final StepDialogs dialogs;
  private final Texts texts;
  private final ListView<StepLine> list = new ListView<>();
  private final Label none = new Label();
  private boolean drawing;
  private int known;

  /// @param chosen the rule or step whose changes are shown
  StepsPane(StepsViewModel model, ObjectProperty<Cause> chosen, PageContext context) {
    this.model = model;
    this.chosen = chosen;
    this.texts = context.texts();
    this.dialogs = new StepDialogs(model, context);
    getStyleClass().add("steps");
    Label name = new Label(texts.get("clean.steps"));
    name.getStyleClass().add("strong");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    MenuButton add = new MenuButton(texts.get("clean.steps.add"), Icons.of("fth-plus"));
    add.setId("addStepButton");
    add.getStyleClass().addAll("flat", "link-button");
    for (StepForm.Kind kind : StepForm.Kind.values()) {
      if (kind.isOffered()) {
        add.getItems().add(item("clean.step." + kind.key(), _ -> dialogs.add(kind)));
      }
    }
    add.getItems().add(new SeparatorMenuItem());
    add.getItems().add(item("clean.similar", _ -> dialogs.findSimilar()));
    HBox head = new HBox(name, gap, add);
    head.getStyleClass().add("side-head");
    none.setText(texts.get("clean.steps.none"));
    none.getStyleClass().addAll("muted", "steps-none");
    none.setWrapText(true);
    none.setMinHeight(USE_PREF_SIZE);
    list.setItems(model.lines());
    list.setAccessibleText(texts.get("clean.steps"));
    LineDrag<StepLine> drag =
        new LineDrag<>((_, _) -> true, (line, onto) -> model.moveTo(line.id(), onto.id()));
    list.setCellFactory(drag.cells(() -> new StepCell(model, texts)));
    list.setContextMenu(menu());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    chosen.subscribe(_ -> select());
    model.lines().addListener((ListChangeListener<StepLine>) _ -> refresh());
    getChildren().setAll(head, none, list);
    known = model.lines().size();
    select();
  }

  /// The pane, with what steps do with a cell in the menu of a table.
  static StepsPane beside(RowsPane titles, CleanViewModel model, PageContext context) {
    StepsPane pane = new StepsPane(model.steps(), model.ruleProperty(), context);
    pane.dialogs.addTo(titles);
    ProfileHeaders.attach(titles, model.rows(), context, pane.dialogs::findSimilar)
        .follow(model.looksProperty());
    return pane;
  }

  /// Opens what the chosen rule proposes; what is settled becomes a step.
  static ProposalsButton proposals(CleanViewModel model, PageContext context) {
    return new ProposalsButton(
        model.ruleProperty(), model.steps()::result, context, model.steps()::add);
  }

  /// A step that is new is the one to look at.
  private void refresh() {
    int now = model.lines().size();
    if (now == known + 1) {
      chosen.set(model.lines().getLast().id());
    }
    known = now;
    select();
  }

  private void select() {
    drawing = true;
    int rows = model.lines().size();
    Shown.when(rows == 0, none);
    Shown.when(rows > 0, list);
    String height = "em; -fx-min-height: ";
    double em = Math.min(rows, MOST_ROWS) * ROW_EM + 0.2;
    list.setStyle("-fx-pref-height: " + em + height + Math.min(em, 3 * ROW_EM) + "em");
    list.getSelectionModel().clearSelection();
    for (int i = 0; i < rows; i++) {
      if (model.lines().get(i).id().equals(chosen.get())) {
        list.getSelectionModel().select(i);
      }
    }
    drawing = false;
  }

  private void selected(@Nullable StepLine line) {
    if (line != null && !drawing) {
      chosen.set(line.id());
    }
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            item("clean.step.change", dialogs::change),
            item("clean.step.switch", line -> model.flip(line.id())),
            item("clean.step.up", line -> model.move(line.id(), -1)),
            item("clean.step.down", line -> model.move(line.id(), 1)),
            item("clean.step.remove", line -> model.remove(line.id())));
    menu.setOnShowing(
        _ -> menu.getItems().forEach(item -> item.setDisable(list.getSelectionModel().isEmpty())));
    return menu;
  }

  private MenuItem item(String key, Consumer<StepLine> run) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.accept(list.getSelectionModel().getSelectedItem()));
    return item;
  }

  private void pressed(KeyEvent event) {
    StepLine line = list.getSelectionModel().getSelectedItem();
    if (line == null) {
      return;
    }
    KeyCode code = event.getCode();
    if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      model.move(line.id(), code == KeyCode.UP ? -1 : 1);
    } else if (code == KeyCode.DELETE) {
      model.remove(line.id());
    } else if (code == KeyCode.ENTER) {
      dialogs.change(line);
    } else {
      return;
    }
    event.consume();
  }
}
