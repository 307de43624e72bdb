package app.marquee.io.json;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/// JSON as every file of ours has it: UTF-8, two blanks of indent, numbers as they are, a line end
/// at the end.
final class JsonStreams {
  private static final FormattingStyle STYLE =
      FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");

  private JsonStreams() {}

  /// Refuses NaN and infinity.
  static JsonWriter writer(OutputStream out) {
    JsonWriter json =
        new JsonWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14));
    json.setStrictness(Strictness.STRICT);
    json.setFormattingStyle(STYLE);
    return json;
  }

  static void end(JsonWriter json, OutputStream out) throws IOException {
    json.flush();
    out.write('\n');
  }
}
