package app.marquee.ui.clean;

import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.Shift;
import app.marquee.ui.clean.CleanViewModel.Rows;
import app.marquee.ui.clean.InfluenceViewModel.View;
import app.marquee.ui.clean.RuleDetail.Line;
import app.marquee.ui.fx.Arrival;
import app.marquee.ui.fx.Columns;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Segments;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a rule did above the titles: its changes, the values it moves in the reports, or all rules
/// by what they move. A line opens the titles behind it: those the rule touched.
final class DetailPane extends VBox {
  private static final double HALF = 0.5;

  /// As much of the page as may go to what is moved in the reports; the titles stay in view.
  private static final double MOST = 0.75;

  /// Height, in the size of the text, that shows a table of eight lines with what stands above it.
  private static final double ROOM_EM = 24;

  private final CleanViewModel model;
  private final InfluenceViewModel influence;
  private final PageContext context;
  private final Texts texts;
  private final Segments<View> views;
  private final TableView<Line> changes = new TableView<>();
  private final TableView<Shift> shifts = new TableView<>();
  private final TableView<Influence> ranking = new TableView<>();
  private final Label definition = new Label();
  private final VBox about;
  private final HBox line;
  private double dividerBefore = Double.NaN;
  private @Nullable RuleDetail shown;

  DetailPane(CleanViewModel model, PageContext context) {
    this.model = model;
    this.influence = model.influence();
    this.context = context;
    this.texts = context.texts();
    this.views = new Segments<>(influence.viewProperty());
    views.setNames(
        texts.get("clean.view.changes"),
        texts.get("clean.view.influence"),
        texts.get("clean.view.ranking"));
    changes.setId("changeTable");
    changes.setAccessibleText(texts.get("clean.changes"));
    ChangeColumns.prepare(changes, context);
    fillShifts();
    fillRanking();
    line = line();
    definition.getStyleClass().add("rule-definition");
    definition.setWrapText(true);
    definition.setMinHeight(USE_PREF_SIZE);
    about = new VBox(definition, new RuleParametersPane(model, texts));
    about.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(about, line, changes);
    Arrival.grow(changes);
    setVgrow(changes, Priority.ALWAYS);
    setVgrow(shifts, Priority.ALWAYS);
    setVgrow(ranking, Priority.ALWAYS);
    influence.viewProperty().subscribe(this::show);
  }

  /// The choice among the three.
  Node views() {
    return views;
  }

  /// Shows what a rule changed.
  void show(RuleDetail detail) {
    definition.setText(model.words().definition(detail));
    RuleDetail before = shown;
    if (before == null || !ChangeColumns.alike(before, detail)) {
      changes.getColumns().setAll(ChangeColumns.of(detail, texts, context.theme()));
    }
    shown = detail;
    changes.getItems().setAll(detail.lines());
  }

  private void show(View view) {
    Shown.when(view != View.RANKING, about);
    Shown.when(view != View.CHANGES, line);
    Shown.when(view == View.CHANGES, changes);
    Shown.when(view == View.INFLUENCE, shifts);
    Shown.when(view == View.RANKING, ranking);
    bringIn(view);
    makeRoom(view);
  }

  /// Two of the tables stand in the page once they are asked for; one that is hidden would be made
  /// all the same.
  private void bringIn(View view) {
    TableView<?> table =
        switch (view) {
          case CHANGES -> changes;
          case INFLUENCE -> shifts;
          case RANKING -> ranking;
        };
    if (!getChildren().contains(table)) {
      getChildren().add(table);
    }
  }

  /// What the divider goes by: where the user wants it for the changes and for the other two.
  static String divider(View view) {
    return view == View.CHANGES ? "clean.rule" : "clean.influence";
  }

  /// What is moved in the reports gets half the page, of a low page as much as eight lines take,
  /// unless the user wants it otherwise; going back to the changes puts the divider where it stood.
  private void makeRoom(View view) {
    for (Node at = getParent(); at != null; at = at.getParent()) {
      if (at instanceof SplitPane split) {
        double now = split.getDividerPositions()[0];
        if (view != View.CHANGES && Double.isNaN(dividerBefore)) {
          dividerBefore = now;
          double room = ROOM_EM * definition.getFont().getSize() / Math.max(1, split.getHeight());
          double enough = Math.max(now, Math.clamp(room, HALF, MOST));
          split.setDividerPositions(context.dividers().share(divider(view), enough));
          // Else a change of the page's height in the same pulse puts the divider back.
          split.layout();
        } else if (view == View.CHANGES && !Double.isNaN(dividerBefore)) {
          split.setDividerPositions(dividerBefore);
          dividerBefore = Double.NaN;
        }
        return;
      }
    }
  }

  private HBox line() {
    Label sentence = new Label();
    sentence.setId("influenceLabel");
    sentence.textProperty().bind(influence.sentenceProperty());
    sentence.getStyleClass().add("muted");
    Button stop = new Button(texts.get("clean.influence.stop"));
    stop.getStyleClass().add("link-button");
    stop.setMnemonicParsing(false);
    stop.setOnAction(_ -> influence.stop());
    influence.workingProperty().subscribe(now -> Shown.when(now, stop));
    HBox box = new HBox(sentence, stop);
    box.getStyleClass().add("influence-line");
    return box;
  }

  private void fillShifts() {
    shifts.setId("influenceTable");
    shifts.setAccessibleText(texts.get("clean.view.influence"));
    shifts.setItems(influence.shifts());
    shifts
        .getColumns()
        .setAll(
            List.of(
                Columns.text(
                    texts.get("clean.influence.report"),
                    8,
                    shift -> influence.report(shift.report()),
                    "quiet"),
                Columns.text(texts.get("clean.influence.value"), 27, Shift::label),
                Columns.text(
                    texts.get("clean.influence.without"), 9, Shift::withoutText, "number", "quiet"),
                Columns.text(
                    texts.get("clean.influence.with"), 9, Shift::withText, "number", "after")));
    Columns.follow(shifts, context.theme(), texts.get("clean.influence.nothing"));
    onOpen(shifts, () -> model.whichProperty().set(Rows.RULE));
  }

  private void fillRanking() {
    ranking.setId("rankingTable");
    ranking.setAccessibleText(texts.get("clean.view.ranking"));
    ranking.setItems(influence.ranking());
    ranking
        .getColumns()
        .setAll(
            List.of(
                Columns.text(texts.get("clean.influence.rule"), 17, Influence::name),
                Columns.text(
                    texts.get("clean.influence.moved"),
                    9,
                    one -> texts.number(one.shifts().size()),
                    "number"),
                Columns.text(
                    texts.get("clean.influence.titles"),
                    6,
                    one -> texts.number(one.titles()),
                    "number"),
                Columns.text(
                    texts.get("clean.influence.cells"),
                    6,
                    one -> texts.number(one.cells()),
                    "number"),
                Columns.text(
                    texts.get("clean.influence.reports"), 34, influence::reports, "quiet")));
    Columns.follow(ranking, context.theme(), texts.get("clean.influence.nothing"));
    ranking
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(one -> {
          if (one != null) {
            model.ruleProperty().set(one.cause());
          }
        });
    onOpen(
        ranking,
        () -> {
          influence.viewProperty().set(View.INFLUENCE);
          model.whichProperty().set(Rows.RULE);
        });
  }

  /// Enter or a double click on a line.
  private static void onOpen(TableView<?> table, Runnable open) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !table.getSelectionModel().isEmpty()) {
            open.run();
            event.consume();
          }
        });
    table.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2 && !table.getSelectionModel().isEmpty()) {
            open.run();
          }
        });
  }
}
