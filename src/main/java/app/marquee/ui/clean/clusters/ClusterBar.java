package app.marquee.ui.clean.clusters;

import app.marquee.domain.clusters.ClusterMethod;
import app.marquee.ui.clean.clusters.ClustersViewModel.Search;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What is looked at and how, how far the search is, and what it found.
final class ClusterBar extends VBox {
  private static final Duration LOOK = Duration.millis(100);

  private final ClustersViewModel model;
  private final Texts texts;
  private final Label numberName = new Label();
  private final Spinner<Integer> number = new Spinner<>();
  private final Label found = new Label();
  private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final Button stop = new Button();
  private final Timeline looking;

  ClusterBar(ClustersViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("cluster-bar");
    ComboBox<String> column = new ComboBox<>();
    column.getItems().setAll(model.columns());
    column.valueProperty().bindBidirectional(model.columnProperty());
    column.setAccessibleText(texts.get("clean.field.column"));
    column.setId("clusterColumn");
    ComboBox<ClusterMethod> method = new ComboBox<>();
    method.getItems().setAll(ClusterMethod.values());
    method.setConverter(new MethodWords());
    method.valueProperty().bindBidirectional(model.methodProperty());
    method.setAccessibleText(texts.get("clusters.method"));
    method.setId("clusterMethod");
    number.setEditable(true);
    number.getStyleClass().add("cluster-number");
    numberName.setLabelFor(number);
    numberName.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    found.setMinWidth(USE_PREF_SIZE);
    found.getStyleClass().add("muted");
    stop.setText(texts.get("clusters.stop"));
    stop.getStyleClass().addAll("flat", "small");
    stop.setOnAction(_ -> model.stop());
    HBox fields = new HBox(column, method, numberName, number, gap, found, stop);
    fields.getStyleClass().add("cluster-into");
    bar.getStyleClass().add("thin");
    bar.setMaxWidth(Double.MAX_VALUE);
    getChildren().setAll(fields, bar);
    looking = new Timeline(new KeyFrame(LOOK, _ -> showShare()));
    looking.setCycleCount(Animation.INDEFINITE);
    model.methodProperty().subscribe(this::showNumber);
    model.searchProperty().subscribe(this::searched);
  }

  private void showNumber(ClusterMethod method) {
    boolean takes = !method.parameter().isEmpty();
    Shown.when(takes, numberName, number);
    if (takes) {
      numberName.setText(texts.get("clusters.number." + method.parameter()));
      number.getEditor().setAccessibleText(numberName.getText());
      IntegerSpinnerValueFactory values =
          new IntegerSpinnerValueFactory(method.least(), method.most(), method.usual());
      values.valueProperty().addListener((_, _, now) -> model.numberProperty().set(now));
      number.setValueFactory(values);
    }
  }

  private void searched(Search how) {
    boolean at = how == Search.LOOKING;
    if (at) {
      bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
      looking.playFromStart();
    } else {
      looking.stop();
    }
    bar.setVisible(at);
    Shown.when(at, stop);
    Shown.when(how == Search.FOUND, found);
    found.setText(texts.format("clusters.found", model.clusters().size(), model.distinct()));
  }

  private void showShare() {
    double share = model.share();
    bar.setProgress(Double.isNaN(share) ? ProgressBar.INDETERMINATE_PROGRESS : share);
  }

  /// The methods in the bundle's words.
  private final class MethodWords extends StringConverter<ClusterMethod> {
    @Override
    public String toString(@Nullable ClusterMethod method) {
      return method == null ? "" : texts.get("clusters.method." + method.id());
    }

    @Override
    public ClusterMethod fromString(String text) {
      throw new UnsupportedOperationException();
    }
  }
}
