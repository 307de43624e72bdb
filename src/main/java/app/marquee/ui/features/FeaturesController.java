package app.marquee.ui.features;

import app.marquee.ui.fx.Arrival;
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
  private final PageContext context;
  private boolean drawing;

  /// The feature whose column was brought into view last.
  private String inView = "";

  @FXML private Label countLabel;
  @FXML private ListView<FeatureLine> featureList;
  @FXML private StackPane rowsPane;
  @FXML private StackPane ownPane;
  @FXML private StackPane detailPane;

  @SuppressWarnings("NullAway.Init")
  FeaturesController(FeaturesViewModel model, PageContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.titles = ProfileHeaders.pane(context, model.rows(), model.looksProperty());
  }

  @FXML
  void initialize() {
    featureList.setItems(model.features());
    featureList.setCellFactory(_ -> new FeatureCell(model::flip));
    Arrival.grow(featureList);
    featureList.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.features().addListener((ListChangeListener<FeatureLine>) _ -> showLines());
    model.rows().viewProperty().subscribe(this::showLines);
    FeatureDialogs dialogs = new FeatureDialogs(model, context);
    ownPane.getChildren().setAll(new OwnFeaturesPane(model, dialogs, context));
    detailPane.getChildren().setAll(new FeatureDetail(model, dialogs, texts));
    model.chosenProperty().subscribe(this::showChosen);
    titles.setName(texts.get("features.table"));
    rowsPane.getChildren().setAll(titles);
    showLines();
  }

  void find() {
    titles.find();
  }

  private void chosen(@Nullable FeatureLine line) {
    if (line != null && !drawing) {
      model.chosenProperty().set(line.name());
    }
  }

  private void showChosen(String name) {
    select(name);
    int column = model.column(name);
    if (column >= 0 && !name.equals(inView)) {
      inView = name;
      titles.showColumn(column);
    }
  }

  /// New lines keep the chosen feature chosen.
  private void select(String name) {
    drawing = true;
    featureList.getSelectionModel().clearSelection();
    for (FeatureLine line : model.features()) {
      if (line.name().equals(name)) {
        featureList.getSelectionModel().select(line);
      }
    }
    drawing = false;
  }

  private void showLines() {
    showChosen(model.chosenProperty().get());
    long applying = model.features().stream().filter(FeatureLine::applies).count();
    countLabel.setText(texts.format("features.count", applying));
  }
}
