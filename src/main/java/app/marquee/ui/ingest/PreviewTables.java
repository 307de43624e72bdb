package app.marquee.ui.ingest;

import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.TitleTable;
import app.marquee.ui.ingest.IngestViewModel.Preview;
import org.jspecify.annotations.Nullable;

/// The tables of the Ingest page, one at a time: the records, those with trouble, the quarantine.
/// The latter two are made when they are first asked for.
final class PreviewTables {
  private final PageContext context;
  private final IngestViewModel model;
  private final RowsPane records;
  private @Nullable TitleTable trouble;
  private @Nullable QuarantinePane quarantine;

  PreviewTables(PageContext context, IngestViewModel model, RowsPane records) {
    this.context = context;
    this.model = model;
    this.records = records;
  }

  void show(Preview preview) {
    switch (preview) {
      case RECORDS -> records.showTitles();
      case TROUBLE -> records.showInstead(trouble());
      case QUARANTINE -> records.showInstead(quarantine());
    }
  }

  private QuarantinePane quarantine() {
    if (quarantine == null) {
      quarantine = new QuarantinePane(context, model);
    }
    return quarantine;
  }

  private TitleTable trouble() {
    if (trouble == null) {
      TitleTable table = new TitleTable(context);
      table.setColumnNames(model::runName);
      table.setNotes(model.trouble());
      table.setReasons(model.trouble()::reason);
      table.setAccessibleText(context.texts().get("ingest.trouble.table"));
      model
          .trouble()
          .viewProperty()
          .subscribe(view -> table.showInOrder(view.rows(), view.order()));
      trouble = table;
    }
    return trouble;
  }
}
