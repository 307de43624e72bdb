package app.marquee.ui.clean;

import app.marquee.ui.clean.RuleDetail.Line;
import app.marquee.ui.fx.Columns;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.WhyMenu;
import app.marquee.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of a rule's or step's own table: before and after where it changes cells, else the
/// reason.
final class ChangeColumns {
  private ChangeColumns() {}

  /// Lets the table behave as every table does, and its lines be asked why.
  static void prepare(TableView<Line> table, PageContext context) {
    Columns.follow(table, context.theme(), context.texts().get("clean.nothing"));
    WhyMenu.attach(table, context, Line::cell);
  }

  /// True where two details are shown in the same columns.
  static boolean alike(RuleDetail one, RuleDetail other) {
    return changesCells(one) == changesCells(other);
  }

  private static boolean changesCells(RuleDetail detail) {
    return detail.lines().stream().allMatch(line -> line.reason().isEmpty());
  }

  static List<TableColumn<Line, String>> of(RuleDetail detail, Texts texts, Theme theme) {
    double em = theme.look().textSize();
    List<TableColumn<Line, String>> columns = new ArrayList<>();
    columns.add(
        Columns.text(
            texts.get("table.line"),
            5.5 * em,
            line -> texts.number(line.line()),
            "number",
            "quiet"));
    columns.add(Columns.text("show_id", 6 * em, Line::showId));
    columns.add(Columns.text("title", 18 * em, Line::title));
    if (changesCells(detail)) {
      columns.add(Columns.text(texts.get("clean.column"), 9 * em, Line::column, "quiet"));
      columns.add(Columns.text(texts.get("clean.before"), 15 * em, Line::before, "before"));
      columns.add(Columns.text(texts.get("clean.changed.to"), 15 * em, Line::after, "after"));
    } else {
      columns.add(Columns.text(texts.get("clean.reason"), 36 * em, Line::reason, "warned"));
    }
    return columns;
  }
}
