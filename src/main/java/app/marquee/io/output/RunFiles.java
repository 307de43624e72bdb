package app.marquee.io.output;

import app.marquee.app.ExportOutcome.WrittenFile;
import app.marquee.app.RunFacts;
import app.marquee.app.RunOutcome;
import app.marquee.app.TableWriter;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.io.file.StagedFiles;
import app.marquee.io.json.JsonDocuments;
import app.marquee.io.json.RecipeWriter;
import app.marquee.io.json.SummaryDocument;
import app.marquee.io.report.HtmlReport;
import app.marquee.io.report.TextReports;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// The files of one run, each written whole beside its target.
final class RunFiles {

  /// Writes one file; the stream stays open.
  @FunctionalInterface
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private final RunOutcome outcome;
  private final RunFacts facts;
  private final StagedFiles staged;
  private final OutputLayout layout;
  private final CleanCatalogue clean;
  private final SourceFacts source;
  private final List<WrittenFile> written = new ArrayList<>();

  RunFiles(RunOutcome outcome, RunFacts facts, Path folder, StagedFiles staged) {
    this.outcome = outcome;
    this.facts = facts;
    this.staged = staged;
    clean = outcome.featured().clean();
    source = clean.ingested().raw().source();
    layout = new OutputLayout(folder, source);
  }

  /// Writes every file, the summary last, and gives them in that order.
  List<WrittenFile> write(TableWriter tables, Clock clock, RunContext context) throws IOException {
    int extra = clean.steps().dropped().isEmpty() ? 0 : 1;
    int total = 12 + extra + outcome.analysed().documents().size();
    writeTables(tables, context);
    context.progress(written.size(), total);
    add(layout.changes(), out -> TraceTables.changes(clean, out, context));
    add(layout.quarantine(), out -> TraceTables.quarantine(clean.quarantined(), out, context));
    if (!clean.steps().dropped().isEmpty()) {
      add(layout.dropped(), out -> TraceTables.dropped(clean.steps().dropped(), out, context));
    }
    for (ReportDocument document : outcome.analysed().documents()) {
      context.cancellation().check();
      add(
          layout.document(document.name()),
          out -> JsonDocuments.write(document, source, clean.asOf(), out));
    }
    context.progress(written.size(), total);
    String recipe = add(layout.recipe(), out -> RecipeWriter.write(outcome.recipe(), out)).sha256();
    context.cancellation().check();
    add(layout.report(), out -> HtmlReport.write(outcome, recipe, out));
    add(layout.ingestionReport(), out -> TextReports.ingestion(outcome, facts, out));
    add(layout.processingReport(), out -> TextReports.processing(outcome, facts, out));
    SummaryDocument summary =
        new SummaryDocument(outcome, facts, clock.instant(), List.copyOf(written), recipe);
    add(layout.summary(), summary::write);
    context.progress(total, total);
    return List.copyOf(written);
  }

  private void writeTables(TableWriter tables, RunContext context) throws IOException {
    TableWriter.Targets targets =
        new TableWriter.Targets(
            staged.open(layout.cleaned()),
            staged.open(layout.features()),
            staged.open(layout.movies()),
            staged.open(layout.shows()));
    tables.write(outcome, targets, context);
    finish(layout.cleaned());
    finish(layout.features());
    finish(layout.movies());
    finish(layout.shows());
  }

  private WrittenFile add(Path target, Content content) throws IOException {
    content.write(staged.open(target));
    return finish(target);
  }

  private WrittenFile finish(Path target) throws IOException {
    StagedFiles.Finished finished = staged.finish(target);
    WrittenFile file =
        new WrittenFile(layout.relative(target), finished.bytes(), finished.sha256());
    written.add(file);
    return file;
  }
}
