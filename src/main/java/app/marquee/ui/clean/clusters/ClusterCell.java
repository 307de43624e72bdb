package app.marquee.ui.clean.clusters;

import app.marquee.ui.fx.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A cluster in the list: whether it is merged, its target, how many spellings and titles.
final class ClusterCell extends ListCell<ClusterChoice> {
  private final Texts texts;
  private final CheckBox accepted = new CheckBox();
  private final Label target = new Label();
  private final Label spellings = new Label();
  private final Label titles = new Label();
  private final HBox row = new HBox(accepted, target, spellings, titles);
  private @Nullable BooleanProperty bound;

  ClusterCell(Texts texts) {
    this.texts = texts;
    setPrefWidth(0);
    row.getStyleClass().add("cluster-row");
    target.setMinWidth(0);
    target.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(target, Priority.ALWAYS);
    spellings.getStyleClass().add("muted");
    spellings.setMinWidth(USE_PREF_SIZE);
    titles.getStyleClass().addAll("number", "cluster-count");
    titles.setMinWidth(USE_PREF_SIZE);
    accepted.setFocusTraversable(false);
  }

  @Override
  protected void updateItem(@Nullable ClusterChoice cluster, boolean empty) {
    super.updateItem(cluster, empty);
    if (bound != null) {
      accepted.selectedProperty().unbindBidirectional(bound);
      bound = null;
    }
    target.textProperty().unbind();
    if (empty || cluster == null) {
      setGraphic(null);
      return;
    }
    bound = cluster.acceptedProperty();
    accepted.selectedProperty().bindBidirectional(bound);
    target.textProperty().bind(cluster.targetProperty());
    spellings.setText(texts.format("clusters.spellings", cluster.members().size()));
    titles.setText(texts.number(cluster.cluster().titles()));
    accepted.setAccessibleText(texts.format("clusters.merge", cluster.cluster().target()));
    setAccessibleText(cluster.cluster().target());
    setGraphic(row);
  }
}
