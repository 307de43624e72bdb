package app.marquee.cli;

import app.marquee.app.IngestResult;
import app.marquee.app.TroubledRecord;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.passport.PassportDocument;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.provenance.Trouble;
import app.marquee.domain.recipe.Recipe;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How files are read, for programs: one JSON object, the first records first.
final class InspectJson {
  private static final int PREVIEW_ROWS = 20;

  private final boolean several;
  private final JsonOutlet object;

  /// Begins the object.
  ///
  /// @param files how many there are to look at
  InspectJson(int files, PrintStream out) {
    several = files > 1;
    object = new JsonOutlet(out);
    if (several) {
      object.write(json -> json.name("files").beginArray());
    }
  }

  /// The first records of the next file.
  void preview(IngestResult look) {
    object.write(json -> {
      if (several) {
        json.beginObject();
      }
      json.name("file").value(look.source().fileName());
      json.name("bytes").value(look.source().bytes());
      preview(look.rows(), json);
      if (several) {
        json.endObject();
      }
    });
  }

  /// All that was found out.
  void found(IngestResult result, Recipe recipe) {
    object.write(json -> {
      if (several) {
        json.endArray();
        json.name("bytes").value(result.source().bytes());
        files(result, recipe, json);
      }
      worst(result, json);
      rest(result, recipe, json);
    });
    object.close();
  }

  private static void files(IngestResult result, Recipe recipe, JsonWriter json)
      throws IOException {
    List<String> names =
        recipe.imports().sourceNames(result.files().stream().map(SourceFacts::name).toList());
    json.name("sources").beginArray();
    for (int i = 0; i < names.size(); i++) {
      SourceFacts file = result.files().get(i);
      json.beginObject();
      json.name("source").value(names.get(i));
      json.name("file").value(file.fileName());
      json.name("bytes").value(file.bytes());
      json.name("sha256").value(file.sha256());
      json.name("records").value(file.records());
      json.endObject();
    }
    json.endArray();
  }

  private static void worst(IngestResult result, JsonWriter json) throws IOException {
    List<TroubledRecord> worst = result.worst();
    json.name("worst").beginArray();
    for (TroubledRecord record : worst.subList(0, Math.min(PREVIEW_ROWS, worst.size()))) {
      json.beginObject();
      record(result.rows(), record.row(), json);
      json.name("trouble").beginArray();
      for (Trouble cell : record.cells()) {
        json.beginObject();
        json.name("column").value(cell.column());
        json.name("kind").value(cell.kind().name().toLowerCase(Locale.ROOT));
        json.name("reason").value(cell.kind().words());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
  }

  private static void preview(TitleRows rows, JsonWriter json) throws IOException {
    json.name("preview").beginArray();
    for (int row = 0; row < Math.min(PREVIEW_ROWS, rows.size()); row++) {
      json.beginObject();
      record(rows, row, json);
      json.endObject();
    }
    json.endArray();
  }

  /// A record's fields.
  private static void record(TitleRows rows, int row, JsonWriter json) throws IOException {
    json.name("record").value(rows.record(row));
    json.name("line").value(rows.line(row));
    json.name("cells").beginObject();
    for (int column = 0; column < rows.columns().size(); column++) {
      json.name(rows.columns().get(column).name()).value(rows.text(row, column));
    }
    json.endObject();
  }

  private static void rest(IngestResult result, Recipe recipe, JsonWriter json) throws IOException {
    json.name("sha256").value(result.source().sha256());
    json.name("records").value(result.source().records());
    json.name("kept").value(result.kept());
    json.name("quarantined").value(result.quarantined().size());
    json.name("settings").beginArray();
    for (Decision decision : result.decisions(recipe)) {
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
