package app.marquee.io.json;

import app.marquee.app.ExportOutcome.WrittenFile;
import app.marquee.app.RunFacts;
import app.marquee.app.RunOutcome;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.run.RunMonitor.TaskState;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `pipeline_summary.json`: what ran when, and what every file beside it must hold.
///
/// @param finishedAt when all other files were whole
/// @param files every file of the run but this one, in the order written
/// @param recipeSha256 hash over the bytes of `recipe.json`
public record SummaryDocument(
    RunOutcome outcome,
    RunFacts facts,
    Instant finishedAt,
    List<WrittenFile> files,
    String recipeSha256) {

  /// Writes the document; the stream stays open.
  public void write(OutputStream out) throws IOException {
    JsonWriter json = JsonStreams.writer(out);
    json.beginObject();
    json.name("schema_version").value(JsonDocuments.SCHEMA_VERSION);
    LocalDate asOf = outcome.asOf();
    if (asOf != null) {
      json.name("as_of").value(asOf.toString());
    }
    input(json);
    json.name("run_id").value(facts.runId());
    json.name("status").value(outcome.hasFailedErrorCheck() ? "checks_failed" : "done");
    json.name("started_at").value(facts.startedAt().toString());
    json.name("finished_at").value(finishedAt.toString());
    json.name("app_version").value(facts.appVersion());
    json.name("tasks").beginArray();
    for (RunFacts.TaskFacts task : facts.tasks()) {
      task(json, task);
    }
    json.endArray();
    absentFeatures(json);
    files(json);
    json.name("recipe_sha256").value(recipeSha256);
    json.name("warnings").beginArray();
    for (String warning : facts.warnings()) {
      json.value(warning);
    }
    json.endArray();
    json.endObject();
    JsonStreams.end(json, out);
  }

  private void input(JsonWriter json) throws IOException {
    SourceFacts source = outcome.featured().clean().ingested().raw().source();
    RecordSum sum = outcome.featured().clean().sum();
    json.name("input").beginObject();
    json.name("file").value(source.fileName());
    json.name("sha256").value(source.sha256());
    json.name("bytes").value(source.bytes());
    json.name("records").value(sum.records());
    json.name("kept").value(sum.kept());
    json.name("quarantined").value(sum.quarantined());
    json.name("duplicates").value(sum.duplicates());
    if (sum.dropped() > 0) {
      json.name("dropped_by_steps").value(sum.dropped());
    }
    json.endObject();
  }

  /// The task that writes this document is still at work; where the document is read, it is done.
  private void task(JsonWriter json, RunFacts.TaskFacts task) throws IOException {
    boolean writing = task.state() == TaskState.RUNNING;
    TaskState state = writing ? TaskState.DONE : task.state();
    double seconds =
        writing
            ? Math.max(0, Duration.between(task.startedAt(), finishedAt).toNanos() / 1e9)
            : task.seconds();
    json.beginObject();
    json.name("id").value(task.id());
    json.name("state").value(state.name().toLowerCase(Locale.ROOT));
    json.name("attempt").value(task.attempt());
    json.name("started_at").value(task.startedAt().toString());
    json.name("seconds").value(seconds);
    json.name("rows_in").value(task.rowsIn());
    json.name("rows_out").value(task.rowsOut());
    json.endObject();
  }

  /// Why features are not in the table, where some are not.
  private void absentFeatures(JsonWriter json) throws IOException {
    Map<String, String> reasons = outcome.featured().reasons();
    if (reasons.isEmpty()) {
      return;
    }
    json.name("features_absent").beginObject();
    for (Map.Entry<String, String> reason : reasons.entrySet()) {
      json.name(reason.getKey()).value(reason.getValue());
    }
    json.endObject();
  }

  private void files(JsonWriter json) throws IOException {
    json.name("files").beginArray();
    for (WrittenFile file : files) {
      json.beginObject();
      json.name("path").value(file.path());
      json.name("bytes").value(file.bytes());
      json.name("sha256").value(file.sha256());
      json.endObject();
    }
    json.endArray();
  }
}
