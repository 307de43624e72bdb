package app.marquee.ui.clean;

import app.marquee.domain.recipe.Edit;
import app.marquee.ui.fx.Texts;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The clusters of a step that merges several: of each the value they become and the spellings,
/// which can be left out.
final class ClusterFields extends ScrollPane {
  private final List<Fields> fields;

  /// The fields of one cluster.
  private record Fields(TextField target, List<CheckBox> spellings) {
    Edit.Merge merge() {
      return new Edit.Merge(
          spellings.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList(),
          target.getText());
    }
  }

  /// @param change called whenever a field changes
  ClusterFields(List<Edit.Merge> clusters, Texts texts, Runnable change) {
    fields = clusters.stream().map(cluster -> fields(cluster, texts, change)).toList();
    VBox all = new VBox();
    all.getStyleClass().add("cluster-fields");
    for (Fields one : fields) {
      FlowPane spellings = new FlowPane();
      spellings.getStyleClass().add("cluster-spellings");
      spellings.getChildren().setAll(one.spellings());
      all.getChildren().add(new VBox(one.target(), spellings));
    }
    getStyleClass().addAll("edge-to-edge", "cluster-scroll");
    setFitToWidth(true);
    setContent(all);
  }

  private static Fields fields(Edit.Merge cluster, Texts texts, Runnable change) {
    TextField target = new TextField(cluster.target());
    target.setAccessibleText(texts.get("clean.field.target"));
    target.textProperty().subscribe(_ -> change.run());
    List<CheckBox> spellings =
        cluster.variants().stream()
            .map(variant -> {
              CheckBox box = new CheckBox(variant);
              box.setMnemonicParsing(false);
              box.setSelected(true);
              box.selectedProperty().subscribe(_ -> change.run());
              return box;
            })
            .toList();
    return new Fields(target, spellings);
  }

  /// The clusters as the fields have them; one without spellings is left out.
  List<Edit.Merge> clusters() {
    return fields.stream().map(Fields::merge).filter(merge -> !merge.variants().isEmpty()).toList();
  }
}
