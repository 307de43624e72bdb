package app.marquee.ui.features;

import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.profile.ProfileHeaders;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds the Features page: choosing a feature brings its column into view.
public final class FeaturesController {
  private final FeaturesViewModel model;
  private final Texts texts;
  private final RowsPane titles;

  @FXML private Label countLabel;
  @FXML private ListView<FeatureLine> featureList;
  @FXML private StackPane rowsPane;

  @SuppressWarnings("NullAway.Init")
  FeaturesController(FeaturesViewModel model, PageContext context) {
    this.model = model;
    this.texts = context.texts();
    this.titles = ProfileHeaders.pane(context, model.rows(), model.looksProperty());
  }

  @FXML
  void initialize() {
    featureList.setItems(model.features());
    featureList.setCellFactory(_ -> new FeatureCell());
    featureList.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.features().addListener((ListChangeListener<FeatureLine>) _ -> showCount());
    titles.setName(texts.get("features.table"));
    rowsPane.getChildren().setAll(titles);
    showCount();
  }

  void find() {
    titles.find();
  }

  private void chosen(@Nullable FeatureLine line) {
    if (line != null && line.applies()) {
      titles.showColumn(model.column(line.name()));
    }
  }

  private void showCount() {
    long applying = model.features().stream().filter(FeatureLine::applies).count();
    countLabel.setText(texts.format("features.count", applying));
  }
}
