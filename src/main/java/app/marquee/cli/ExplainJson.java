package app.marquee.cli;

import app.marquee.domain.provenance.Explanation;
import app.marquee.domain.provenance.Explanation.Derivation;
import app.marquee.domain.provenance.Explanation.Input;
import app.marquee.domain.provenance.Explanation.Place;
import app.marquee.domain.provenance.Explanation.RawCell;
import app.marquee.domain.provenance.Explanation.Step;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;

/// An explanation as a JSON object; a missing value is null.
final class ExplainJson {
  private ExplainJson() {}

  static void print(Explanation explanation, PrintStream out) {
    JsonOutlet.print(
        out,
        json -> {
          json.setSerializeNulls(true);
          place(explanation.place(), json);
          json.name("column").value(explanation.column());
          json.name("value").value(explanation.value());
          json.name("missing_because").value(explanation.missing());
          json.name("not_kept_because").value(explanation.fate());
          json.name("in_file").beginArray();
          for (RawCell raw : explanation.raw()) {
            json.beginObject();
            json.name("column").value(raw.column());
            json.name("text").value(raw.text());
            json.endObject();
          }
          json.endArray();
          json.name("steps").beginArray();
          for (Step step : explanation.steps()) {
            step(step, json);
          }
          json.endArray();
          Derivation derivation = explanation.derivation();
          if (derivation != null) {
            derivation(derivation, json);
          }
        });
  }

  private static void place(Place place, JsonWriter json) throws IOException {
    json.name("record").value(place.record() == 0 ? null : (Integer) place.record());
    json.name("line").value(place.line() == 0 ? null : (Integer) place.line());
    json.name("show_id").value(place.showId());
    json.name("title").value(place.title());
    if (place.source() != null) {
      json.name("source").value(place.source());
    }
  }

  private static void step(Step step, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("rule").value(step.cause().id());
    json.name("name").value(step.name());
    json.name("column").value(step.column());
    json.name("before").value(step.before());
    json.name("after").value(step.after());
    json.name("reason").value(step.reason());
    json.endObject();
  }

  private static void derivation(Derivation derivation, JsonWriter json) throws IOException {
    json.name("derived").beginObject();
    json.name("definition").value(derivation.definition());
    json.name("inputs").beginObject();
    for (Input input : derivation.inputs()) {
      json.name(input.name()).value(input.value());
    }
    json.endObject();
    json.name("formula").value(derivation.formula().isEmpty() ? null : derivation.formula());
    json.endObject();
  }
}
