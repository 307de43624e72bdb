package app.marquee.io.settings;

import app.marquee.app.desk.Settings;
import app.marquee.app.desk.Settings.Colours;
import app.marquee.app.desk.Settings.Contrast;
import app.marquee.app.desk.SettingsStore;
import app.marquee.app.desk.WindowPlace;
import app.marquee.io.file.WriteFailures;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The settings in `settings.json`. Fields it does not know stay in the file; a value it cannot use
/// is taken as the default, and said.
public final class SettingsFile implements SettingsStore {
  private static final String NAME = "settings.json";
  private static final long VERSION = 1;

  private final JsonFile file;

  /// @param folder the platform's for settings
  public SettingsFile(Path folder) {
    file = new JsonFile(folder.resolve(NAME));
  }

  @Override
  public synchronized Kept read() {
    JsonFile.Content content = file.read();
    List<String> notes = new ArrayList<>();
    content.note().ifPresent(notes::add);
    Fields fields = new Fields(content.object(), notes, file.path());
    Settings settings =
        new Settings(
            fields.colours(),
            fields.truth("high_contrast") ? Contrast.HIGH : Contrast.NORMAL,
            fields.whole("text_percent", 100, Settings.LEAST_TEXT, Settings.MOST_TEXT),
            fields.whole("threads", 0, 0, Settings.MOST_THREADS),
            fields.folder("output_folder"));
    return new Kept(settings, PlaceFields.read(content.object()), List.copyOf(notes));
  }

  @Override
  public synchronized void write(Settings settings, WindowPlace place) {
    // Read again, so that what another start or the user wrote meanwhile is kept.
    JsonObject object = file.read().object();
    object.addProperty("settings_version", VERSION);
    object.addProperty("theme", settings.colours().key());
    object.addProperty("high_contrast", settings.contrast() == Contrast.HIGH);
    object.addProperty("text_percent", settings.textPercent());
    object.add(
        "threads",
        settings.threads() == 0
            ? new JsonPrimitive("auto")
            : new JsonPrimitive(settings.threads()));
    Path folder = settings.outputFolder();
    object.add(
        "output_folder", folder == null ? JsonNull.INSTANCE : new JsonPrimitive(folder.toString()));
    PlaceFields.write(place, object);
    file.write(object);
  }

  @Override
  public Optional<String> location() {
    return Optional.of(file.path().toString());
  }

  /// Puts the file aside, so that the next start finds none.
  ///
  /// @return where it is now, empty where there was none
  /// @throws app.marquee.domain.run.MarqueeException where it cannot be moved
  public synchronized Optional<Path> putAside() {
    try {
      return Files.exists(file.path()) ? Optional.of(file.moveTo("old")) : Optional.empty();
    } catch (IOException stays) {
      throw WriteFailures.of(stays, file.path());
    }
  }

  /// The fields by name, each at its default where it is absent or of no use.
  private record Fields(JsonObject object, List<String> notes, Path file) {

    Colours colours() {
      JsonElement found = object.get("theme");
      for (Colours colours : Colours.values()) {
        if (found == null || isText(found, colours.key())) {
          return found == null ? Colours.SYSTEM : colours;
        }
      }
      note("theme", "system, light or dark");
      return Colours.SYSTEM;
    }

    boolean truth(String name) {
      JsonElement found = object.get(name);
      if (found == null) {
        return false;
      }
      if (found instanceof JsonPrimitive value && value.isBoolean()) {
        return value.getAsBoolean();
      }
      note(name, "true or false");
      return false;
    }

    int whole(String name, int otherwise, int least, int most) {
      JsonElement found = object.get(name);
      boolean automatic = otherwise == 0 && found != null && isText(found, "auto");
      if (found == null || automatic) {
        return otherwise;
      }
      if (found instanceof JsonPrimitive value && value.isNumber()) {
        double number = value.getAsDouble();
        if (number == Math.rint(number) && number >= least && number <= most) {
          return (int) number;
        }
      }
      String auto = otherwise == 0 ? "auto or " : "";
      note(name, auto + "a whole number from " + Math.max(1, least) + " to " + most);
      return otherwise;
    }

    @Nullable Path folder(String name) {
      JsonElement found = object.get(name);
      if (found == null || found.isJsonNull()) {
        return null;
      }
      try {
        if (found instanceof JsonPrimitive value && value.isString()) {
          Path folder = Path.of(value.getAsString());
          if (folder.isAbsolute()) {
            return folder;
          }
        }
      } catch (InvalidPathException unusable) {
        // Said below, as for a path that is not whole.
      }
      note(name, "null or the whole path of a folder");
      return null;
    }

    private static boolean isText(JsonElement element, String text) {
      return element instanceof JsonPrimitive value
          && value.isString()
          && value.getAsString().equals(text);
    }

    private void note(String name, String wanted) {
      notes.add(
          "In "
              + file
              + " the value of \""
              + name
              + "\" cannot be used; it is at its default. Write "
              + wanted
              + ".");
    }
  }
}
