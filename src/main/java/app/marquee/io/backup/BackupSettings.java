package app.marquee.io.backup;

import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupPolicy.Making;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the user's `settings.json` says of backups: `backups` (true or false), `backups_newest` and
/// `backups_days`. Other fields are not looked at.
public final class BackupSettings {
  private static final String MAKING = "backups";
  private static final String NEWEST = "backups_newest";
  private static final String DAYS = "backups_days";

  private final Path file;

  public BackupSettings(Path file) {
    this.file = file;
  }

  /// The policy as it is now; fields that are absent stand at their default.
  ///
  /// @throws MarqueeException with a `Failure.Settings` where a field has no value it can have
  public BackupPolicy read() {
    JsonObject json = json();
    BackupPolicy usual = BackupPolicy.STANDARD;
    return new BackupPolicy(
        making(json),
        whole(json, NEWEST, usual.newest(), 1, BackupPolicy.MOST_NEWEST),
        whole(json, DAYS, usual.days(), 0, BackupPolicy.MOST_DAYS));
  }

  private JsonObject json() {
    if (!Files.isRegularFile(file)) {
      return new JsonObject();
    }
    try {
      JsonElement read = JsonParser.parseString(Files.readString(file));
      if (read.isJsonObject()) {
        return read.getAsJsonObject();
      }
    } catch (IOException | JsonParseException unreadable) {
      // Said below, as where it is JSON of another shape.
    }
    throw failure("The settings " + file + " cannot be read as JSON.");
  }

  private Making making(JsonObject json) {
    JsonElement found = json.get(MAKING);
    if (found == null) {
      return BackupPolicy.STANDARD.making();
    }
    if (found instanceof JsonPrimitive value && value.isBoolean()) {
      return value.getAsBoolean() ? Making.ON : Making.OFF;
    }
    throw failure("In " + file + " \"" + MAKING + "\" is neither true nor false.");
  }

  private int whole(JsonObject json, String name, int otherwise, int least, int most) {
    JsonElement found = json.get(name);
    if (found == null) {
      return otherwise;
    }
    if (found instanceof JsonPrimitive value && value.isNumber()) {
      double number = value.getAsDouble();
      if (number == Math.rint(number) && number >= least && number <= most) {
        return (int) number;
      }
    }
    throw failure(
        "In " + file + " \"" + name + "\" is no whole number from " + least + " to " + most + ".");
  }

  private static MarqueeException failure(String what) {
    return new MarqueeException(new Failure.Settings(what, "Correct or remove it."));
  }
}
