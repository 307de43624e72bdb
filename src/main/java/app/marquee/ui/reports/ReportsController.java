package app.marquee.ui.reports;

import app.marquee.domain.figures.Figure;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.reports.ReportsViewModel.Content;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the Reports page: the list of documents and the one being read.
public final class ReportsController {
  private final ReportsViewModel model;
  private final BlockView blocks;

  @FXML private ListView<String> documentList;
  @FXML private ScrollPane documentPane;
  @FXML private VBox documentBox;

  @SuppressWarnings("NullAway.Init")
  ReportsController(ReportsViewModel model, Texts texts) {
    this.model = model;
    this.blocks = new BlockView(texts);
  }

  @FXML
  void initialize() {
    documentList.setItems(model.documents());
    documentList.setCellFactory(_ -> new DocumentCell());
    documentList.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.documents().addListener((ListChangeListener<String>) _ -> select());
    model.contentProperty().subscribe(this::show);
    select();
  }

  private void select() {
    documentList.getSelectionModel().select(model.chosenProperty().get());
  }

  private void chosen(@Nullable String name) {
    if (name != null) {
      model.chosenProperty().set(name);
    }
  }

  private void show(Content content) {
    Label title = new Label(model.words(content.name()));
    title.getStyleClass().add("section-title");
    documentBox.getChildren().setAll(title);
    if (!content.figures().isEmpty()) {
      documentBox.getChildren().add(figures(content));
    }
    content.blocks().forEach(block -> documentBox.getChildren().add(blocks.node(block)));
    documentPane.setVvalue(0);
  }

  private static Node figures(Content content) {
    FlowPane pane = new FlowPane();
    pane.getStyleClass().add("report-figures");
    for (Figure figure : content.figures()) {
      Label name = new Label(figure.label());
      name.getStyleClass().addAll("caption", "muted");
      Label number = new Label(figure.text());
      number.getStyleClass().add("figure");
      Label note = new Label(figure.note());
      note.getStyleClass().addAll("caption", "muted");
      VBox box = new VBox(name, number, note);
      box.getStyleClass().add("report-figure");
      Tooltip.install(box, new Tooltip(figure.definition()));
      pane.getChildren().add(box);
    }
    return pane;
  }

  private final class DocumentCell extends ListCell<String> {
    @Override
    protected void updateItem(@Nullable String name, boolean empty) {
      super.updateItem(name, empty);
      setText(empty || name == null ? null : model.words(name));
      setGraphic(empty || name == null ? null : Icons.of("fth-file-text"));
    }
  }
}
