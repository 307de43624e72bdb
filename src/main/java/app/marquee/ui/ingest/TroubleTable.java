package app.marquee.ui.ingest;

import app.marquee.domain.provenance.Trouble;
import app.marquee.ui.fx.CellInHand;
import app.marquee.ui.fx.Columns;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.WhyMenu;
import java.util.List;
import javafx.scene.control.TableView;

/// The cells that are not what they should be, worst first, each with the reason in words.
final class TroubleTable {
  private TroubleTable() {}

  static TableView<Trouble> of(PageContext context, IngestViewModel model) {
    Texts texts = context.texts();
    TableView<Trouble> table = new TableView<>();
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.text(
                    texts.get("table.line"),
                    5.5,
                    cell -> texts.number(model.lineOf(cell)),
                    "number"),
                Columns.text(texts.get("ingest.trouble.title"), 18, model::titleOf),
                Columns.text(texts.get("ingest.trouble.column"), 9, Trouble::column),
                Columns.text(
                    texts.get("ingest.trouble.cell"), 22, IngestViewModel::shown, "troubled"),
                Columns.text(
                    texts.get("ingest.trouble"), 18, cell -> cell.kind().words(), "warned")));
    table.setItems(model.trouble());
    table.setAccessibleText(texts.get("ingest.trouble.table"));
    WhyMenu.attach(
        table,
        context,
        cell -> new CellInHand(model.recordOf(cell), null, cell.column(), cell.text()));
    Columns.follow(table, context.theme(), texts.get("ingest.trouble.none"));
    return table;
  }
}
