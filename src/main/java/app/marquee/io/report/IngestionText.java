package app.marquee.io.report;

import app.marquee.app.RunFacts;
import app.marquee.app.RunOutcome;
import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.provenance.DuplicateRecord;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.io.report.TextPage.Column;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// `ingestion_report.txt`: how the file was read.
final class IngestionText {
  /// Records listed one by one; the table in `data` has all of them.
  private static final int LISTED = 50;

  private final CleanCatalogue clean;
  private final IngestedCatalogue ingested;
  private final RunFacts facts;
  private final TextPage page = new TextPage();

  IngestionText(RunOutcome outcome, RunFacts facts) {
    clean = outcome.featured().clean();
    ingested = clean.ingested();
    this.facts = facts;
  }

  String text() {
    SourceFacts source = ingested.raw().source();
    page.title("Ingestion report: " + source.fileName());
    page.fact("Run", facts.runId());
    page.fact("Started", facts.startedAt().truncatedTo(ChronoUnit.SECONDS).toString());
    page.fact("Program", "Marquee " + facts.appVersion());
    page.heading("File");
    page.fact("Name", source.fileName());
    page.fact(
        "Size",
        source.bytes() < 1_000
            ? ValueText.bytes(source.bytes())
            : ValueText.bytes(source.bytes())
                + " ("
                + NumberText.whole(source.bytes())
                + " bytes)");
    page.fact("SHA-256", source.sha256());
    records(page, clean.sum());
    decisions();
    columns();
    quarantine();
    duplicates();
    warnings();
    return page.text();
  }

  /// The sum every report shows; records are counted, not lines, for a record may span several.
  static void records(TextPage page, RecordSum sum) {
    page.heading("Records");
    page.line(
        NumberText.counted(sum.records(), "record", "records")
            + " = "
            + NumberText.whole(sum.kept())
            + " kept + "
            + NumberText.whole(sum.quarantined())
            + " in quarantine + "
            + NumberText.whole(sum.duplicates())
            + " exact "
            + (sum.duplicates() == 1 ? "duplicate" : "duplicates")
            + (sum.dropped() == 0
                ? ""
                : " + " + NumberText.whole(sum.dropped()) + " dropped by steps"));
  }

  private void decisions() {
    page.heading("Decisions");
    List<Column> columns =
        List.of(
            Column.words("Decision", 22), Column.words("Outcome", 26), Column.words("Because", 48));
    page.header(columns);
    for (Decision decision : ingested.raw().decisions()) {
      page.row(columns, List.of(decision.name(), decision.value(), decision.reason()));
    }
  }

  private void columns() {
    page.heading("Columns");
    List<Column> columns = List.of(Column.words("Column", 22), Column.words("In the file", 76));
    page.header(columns);
    for (CanonicalColumn column : CanonicalColumn.values()) {
      String found = ingested.matched().get(column);
      page.row(columns, List.of(column.header(), found == null ? "absent" : found));
    }
    for (String extra : ingested.extras()) {
      page.row(columns, List.of("carried through", extra));
    }
  }

  private void quarantine() {
    List<QuarantinedRecord> records = clean.quarantined();
    page.heading("Quarantine");
    if (records.isEmpty()) {
      page.line("No record is in quarantine.");
      return;
    }
    List<Column> columns =
        List.of(
            Column.numbers("Record", 10), Column.numbers("Line", 10), Column.words("Reason", 76));
    page.header(columns);
    for (QuarantinedRecord record : records.subList(0, Math.min(LISTED, records.size()))) {
      page.row(
          columns,
          List.of(
              NumberText.whole(record.record()), NumberText.whole(record.line()), record.reason()));
    }
    more(records.size(), "data/" + ingested.raw().source().name() + "_quarantine.csv has all.");
  }

  private void duplicates() {
    List<DuplicateRecord> records = clean.duplicates();
    if (records.isEmpty()) {
      return;
    }
    page.heading("Exact duplicates");
    List<Column> columns =
        List.of(
            Column.numbers("Record", 10),
            Column.numbers("Line", 10),
            Column.numbers("Equals record", 13));
    page.header(columns);
    for (DuplicateRecord record : records.subList(0, Math.min(LISTED, records.size()))) {
      page.row(
          columns,
          List.of(
              NumberText.whole(record.record()),
              NumberText.whole(record.line()),
              NumberText.whole(record.sameAs())));
    }
    more(records.size(), "");
  }

  private void more(int all, String where) {
    if (all > LISTED) {
      page.line("And " + NumberText.whole(all - LISTED) + " more. " + where);
    }
  }

  private void warnings() {
    if (facts.warnings().isEmpty()) {
      return;
    }
    page.heading("Warnings");
    facts.warnings().forEach(page::line);
  }
}
