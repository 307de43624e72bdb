package app.marquee.cli;

import app.marquee.app.RunService.Stopped;
import app.marquee.app.Validation;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.FailingRecord;
import app.marquee.domain.run.Cancellation;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks as one JSON object, for programs.
final class ChecksJson {
  private ChecksJson() {}

  static void validation(Validation validation, PrintStream out) {
    JsonOutlet.print(
        out,
        json -> {
          head(validation, validation.hasFailedErrorCheck() ? "checks_failed" : "done", json);
          checks(validation.results(), json);
        });
  }

  /// A run that ended before analysis.
  static void stopped(Stopped stopped, PrintStream out) {
    JsonOutlet.print(
        out,
        json -> {
          head(stopped.validation(), "stopped", json);
          ResultJson.files(stopped.export(), json);
          checks(stopped.validation().results(), json);
        });
  }

  /// Every record that fails one of these checks.
  static void failing(
      Validation validation, List<CheckSpec> checks, Cancellation stop, PrintStream out) {
    JsonOutlet.print(
        out,
        json -> {
          json.name("failing").beginArray();
          for (CheckSpec check : checks) {
            validation.failing(check, stop, one -> record(check.id(), one, json));
          }
          json.endArray();
        });
  }

  private static void head(Validation validation, String status, JsonWriter json)
      throws IOException {
    head(status, validation.asOf(), validation.source(), validation.sum(), json);
  }

  /// What every result of a catalogue begins with.
  static void head(
      String status, @Nullable LocalDate asOf, SourceFacts source, RecordSum sum, JsonWriter json)
      throws IOException {
    json.name("status").value(status);
    if (asOf != null) {
      json.name("as_of").value(asOf.toString());
    }
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

  static void checks(List<CheckResult> checks, JsonWriter json) throws IOException {
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
      for (FailingRecord one : check.failing()) {
        json.value(one.record());
      }
      json.endArray();
      json.name("kind").value(check.spec().condition().kind().id());
      json.name("after").value(check.spec().after().id());
      json.name("threshold").value(check.threshold());
      json.name("status").value(check.status().id());
      json.name("first_failing").beginArray();
      for (FailingRecord one : check.failing()) {
        record("", one, json);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
  }

  private static void record(String check, FailingRecord one, JsonWriter json) {
    try {
      json.beginObject();
      if (!check.isEmpty()) {
        json.name("check").value(check);
      }
      json.name("record").value(one.record());
      json.name("line").value(one.line());
      text("show_id", one.showId(), json);
      text("title", one.title(), json);
      text("value", one.value(), json);
      json.endObject();
    } catch (IOException impossible) {
      // A PrintStream keeps its errors to itself.
      throw new UncheckedIOException(impossible);
    }
  }

  private static void text(String name, @Nullable String text, JsonWriter json) throws IOException {
    if (text != null) {
      json.name(name).value(text);
    }
  }
}
