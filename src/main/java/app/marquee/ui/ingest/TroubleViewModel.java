package app.marquee.ui.ingest;

import app.marquee.app.IngestResult;
import app.marquee.app.TroubledRecord;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.provenance.Trouble;
import app.marquee.ui.fx.CellNotes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The records with cells that are not what they should be, worst first, and what is to be said of
/// each.
final class TroubleViewModel implements CellNotes {

  /// The records of a file that are troubled.
  ///
  /// @param order their rows, worst first
  record View(TitleRows rows, int[] order) {}

  private final ReadOnlyObjectWrapper<View> view =
      new ReadOnlyObjectWrapper<>(new View(TitleRows.empty(), new int[0]));
  private final Map<Integer, TroubledRecord> byRow = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  void show(IngestResult result) {
    List<TroubledRecord> worst = result.worst();
    byRow.clear();
    worst.forEach(record -> byRow.put(record.row(), record));
    places.clear();
    result
        .matched()
        .forEach((column, header) -> places.put(column, result.headers().indexOf(header)));
    view.set(new View(result.rows(), worst.stream().mapToInt(TroubledRecord::row).toArray()));
  }

  ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  int count() {
    return view.get().order().length;
  }

  /// What is wrong with a record, in words.
  String reason(int row) {
    TroubledRecord record = byRow.get(row);
    return record == null ? "" : record.words();
  }

  @Override
  public @Nullable String of(int row, int column) {
    TroubledRecord record = byRow.get(row);
    if (record != null) {
      for (Trouble cell : record.cells()) {
        if (places.getOrDefault(cell.column(), -1) == column) {
          return cell.kind().words();
        }
      }
    }
    return null;
  }
}
