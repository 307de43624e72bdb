package app.marquee.io.settings;

import app.marquee.app.desk.RecentFile;
import app.marquee.app.desk.RecentStore;
import app.marquee.app.desk.ReleaseLine;
import app.marquee.app.desk.ReleaseLine.End;
import app.marquee.domain.recipe.DatasetName;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The files opened before, in `recent.json`. It is the program's own note: an entry that cannot be
/// read is left out.
public final class RecentFiles implements RecentStore {
  private static final String NAME = "recent.json";
  private static final int MOST_YEARS = 101;

  private final JsonFile file;

  /// @param folder the platform's for what a program remembers
  public RecentFiles(Path folder) {
    file = new JsonFile(folder.resolve(NAME));
  }

  @Override
  public synchronized List<RecentFile> read() {
    List<RecentFile> files = new ArrayList<>();
    if (file.read().object().get("files") instanceof JsonArray found) {
      found.forEach(entry -> entry(entry).ifPresent(files::add));
    }
    return files;
  }

  @Override
  public synchronized void write(List<RecentFile> files) {
    JsonArray array = new JsonArray();
    for (RecentFile recent : files) {
      JsonObject entry = new JsonObject();
      entry.addProperty("file", recent.file().toString());
      entry.addProperty("opened", recent.opened().toString());
      if (recent.dataset() != null) {
        entry.addProperty("dataset", recent.dataset().toString());
      }
      if (recent.titles() >= 0) {
        entry.addProperty("titles", recent.titles());
        JsonArray counts = new JsonArray();
        recent.line().counts().forEach(counts::add);
        entry.add("titles_by_release_year_from_" + ReleaseLine.FIRST_YEAR, counts);
        entry.addProperty("last_year_whole", recent.line().end() == End.WHOLE);
      }
      array.add(entry);
    }
    JsonObject object = new JsonObject();
    object.add("files", array);
    file.write(object);
  }

  @Override
  public Set<Path> missing(Collection<Path> files) {
    return files.stream().filter(path -> !Files.exists(path)).collect(Collectors.toSet());
  }

  private static Optional<RecentFile> entry(JsonElement element) {
    try {
      JsonObject entry = element.getAsJsonObject();
      Path path = Path.of(entry.get("file").getAsString());
      Instant opened = Instant.parse(entry.get("opened").getAsString());
      if (!entry.has("titles")) {
        return Optional.of(new RecentFile(path, opened, -1, ReleaseLine.NONE, dataset(entry)));
      }
      List<Integer> counts = new ArrayList<>();
      for (JsonElement count :
          entry.getAsJsonArray("titles_by_release_year_from_" + ReleaseLine.FIRST_YEAR)) {
        counts.add(Math.max(0, count.getAsInt()));
      }
      ReleaseLine line =
          new ReleaseLine(
              counts.subList(0, Math.min(MOST_YEARS, counts.size())),
              entry.get("last_year_whole").getAsBoolean() ? End.WHOLE : End.PARTIAL);
      return Optional.of(
          new RecentFile(
              path, opened, Math.max(0, entry.get("titles").getAsLong()), line, dataset(entry)));
    } catch (IllegalArgumentException
        | IllegalStateException
        | UnsupportedOperationException
        | ClassCastException
        | NullPointerException
        | DateTimeException unusable) {
      return Optional.empty();
    }
  }

  private static @Nullable DatasetName dataset(JsonObject entry) {
    return entry.has("dataset")
        ? DatasetName.parse(entry.get("dataset").getAsString()).orElse(null)
        : null;
  }
}
