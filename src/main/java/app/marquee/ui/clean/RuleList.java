package app.marquee.ui.clean;

import app.marquee.domain.quality.Cause;
import app.marquee.ui.fx.Arrival;
import app.marquee.ui.fx.LineDrag;
import app.marquee.ui.fx.Texts;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets the list of rules show and move them: Alt+Up and Alt+Down, or the menu.
final class RuleList {
  private RuleList() {}

  static void prepare(ListView<RuleLine> list, CleanViewModel model, Texts texts) {
    RuleChoices choices = model.choices();
    list.setItems(model.rules());
    LineDrag<RuleLine> drag =
        new LineDrag<>(
            (line, onto) ->
                line.equals(onto)
                    ? choices.mayMove(line.rule())
                    : choices.mayStandAt(line.rule(), onto.rule()),
            (line, onto) -> choices.moveTo(line.rule(), onto.rule()));
    list.setCellFactory(drag.cells(() -> new RuleCell(model, texts)));
    Arrival.grow(list);
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean up = event.getCode() == KeyCode.UP;
          if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
            move(list, choices, up ? -1 : 1);
            event.consume();
          }
        });
    MenuItem up = new MenuItem(texts.get("clean.step.up"));
    up.setOnAction(_ -> move(list, choices, -1));
    MenuItem down = new MenuItem(texts.get("clean.step.down"));
    down.setOnAction(_ -> move(list, choices, 1));
    ContextMenu menu = new ContextMenu(up, down);
    menu.setOnShowing(_ -> {
      RuleLine line = list.getSelectionModel().getSelectedItem();
      boolean fixed = line == null || !choices.mayMove(line.rule());
      up.setDisable(fixed);
      down.setDisable(fixed);
    });
    list.setContextMenu(menu);
  }

  /// Chooses the line of a rule; none where another thing is looked at.
  static void select(ListView<RuleLine> list, Cause cause) {
    list.getSelectionModel().clearSelection();
    for (RuleLine line : list.getItems()) {
      if (line.rule().equals(cause)) {
        list.getSelectionModel().select(line);
      }
    }
  }

  private static void move(ListView<RuleLine> list, RuleChoices choices, int by) {
    RuleLine line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      choices.move(line.rule(), by);
    }
  }
}
