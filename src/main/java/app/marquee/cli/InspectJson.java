package app.marquee.cli;

import app.marquee.app.IngestResult;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.passport.PassportDocument;
import app.marquee.domain.provenance.QuarantinedRecord;
import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/// How a file is read, for programs: one JSON object, its preview first.
final class InspectJson {
  private static final int PREVIEW_ROWS = 20;
  private static final FormattingStyle STYLE =
      FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");

  private InspectJson() {}

  /// @param whole reads the whole file, once the preview is out
  /// @return what that found
  static IngestResult print(IngestResult preview, Supplier<IngestResult> whole, PrintStream out) {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setFormattingStyle(STYLE);
    json.setSerializeNulls(true);
    IngestResult found;
    try {
      json.beginObject();
      json.name("file").value(preview.source().fileName());
      json.name("bytes").value(preview.source().bytes());
      preview(preview.rows(), json);
      json.flush();
      found = whole.get();
      rest(found, json);
      json.endObject();
      json.flush();
    } catch (IOException impossible) {
      // A PrintStream keeps its errors to itself.
      throw new UncheckedIOException(impossible);
    }
    out.print('\n');
    out.flush();
    return found;
  }

  private static void preview(TitleRows rows, JsonWriter json) throws IOException {
    json.name("preview").beginArray();
    for (int row = 0; row < Math.min(PREVIEW_ROWS, rows.size()); row++) {
      json.beginObject();
      json.name("record").value(rows.record(row));
      json.name("line").value(rows.line(row));
      json.name("cells").beginObject();
      for (int column = 0; column < rows.columns().size(); column++) {
        json.name(rows.columns().get(column).name()).value(rows.text(row, column));
      }
      json.endObject();
      json.endObject();
    }
    json.endArray();
  }

  private static void rest(IngestResult result, JsonWriter json) throws IOException {
    json.name("sha256").value(result.source().sha256());
    json.name("records").value(result.source().records());
    json.name("kept").value(result.kept());
    json.name("quarantined").value(result.quarantined().size());
    json.name("settings").beginArray();
    for (Decision decision : result.decisions()) {
      setting(decision, json);
    }
    json.endArray();
    json.name("columns").beginArray();
    for (Map.Entry<String, String> column : result.matched().entrySet()) {
      json.beginObject();
      json.name("column").value(column.getKey());
      json.name("header").value(column.getValue());
      json.endObject();
    }
    json.endArray();
    json.name("carried").beginArray();
    for (String extra : result.extras()) {
      json.value(extra);
    }
    json.endArray();
    json.name("passport");
    TreeJson.write(PassportDocument.of(result.passport()), json);
    json.name("quarantine").beginArray();
    for (QuarantinedRecord record : result.quarantined()) {
      json.beginObject();
      json.name("record").value(record.record());
      json.name("line").value(record.line());
      json.name("offset").value(record.offset() < 0 ? null : record.offset());
      json.name("reason").value(record.reason());
      json.name("text").value(record.text());
      json.endObject();
    }
    json.endArray();
  }

  private static void setting(Decision decision, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(decision.id());
    json.name("name").value(decision.name());
    json.name("value").value(decision.value());
    json.name("reason").value(decision.reason());
    if (decision.isOverridden()) {
      json.name("detected").value(decision.detected());
    }
    if (!decision.choices().isEmpty()) {
      json.name("choices").beginArray();
      for (Decision.Choice choice : decision.choices()) {
        json.value(choice.id());
      }
      json.endArray();
    }
    json.endObject();
  }
}
