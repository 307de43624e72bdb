package app.marquee.ui.features;

import app.marquee.app.FeaturesResult;
import app.marquee.app.SessionState;
import app.marquee.app.TaskRunner;
import app.marquee.app.columns.ColumnLooks;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.ui.fx.RowsViewModel;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the Features page says: the features that apply, those that do not, and the table.
final class FeaturesViewModel {
  private final Texts texts;
  private final RowsViewModel rows;
  private final ReadOnlyObjectWrapper<ColumnLooks> looks =
      new ReadOnlyObjectWrapper<>(ColumnLooks.NONE);
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ObservableList<FeatureLine> features = FXCollections.observableArrayList();

  FeaturesViewModel(Texts texts, TaskRunner runner) {
    this.texts = texts;
    this.rows = new RowsViewModel(runner);
  }

  void show(SessionState state) {
    FeaturesResult result = state.features();
    if (result == null) {
      return;
    }
    int absent = result.notApplicable().size();
    sentence.set(
        texts.format(
            absent == 0 ? "features.sentence" : "features.sentence.absent",
            result.features().size(),
            result.rows().size(),
            absent));
    List<FeatureLine> lines = lines(result);
    if (!lines.equals(features)) {
      features.setAll(lines);
    }
    rows.show(result.rows());
    looks.set(result.looks());
  }

  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  ObservableList<FeatureLine> features() {
    return features;
  }

  /// Looks into the columns of the titles shown.
  ReadOnlyObjectProperty<ColumnLooks> looksProperty() {
    return looks.getReadOnlyProperty();
  }

  RowsViewModel rows() {
    return rows;
  }

  /// The feature's column in the table, -1 where it has none.
  int column(FeatureColumn feature) {
    List<TitleRows.Column> columns = rows.viewProperty().get().rows().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(feature.header())) {
        return i;
      }
    }
    return -1;
  }

  private static List<FeatureLine> lines(FeaturesResult result) {
    List<FeatureLine> lines = new ArrayList<>();
    for (FeatureColumn feature : FeatureColumn.values()) {
      if (result.features().contains(feature)) {
        lines.add(new FeatureLine(feature, ""));
      } else if (result.notApplicable().containsKey(feature)) {
        lines.add(new FeatureLine(feature, result.notApplicable().getOrDefault(feature, "")));
      }
    }
    return lines;
  }
}
