package app.marquee.cli;

import app.marquee.app.RunOutcome;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.AnswerDocument;
import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/// An answer as one JSON object, with the head every document has.
final class AnswerJson {
  private static final FormattingStyle STYLE =
      FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");

  private AnswerJson() {}

  static void print(Answer answer, RunOutcome outcome, PrintStream out) {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setFormattingStyle(STYLE);
    try {
      json.beginObject();
      json.name("schema_version").value(1);
      LocalDate asOf = outcome.asOf();
      if (asOf != null) {
        json.name("as_of").value(asOf.toString());
      }
      json.name("source").beginObject();
      json.name("file").value(outcome.source().fileName());
      json.name("sha256").value(outcome.source().sha256());
      json.name("records").value(outcome.source().records());
      json.endObject();
      for (Map.Entry<String, Object> entry : AnswerDocument.of(answer).content().entrySet()) {
        json.name(entry.getKey());
        TreeJson.write(entry.getValue(), json);
      }
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
