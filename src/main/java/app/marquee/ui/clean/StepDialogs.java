package app.marquee.ui.clean;

import app.marquee.domain.recipe.Edit;
import app.marquee.ui.fx.CellInHand;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/// Opens the dialogs in which steps are made and changed, from the list or from a cell.
final class StepDialogs {
  private final StepsViewModel model;
  private final PageContext context;
  private final Texts texts;

  StepDialogs(StepsViewModel model, PageContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
  }

  /// Asks for a new step of a kind.
  void add(StepForm.Kind kind) {
    open(kind.draft(model.columns().isEmpty() ? "" : model.columns().getFirst()), model::add);
  }

  /// Asks how a step is to be.
  void change(@Nullable StepLine line) {
    if (line != null) {
      open(line.step().edit(), edit -> model.replace(line.id(), edit));
    }
  }

  /// Adds to a table's menu what steps do with the cell in hand.
  void addTo(RowsPane titles) {
    titles.addToMenu(
        List.of(
            item("clean.cell.edit", titles::cellInHand, StepDialogs::edit),
            item(
                "clean.cell.replace",
                titles::cellInHand,
                cell ->
                    cell.text() == null
                        ? new Edit.FillMissing(cell.column(), "")
                        : new Edit.ReplaceValue(cell.column(), cell.text(), cell.text())),
            item(
                "clean.cell.fill",
                titles::cellInHand,
                cell -> new Edit.FillMissing(cell.column(), "")),
            item("clean.cell.drop", titles::cellInHand, StepDialogs::drop),
            item(
                "clean.cell.rename",
                titles::cellInHand,
                cell -> new Edit.RenameColumn(cell.column(), "")),
            item(
                "clean.cell.remove",
                titles::cellInHand,
                cell -> new Edit.DropColumn(cell.column()))));
  }

  private static Edit edit(CellInHand cell) {
    String now = cell.text() == null ? "" : cell.text();
    String id = cell.showId();
    return id == null
        ? new Edit.EditCell("", cell.record(), cell.column(), now, now)
        : new Edit.EditCell(id, 0, cell.column(), now, now);
  }

  private static Edit drop(CellInHand cell) {
    return new Edit.DropRows(
        List.of(
            cell.text() == null
                ? new Edit.Condition(cell.column(), Edit.Test.MISSING, "")
                : new Edit.Condition(cell.column(), Edit.Test.IS, cell.text())));
  }

  private MenuItem item(
      String key, Supplier<Optional<CellInHand>> inHand, Function<CellInHand, Edit> draft) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> inHand.get().ifPresent(cell -> open(draft.apply(cell), model::add)));
    return item;
  }

  private void open(Edit draft, Consumer<Edit> done) {
    context
        .actions()
        .showDialog(close -> new StepDialog(draft, model.columns(), context, done, close));
  }
}
