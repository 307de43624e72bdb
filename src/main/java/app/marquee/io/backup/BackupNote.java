package app.marquee.io.backup;

import app.marquee.app.backup.Backup;
import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// What stands beside a backup: `backup.json`. When the backup was last used is when this file was
/// last written to.
final class BackupNote {
  static final String NAME = "backup.json";
  private static final long LARGEST = 1 << 16;
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"))
          .create();

  private BackupNote() {}

  static byte[] of(Backup backup) {
    JsonObject json = new JsonObject();
    json.addProperty("file", backup.fileName());
    json.addProperty("origin", backup.origin());
    json.addProperty("bytes", backup.bytes());
    json.addProperty("sha256", backup.sha256());
    json.addProperty("made_at", backup.made().toString());
    return (GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// The backup in a folder, empty where it is not whole.
  static Optional<Backup> read(Path folder) {
    Path note = folder.resolve(NAME);
    try {
      if (!Files.isRegularFile(note) || Files.size(note) > LARGEST) {
        return Optional.empty();
      }
      JsonObject json = JsonParser.parseString(Files.readString(note)).getAsJsonObject();
      Backup backup =
          new Backup(
              folder.getFileName().toString(),
              json.get("file").getAsString(),
              json.get("origin").getAsString(),
              json.get("bytes").getAsLong(),
              json.get("sha256").getAsString(),
              Instant.parse(json.get("made_at").getAsString()),
              Files.getLastModifiedTime(note).toInstant());
      boolean whole = Files.size(folder.resolve(backup.fileName())) == backup.bytes();
      return whole ? Optional.of(backup) : Optional.empty();
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | NullPointerException
        | UnsupportedOperationException
        | DateTimeException
        | JsonParseException notOurs) {
      return Optional.empty();
    }
  }
}
