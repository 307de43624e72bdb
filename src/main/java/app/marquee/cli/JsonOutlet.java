package app.marquee.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// One JSON object on a stream, written part by part.
final class JsonOutlet implements AutoCloseable {
  private static final FormattingStyle STYLE =
      FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");

  private final PrintStream out;
  private final JsonWriter json;

  /// Writes a part.
  @FunctionalInterface
  interface Content {
    void write(JsonWriter json) throws IOException;
  }

  /// Begins the object.
  JsonOutlet(PrintStream out) {
    this.out = out;
    json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setFormattingStyle(STYLE);
    json.setSerializeNulls(true);
    write(JsonWriter::beginObject);
  }

  /// Writes the object at once.
  static void print(PrintStream out, Content content) {
    try (JsonOutlet outlet = new JsonOutlet(out)) {
      outlet.write(content);
    }
  }

  /// Writes the next part; it is out when this returns.
  void write(Content content) {
    try {
      content.write(json);
      json.flush();
    } catch (IOException impossible) {
      // A PrintStream keeps its errors to itself.
      throw new UncheckedIOException(impossible);
    }
  }

  /// Ends the object.
  @Override
  public void close() {
    write(JsonWriter::endObject);
    out.print('\n');
    out.flush();
  }
}
