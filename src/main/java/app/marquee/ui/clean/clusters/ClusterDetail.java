package app.marquee.ui.clean.clusters;

import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chosen cluster: the value its spellings become, and each spelling with its titles, which can
/// be left out or made the target.
final class ClusterDetail extends VBox {
  private final Texts texts;
  private final TextField target = new TextField();
  private final VBox values = new VBox();
  private @Nullable ClusterChoice shown;

  ClusterDetail(Texts texts) {
    this.texts = texts;
    getStyleClass().add("cluster-detail");
    Label name = new Label(texts.get("clean.field.target"));
    name.setLabelFor(target);
    name.setMinWidth(USE_PREF_SIZE);
    target.setId("clusterTarget");
    target.setAccessibleText(texts.get("clean.field.target"));
    HBox.setHgrow(target, Priority.ALWAYS);
    HBox into = new HBox(name, target);
    into.getStyleClass().add("cluster-into");
    values.getStyleClass().add("cluster-values");
    ScrollPane scroll = new ScrollPane(values);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(into, scroll);
    setVisible(false);
  }

  void show(@Nullable ClusterChoice cluster) {
    if (shown != null) {
      target.textProperty().unbindBidirectional(shown.targetProperty());
    }
    shown = cluster;
    setVisible(cluster != null);
    if (cluster == null) {
      values.getChildren().clear();
      return;
    }
    target.textProperty().bindBidirectional(cluster.targetProperty());
    List<Node> rows = new ArrayList<>();
    cluster.members().forEach(member -> rows.add(row(cluster, member)));
    values.getChildren().setAll(rows);
  }

  private HBox row(ClusterChoice cluster, ClusterChoice.Member member) {
    String text = member.value().text();
    CheckBox joins = new CheckBox(text);
    joins.setMnemonicParsing(false);
    joins.setMinWidth(0);
    joins.setMaxWidth(Double.MAX_VALUE);
    joins.selectedProperty().bindBidirectional(member.joins());
    HBox.setHgrow(joins, Priority.ALWAYS);
    Hyperlink use = new Hyperlink(texts.get("clusters.use"));
    use.setAccessibleText(texts.get("clusters.use") + ": " + text);
    use.setMinWidth(USE_PREF_SIZE);
    use.visibleProperty().bind(cluster.targetProperty().isNotEqualTo(text));
    use.setOnAction(_ -> cluster.targetProperty().set(text));
    Label titles = new Label(texts.format("clusters.titles", member.value().titles()));
    titles.getStyleClass().addAll("muted", "cluster-count");
    titles.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(joins, use, titles);
    row.getStyleClass().add("cluster-row");
    return row;
  }
}
