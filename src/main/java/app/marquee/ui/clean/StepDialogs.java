package app.marquee.ui.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.recipe.Edit;
import app.marquee.ui.clean.clusters.ClustersDialog;
import app.marquee.ui.clean.clusters.ClustersViewModel;
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
  private static final List<CanonicalColumn> LIKELY =
      List.of(
          CanonicalColumn.CAST,
          CanonicalColumn.DIRECTOR,
          CanonicalColumn.COUNTRY,
          CanonicalColumn.LISTED_IN,
          CanonicalColumn.TITLE);

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

  /// Looks for similar values in the column that has most of them, as a rule.
  void findSimilar() {
    LIKELY.stream()
        .map(CanonicalColumn::header)
        .filter(model.columns()::contains)
        .findFirst()
        .ifPresent(this::findSimilar);
  }

  /// Looks for similar values in a column.
  void findSimilar(String column) {
    if (model.columns().contains(column)) {
      ClustersViewModel found = model.clusters(column, context.runner());
      context.actions().showDialog(close -> new ClustersDialog(found, context, model::add, close));
    }
  }

  /// Adds to a table's menu what steps do with the cell in hand.
  void addTo(RowsPane titles) {
    MenuItem similar = new MenuItem(texts.get("clean.cell.similar"));
    similar.setMnemonicParsing(false);
    similar.setOnAction(_ -> titles.cellInHand().ifPresent(cell -> findSimilar(cell.column())));
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
            similar,
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
