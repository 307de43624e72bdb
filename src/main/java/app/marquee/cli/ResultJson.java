package app.marquee.cli;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.app.ExportOutcome;
import app.marquee.app.RunOutcome;
import app.marquee.app.RunService.Finished;
import app.marquee.app.backup.Backup;
import app.marquee.domain.quality.ColumnSummary;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Results as one JSON object each, for programs.
final class ResultJson {
  private ResultJson() {}

  static void run(Finished finished, PrintStream out) {
    RunOutcome outcome = finished.outcome();
    JsonOutlet.print(
        out,
        json -> {
          ChecksJson.head(
              outcome.hasFailedErrorCheck() ? "checks_failed" : "done",
              outcome.asOf(),
              outcome.source(),
              outcome.sum(),
              json);
          files(finished.export(), json);
          ChecksJson.checks(outcome.analysed().checks(), json);
        });
  }

  /// @param file the copy in the user's folder
  static void fetched(Fetched fetched, Path file, PrintStream out) {
    JsonOutlet.print(
        out,
        json -> {
          json.name("file").value(file.toString());
          json.name("source").value(fetched.name().toString());
          json.name("origin").value(fetched.origin().name().toLowerCase(Locale.ROOT));
        });
  }

  static void backups(List<Backup> backups, PrintStream out) {
    JsonOutlet.print(
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

  static void profile(List<ColumnSummary> columns, PrintStream out) {
    JsonOutlet.print(
        out,
        json -> {
          json.name("columns").beginArray();
          for (ColumnSummary column : columns) {
            column(column, json);
          }
          json.endArray();
        });
  }

  /// The files a command wrote.
  static void files(ExportOutcome export, JsonWriter json) throws IOException {
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
}
