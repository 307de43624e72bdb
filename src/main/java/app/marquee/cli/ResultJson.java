package app.marquee.cli;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.app.ExportOutcome;
import app.marquee.app.RunOutcome;
import app.marquee.app.RunService.Finished;
import app.marquee.app.backup.Backup;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.ColumnSummary;
import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Results as one JSON object each, for programs.
final class ResultJson {
  private static final FormattingStyle STYLE =
      FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");

  private ResultJson() {}

  /// Fills an object.
  @FunctionalInterface
  interface Content {
    void write(JsonWriter json) throws IOException;
  }

  static void run(Finished finished, PrintStream out) {
    ExportOutcome export = finished.export();
    print(
        out,
        json -> {
          head(finished.outcome(), json);
          json.name("folder").value(export.folder().toString());
          json.name("files").beginArray();
          for (ExportOutcome.WrittenFile file : export.files()) {
            json.beginObject();
            json.name("path").value(file.path());
            json.name("bytes").value(file.bytes());
            json.name("sha256").value(file.sha256());
            json.endObject();
          }
          json.endArray();
          checks(finished.outcome().analysed().checks(), json);
        });
  }

  /// @param file the copy in the user's folder
  static void fetched(Fetched fetched, Path file, PrintStream out) {
    print(
        out,
        json -> {
          json.name("file").value(file.toString());
          json.name("source").value(fetched.name().toString());
          json.name("origin").value(fetched.origin().name().toLowerCase(Locale.ROOT));
        });
  }

  static void backups(List<Backup> backups, PrintStream out) {
    print(
        out,
        json -> {
          json.name("backups").beginArray();
          for (Backup backup : backups) {
            json.beginObject();
            json.name("id").value(backup.id());
            json.name("file").value(backup.fileName());
            json.name("bytes").value(backup.bytes());
            json.name("sha256").value(backup.sha256());
            json.name("made_at").value(backup.made().toString());
            json.name("used_at").value(backup.used().toString());
            json.name("origin").value(backup.origin());
            json.endObject();
          }
          json.endArray();
        });
  }

  static void checks(RunOutcome outcome, PrintStream out) {
    print(
        out,
        json -> {
          head(outcome, json);
          checks(outcome.analysed().checks(), json);
        });
  }

  static void profile(List<ColumnSummary> columns, PrintStream out) {
    print(
        out,
        json -> {
          json.name("columns").beginArray();
          for (ColumnSummary column : columns) {
            column(column, json);
          }
          json.endArray();
        });
  }

  private static void head(RunOutcome outcome, JsonWriter json) throws IOException {
    json.name("status").value(outcome.hasFailedErrorCheck() ? "checks_failed" : "done");
    LocalDate asOf = outcome.asOf();
    if (asOf != null) {
      json.name("as_of").value(asOf.toString());
    }
    json.name("input").beginObject();
    json.name("file").value(outcome.source().fileName());
    json.name("sha256").value(outcome.source().sha256());
    json.name("bytes").value(outcome.source().bytes());
    json.name("records").value(outcome.sum().records());
    json.name("kept").value(outcome.sum().kept());
    json.name("quarantined").value(outcome.sum().quarantined());
    json.name("duplicates").value(outcome.sum().duplicates());
    json.endObject();
  }

  private static void checks(List<CheckResult> checks, JsonWriter json) throws IOException {
    json.name("checks").beginArray();
    for (CheckResult check : checks) {
      json.beginObject();
      json.name("id").value(check.spec().id());
      json.name("level").value(check.spec().level().id());
      json.name("passed").value(check.passed());
      json.name("sentence").value(check.sentence());
      json.name("observed").value(check.observed());
      json.name("failing").value(check.failingCount());
      json.name("failing_records").beginArray();
      for (int record : check.failingRecords()) {
        json.value(record);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
  }

  private static void column(ColumnSummary column, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("column").value(column.column());
    json.name("titles").value(column.titles());
    json.name("missing").value(column.missing());
    json.name("distinct").value(column.distinct());
    if (column.entries() >= 0) {
      json.name("entries").value(column.entries());
    }
    json.name("invalid").value(column.invalid());
    json.name("changed").value(column.changed());
    json.name("shortest").value(column.shortest());
    json.name("longest").value(column.longest());
    if (column.smallest() != null) {
      json.name("smallest").value(column.smallest());
      json.name("largest").value(column.largest());
    }
    json.name("most_frequent").beginArray();
    for (ColumnSummary.Frequency frequency : column.frequent()) {
      json.beginObject();
      json.name("value").value(frequency.value());
      json.name("count").value(frequency.count());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  static void print(PrintStream out, Content content) {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setFormattingStyle(STYLE);
    try {
      json.beginObject();
      content.write(json);
      json.endObject();
      json.flush();
    } catch (IOException impossible) {
      // A PrintStream keeps its errors to itself.
      throw new UncheckedIOException(impossible);
    }
    out.print('\n');
    out.flush();
  }
}
