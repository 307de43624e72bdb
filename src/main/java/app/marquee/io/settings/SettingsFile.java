package app.marquee.io.settings;

import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupPolicy.Making;
import app.marquee.app.desk.Settings;
import app.marquee.app.desk.Settings.Colours;
import app.marquee.app.desk.Settings.Contrast;
import app.marquee.app.desk.Settings.Updates;
import app.marquee.app.desk.SettingsStore;
import app.marquee.app.desk.WindowPlace;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
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
  private static final String UPDATES = "update_at_once";
  private static final String BACKUPS = "backups";
  private static final String BACKUPS_NEWEST = "backups_newest";
  private static final String BACKUPS_DAYS = "backups_days";
  private static final String KAGGLE_VERSIONS = "kaggle_versions";

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
    Fields fields = new Fields(content.object(), new ArrayList<>());
    Settings settings =
        new Settings(
            fields.colours(),
            fields.truth("high_contrast", false) ? Contrast.HIGH : Contrast.NORMAL,
            fields.whole("text_percent", 100, Settings.LEAST_TEXT, Settings.MOST_TEXT),
            fields.whole("threads", 0, 0, Settings.MOST_THREADS),
            fields.truth(UPDATES, true) ? Updates.AT_ONCE : Updates.WHEN_ASKED,
            fields.folder("output_folder"),
            fields.backups(),
            fields.kaggleVersions());
    fields.unusable().stream().map(this::note).forEach(notes::add);
    return new Kept(settings, PlaceFields.read(content.object()), List.copyOf(notes));
  }

  /// What the file says of backups. Nothing is taken for granted in place of a value that cannot be
  /// used: backups could go that the user wants to keep.
  ///
  /// @throws MarqueeException with a `Failure.Settings` that names such a value
  public synchronized BackupPolicy backups() {
    JsonFile.Content content = file.read();
    Fields fields = new Fields(content.object(), new ArrayList<>());
    BackupPolicy policy = fields.backups();
    if (content.note().isPresent()) {
      throw new MarqueeException(
          new Failure.Settings(content.note().get(), "Choose in the settings what is kept."));
    }
    for (Unusable value : fields.unusable()) {
      throw new MarqueeException(
          new Failure.Settings(
              "In " + file.path() + " the value of \"" + value.name() + "\" cannot be used.",
              "Write " + value.wanted() + "."));
    }
    return policy;
  }

  /// How many versions of each data set stay in the cache. Where that cannot be read, all do.
  public synchronized int kaggleVersions() {
    JsonFile.Content content = file.read();
    Fields fields = new Fields(content.object(), new ArrayList<>());
    int versions = fields.kaggleVersions();
    boolean clear = content.note().isEmpty() && fields.unusable().isEmpty();
    return clear ? versions : Settings.MOST_KAGGLE_VERSIONS;
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
    object.addProperty(UPDATES, settings.updates() == Updates.AT_ONCE);
    Path folder = settings.outputFolder();
    object.add(
        "output_folder", folder == null ? JsonNull.INSTANCE : new JsonPrimitive(folder.toString()));
    BackupPolicy backups = settings.backups();
    object.addProperty(BACKUPS, backups.making() == Making.ON);
    object.addProperty(BACKUPS_NEWEST, backups.newest());
    object.addProperty(BACKUPS_DAYS, backups.days());
    object.addProperty(KAGGLE_VERSIONS, settings.kaggleVersions());
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

  private String note(Unusable value) {
    return "In "
        + file.path()
        + " the value of \""
        + value.name()
        + "\" cannot be used; it is at its default. Write "
        + value.wanted()
        + ".";
  }

  /// A field whose value cannot be used.
  private record Unusable(String name, String wanted) {}

  /// The fields by name, each at its default where it is absent or of no use.
  ///
  /// @param unusable values that cannot be used
  private record Fields(JsonObject object, List<Unusable> unusable) {

    BackupPolicy backups() {
      BackupPolicy usual = BackupPolicy.STANDARD;
      return new BackupPolicy(
          truth(BACKUPS, usual.making() == Making.ON) ? Making.ON : Making.OFF,
          whole(BACKUPS_NEWEST, usual.newest(), 1, BackupPolicy.MOST_NEWEST),
          whole(BACKUPS_DAYS, usual.days(), 0, BackupPolicy.MOST_DAYS));
    }

    int kaggleVersions() {
      return whole(
          KAGGLE_VERSIONS, Settings.STANDARD.kaggleVersions(), 1, Settings.MOST_KAGGLE_VERSIONS);
    }

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

    boolean truth(String name, boolean otherwise) {
      JsonElement found = object.get(name);
      if (found == null) {
        return otherwise;
      }
      if (found instanceof JsonPrimitive value && value.isBoolean()) {
        return value.getAsBoolean();
      }
      note(name, "true or false");
      return otherwise;
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
      String wanted = "a whole number from ";
      note(
          name,
          otherwise == 0 ? "auto or " + wanted + "1 to " + most : wanted + least + " to " + most);
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
      unusable.add(new Unusable(name, wanted));
    }
  }
}
