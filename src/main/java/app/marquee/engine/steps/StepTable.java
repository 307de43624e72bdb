package app.marquee.engine.steps;

import app.marquee.domain.quality.StepId;
import app.marquee.engine.clean.CleanCatalogue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Titles on their way through the steps: the columns as they are called now, the cells that were
/// looked at as text, the titles dropped so far. Rows are those of the cleaned catalogue.
final class StepTable {
  private final CleanCatalogue in;
  private final List<String> names;
  private final Map<String, String> origins = new HashMap<>();

  /// Column as the catalogue has it to the text of each row.
  private final Map<String, String[]> texts = new HashMap<>();

  private final Set<String> changed = new HashSet<>();
  private final BitSet dropped = new BitSet();
  private final KeptTitles kept;

  /// What the step these titles are now at did; null before the first.
  private final @Nullable StepLog log;

  /// Columns whose text this table has for itself; the others' may be another table's too.
  private final Set<String> own = new HashSet<>();

  StepTable(CleanCatalogue in) {
    this.in = in;
    log = null;
    kept = new KeptTitles();
    names = new ArrayList<>(in.textColumns());
    names.forEach(name -> origins.put(name, name));
  }

  private StepTable(StepTable like, @Nullable StepLog log) {
    in = like.in;
    this.log = log;
    kept = new KeptTitles(like.kept);
    names = new ArrayList<>(like.names);
    origins.putAll(like.origins);
    texts.putAll(like.texts);
    changed.addAll(like.changed);
    dropped.or(like.dropped);
  }

  /// The same titles, for a step to change; this table stays as it is, and is not to be changed any
  /// more.
  StepTable next(StepId step) {
    return new StepTable(this, new StepLog(step, log));
  }

  /// The same titles, to be read apart from this table.
  StepTable copy() {
    return new StepTable(this, log);
  }

  CleanCatalogue in() {
    return in;
  }

  int rows() {
    return in.size();
  }

  /// The columns as they are called now, in order.
  List<String> names() {
    return names;
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /// How the cleaned catalogue calls a column.
  String origin(String name) {
    String origin = origins.get(name);
    if (origin == null) {
      throw new IllegalArgumentException(name);
    }
    return origin;
  }

  /// How a column of the cleaned catalogue is called now, null where it is gone.
  @Nullable String nameNow(String origin) {
    for (String name : names) {
      if (origin(name).equals(origin)) {
        return name;
      }
    }
    return null;
  }

  /// The cells of a column by row, the empty text where missing; not to be written to.
  String[] texts(String name) {
    return texts.computeIfAbsent(origin(name), this::read);
  }

  /// True where a step has changed a cell of the column.
  boolean isChanged(String origin) {
    return changed.contains(origin);
  }

  /// Gives a cell another text.
  void set(int row, String name, String after) {
    String origin = origin(name);
    String[] cells = texts(name);
    if (!cells[row].equals(after)) {
      if (own.add(origin)) {
        cells = cells.clone();
        texts.put(origin, cells);
      }
      log().add(row, origin, cells[row], after);
      cells[row] = after;
      changed.add(origin);
    }
  }

  BitSet dropped() {
    return dropped;
  }

  void drop(int row) {
    if (!dropped.get(row)) {
      dropped.set(row);
      log().drop(row);
    }
  }

  /// The titles that stay as they are, whatever a rule points at.
  KeptTitles kept() {
    return kept;
  }

  /// The step that dropped a row.
  StepId droppedBy(int row) {
    for (StepLog of = log; of != null; of = of.earlier()) {
      if (of.dropped().get(row)) {
        return of.step();
      }
    }
    throw new IllegalArgumentException("Row " + row + " was not dropped");
  }

  void rename(String name, String other) {
    names.set(names.indexOf(name), other);
    origins.put(other, origin(name));
    origins.remove(name);
  }

  void remove(String name) {
    names.remove(name);
    origins.remove(name);
  }

  /// What the step did that these titles are now at.
  StepLog log() {
    return Objects.requireNonNull(log, "a step");
  }

  /// What all steps so far changed.
  StepChanges changes() {
    return new StepChanges(log);
  }

  private String[] read(String origin) {
    StringColumn column = in.columns().text(origin);
    String[] cells = new String[column.size()];
    for (int row = 0; row < cells.length; row++) {
      cells[row] = column.get(row);
    }
    return cells;
  }
}
