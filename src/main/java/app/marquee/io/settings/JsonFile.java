package app.marquee.io.settings;

import app.marquee.io.file.WholeFile;
import app.marquee.io.file.WriteFailures;
import com.google.gson.FormattingStyle;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A small JSON file of our own that users may edit: an object at the outside. One that cannot be
/// read as such is moved aside, never lost and never in the way.
final class JsonFile {
  /// Far above any file of ours.
  private static final long LARGEST = 4L << 20;

  private final Path file;

  JsonFile(Path file) {
    this.file = file;
  }

  Path path() {
    return file;
  }

  /// What reading came to.
  ///
  /// @param object empty where there is no file, or a broken one
  /// @param note a sentence about a broken one
  record Content(JsonObject object, Optional<String> note) {}

  /// Reads the file; a broken one is moved aside.
  Content read() {
    try {
      if (!Files.exists(file)) {
        return new Content(new JsonObject(), Optional.empty());
      }
      return new Content(parse(), Optional.empty());
    } catch (JsonParseException | CharacterCodingException | IllegalStateException broken) {
      return new Content(new JsonObject(), Optional.of(moveAside()));
    } catch (IOException unreadable) {
      return new Content(
          new JsonObject(),
          Optional.of("The file " + file + " cannot be read, so it is not used."));
    }
  }

  /// Replaces the file.
  ///
  /// @throws app.marquee.domain.run.MarqueeException where it cannot be written
  void write(JsonObject object) {
    String text =
        new GsonBuilder()
            .setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "))
            .disableHtmlEscaping()
            .serializeNulls()
            .create()
            .toJson(object);
    try {
      WholeFile.write(file, (text + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw WriteFailures.of(failed, file);
    }
  }

  /// Puts the file under a name of its own beside itself.
  ///
  /// @return the new name
  Path moveTo(String ending) throws IOException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    Path aside = file.resolveSibling(name.substring(0, dot) + "." + ending + name.substring(dot));
    return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
  }

  private JsonObject parse() throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new JsonParseException("too large");
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    JsonElement element =
        JsonParser.parseString(text.startsWith("\ufeff") ? text.substring(1) : text);
    return element.getAsJsonObject();
  }

  private String moveAside() {
    try {
      Path aside = moveTo("broken");
      return "The file "
          + file
          + " is not readable as JSON. It is kept as "
          + aside.getFileName()
          + "; a new one begins.";
    } catch (IOException stays) {
      return "The file " + file + " is not readable as JSON, so it is not used. Mend or remove it.";
    }
  }
}
