package app.marquee.io.output;

import app.marquee.app.ExportOutcome.WrittenFile;
import app.marquee.app.Validation;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.figures.CheckTree;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.FailingRecord;
import app.marquee.domain.run.RunContext;
import app.marquee.io.file.StagedFiles;
import app.marquee.io.json.JsonDocuments;
import app.marquee.io.json.RecipeWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of a run that ended before analysis because a check failed: how every check came out,
/// all records that fail, and the recipe, ready to be changed.
final class ValidationFiles {
  private final Validation validation;
  private final StagedFiles staged;
  private final OutputLayout layout;

  ValidationFiles(Validation validation, Path folder, StagedFiles staged) {
    this.validation = validation;
    this.staged = staged;
    this.layout = new OutputLayout(folder, validation.source());
  }

  List<WrittenFile> write(RunContext context) throws IOException {
    List<WrittenFile> written = new ArrayList<>();
    OutputStream records = staged.open(layout.failingRecords());
    failing(records, context);
    written.add(finish(layout.failingRecords()));
    JsonDocuments.write(
        document(), validation.source(), validation.asOf(), staged.open(layout.checks()));
    written.add(finish(layout.checks()));
    RecipeWriter.write(validation.recipe(), staged.open(layout.validatedRecipe()));
    written.add(finish(layout.validatedRecipe()));
    return written;
  }

  private WrittenFile finish(Path target) throws IOException {
    StagedFiles.Finished finished = staged.finish(target);
    return new WrittenFile(layout.relative(target), finished.bytes(), finished.sha256());
  }

  private ReportDocument document() {
    Map<String, Object> content = new LinkedHashMap<>();
    int failed = 0;
    for (CheckResult result : validation.results()) {
      failed += result.passed() ? 0 : 1;
    }
    content.put("status", "stopped");
    content.put("checks", CheckTree.of(validation.results()));
    content.put("checks_passed", validation.results().size() - failed);
    content.put("checks_failed", failed);
    RecordSum sum = validation.sum();
    Map<String, Object> records = new LinkedHashMap<>();
    records.put("records", sum.records());
    records.put("kept", sum.kept());
    records.put("quarantined", sum.quarantined());
    records.put("duplicates", sum.duplicates());
    content.put("record_sum", records);
    return new ReportDocument("checks", content);
  }

  private void failing(OutputStream out, RunContext context) throws IOException {
    CsvRow row = new CsvRow(out);
    row.row("check", "record", "line", "show_id", "title", "value");
    try {
      for (CheckResult result : validation.results()) {
        validation.failing(
            result.spec(), context.cancellation(), one -> line(row, result.spec().id(), one));
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    row.finish();
  }

  private static void line(CsvRow row, String check, FailingRecord one) {
    try {
      row.word(check);
      row.cell(one.record());
      row.cell(one.line());
      row.cell(one.showId());
      row.cell(one.title());
      row.cell(one.value());
      row.end();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
