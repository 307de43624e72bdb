package app.marquee.ui.ingest;

import app.marquee.app.CleanResult;
import app.marquee.app.IngestResult;
import app.marquee.app.SessionState;
import app.marquee.app.TaskRunner;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.RowNumbers;
import app.marquee.ui.fx.RowsViewModel;
import app.marquee.ui.fx.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Ingest page says of the file.
final class IngestViewModel {

  /// Which records the preview shows.
  enum Preview {
    RECORDS,
    QUARANTINE
  }

  private static final RecordSum NONE = new RecordSum(0, 0, 0, 0);

  private final Texts texts;
  private final RowsViewModel rows;
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<RecordSum> sum = new ReadOnlyObjectWrapper<>(NONE);
  private final ObservableList<Decision> decisions = FXCollections.observableArrayList();
  private final ObservableList<QuarantinedRecord> quarantine = FXCollections.observableArrayList();
  private final ObservableList<Map.Entry<String, String>> columns =
      FXCollections.observableArrayList();
  private int[] duplicates = {};
  private final ObjectProperty<Preview> preview = new SimpleObjectProperty<>(Preview.RECORDS);

  IngestViewModel(Texts texts, TaskRunner runner) {
    this.texts = texts;
    this.rows = new RowsViewModel(runner);
  }

  void show(SessionState state) {
    IngestResult result = state.ingest();
    if (result == null) {
      return;
    }
    double seconds = state.stage(Stage.INGEST).seconds();
    String size = texts.size(result.source().bytes());
    sentence.set(
        Double.isNaN(seconds)
            ? texts.format("ingest.sentence", result.source().fileName(), size)
            : texts.format(
                "ingest.sentence.timed",
                result.source().fileName(),
                size,
                texts.duration(seconds)));
    sum.set(sum(result, state.clean()));
    List<QuarantinedRecord> aside =
        state.clean() == null ? result.quarantined() : state.clean().quarantined();
    quarantine.setAll(aside);
    columns.setAll(result.matched().entrySet());
    decisions.setAll(result.decisions());
    duplicates = duplicates(result, state.clean());
    rows.show(result.rows());
  }

  /// Shows the records that were dropped as exact duplicates.
  void showDuplicates() {
    preview.set(Preview.RECORDS);
    rows.show(rows.viewProperty().get().rows(), duplicates);
  }

  /// Shows every record that was read.
  void showRecords() {
    preview.set(Preview.RECORDS);
    rows.show(rows.viewProperty().get().rows());
  }

  /// Record numbers of a table ascend with its rows, so each is found by halving.
  private static int[] duplicates(IngestResult result, @Nullable CleanResult clean) {
    if (clean == null) {
      return new int[0];
    }
    return clean.duplicates().stream()
        .mapToInt(duplicate -> RowNumbers.ofRecord(result.rows(), duplicate.record()))
        .filter(row -> row >= 0)
        .sorted()
        .toArray();
  }

  /// Exact duplicates and unusable years are known once the titles are cleaned; until then the sum
  /// counts what reading found.
  private static RecordSum sum(IngestResult result, @Nullable CleanResult clean) {
    if (clean != null && clean.sum().records() == result.source().records()) {
      return clean.sum();
    }
    long aside = result.quarantined().size();
    return new RecordSum(result.kept() + aside, result.kept(), aside, 0);
  }

  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /// Records in the file = kept + quarantined + duplicates.
  ReadOnlyObjectProperty<RecordSum> sumProperty() {
    return sum.getReadOnlyProperty();
  }

  ObservableList<Decision> decisions() {
    return decisions;
  }

  ObservableList<QuarantinedRecord> quarantine() {
    return quarantine;
  }

  /// Canonical column to the header in the file.
  ObservableList<Map.Entry<String, String>> columns() {
    return columns;
  }

  /// Each column with its header in the file, a line each.
  String columnLines() {
    return columns.stream()
        .map(column -> texts.format("ingest.column", column.getKey(), column.getValue()))
        .collect(Collectors.joining("\n"));
  }

  RowsViewModel rows() {
    return rows;
  }

  ObjectProperty<Preview> previewProperty() {
    return preview;
  }
}
