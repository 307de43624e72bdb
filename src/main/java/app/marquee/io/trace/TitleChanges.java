package app.marquee.io.trace;

import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the changes table of a run says of one title: its changes, and where it stands in the file.
///
/// A title no rule has changed is not in that table. Its record and line then follow from the
/// nearest titles before and after it, where as many records and lines lie between those as titles.
final class TitleChanges {
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Spot> neighbours = new HashMap<>();
  private final KeptTitles.Found title;
  private Spot spot;

  /// A record number and a line, 0 where not known.
  private record Spot(int record, int line) {}

  /// Where the nearest changed title on one side stands.
  ///
  /// @param distance in kept titles
  private record Anchor(int distance, Spot spot) {}

  private TitleChanges(KeptTitles.Found title, int record) {
    this.title = title;
    this.spot = new Spot(record, 0);
  }

  /// @param record the title's number where it is known for sure, else 0
  static TitleChanges read(Path file, KeptTitles.Found title, int record) throws IOException {
    TitleChanges found = new TitleChanges(title, record);
    title.before().forEach(id -> found.neighbours.put(id, new Spot(0, 0)));
    title.after().forEach(id -> found.neighbours.put(id, new Spot(0, 0)));
    found.neighbours.remove("");
    try (CsvTable table = CsvTable.open(file)) {
      for (List<String> row = table.next(); row != null; row = table.next()) {
        found.take(row);
      }
    }
    if (found.spot.line == 0) {
      found.fromNeighbours();
    }
    return found;
  }

  /// The id of a record that was changed, empty where the table does not have it.
  static String idOf(int record, Path file) throws IOException {
    String number = Integer.toString(record);
    try (CsvTable table = CsvTable.open(file)) {
      for (List<String> row = table.next(); row != null; row = table.next()) {
        if (row.get(0).equals(number)) {
          return row.get(2);
        }
      }
    }
    return "";
  }

  List<Change> ofTitle() {
    return changes;
  }

  /// The title's record number, 0 where the run's tables do not tell.
  int record() {
    return spot.record;
  }

  /// The line it starts on, 0 where they do not tell.
  int line() {
    return spot.line;
  }

  private void take(List<String> row) throws IOException {
    int record = whole(row.get(0));
    String id = row.get(2);
    boolean own =
        spot.record > 0 ? record == spot.record : !title.id().isEmpty() && id.equals(title.id());
    if (own) {
      spot = new Spot(record, whole(row.get(1)));
      changes.add(
          new Change(
              record,
              spot.line,
              orNull(id),
              row.get(3),
              orNull(row.get(4)),
              orNull(row.get(5)),
              cause(row.get(6))));
    } else if (neighbours.containsKey(id)) {
      neighbours.put(id, new Spot(record, whole(row.get(1))));
    }
  }

  private void fromNeighbours() {
    Anchor before = nearest(title.before());
    Anchor after = nearest(title.after());
    if (before == null || after == null) {
      return;
    }
    int titles = before.distance + after.distance;
    if (after.spot.record - before.spot.record != titles) {
      return;
    }
    boolean oneLineEach = after.spot.line - before.spot.line == titles;
    spot =
        new Spot(
            before.spot.record + before.distance,
            oneLineEach ? before.spot.line + before.distance : 0);
  }

  private @Nullable Anchor nearest(List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      Spot found = neighbours.get(ids.get(i));
      if (found != null && found.record > 0) {
        return new Anchor(i + 1, found);
      }
    }
    return null;
  }

  private static Cause cause(String id) throws IOException {
    Optional<RuleId> rule = RuleId.of(id);
    if (rule.isPresent()) {
      return rule.get();
    }
    return StepId.of(id).orElseThrow(() -> new IOException("No rule " + id));
  }

  /// @throws IOException where the table holds another thing
  static int whole(String text) throws IOException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException other) {
      throw new IOException(text, other);
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
