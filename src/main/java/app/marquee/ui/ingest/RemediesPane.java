package app.marquee.ui.ingest;

import app.marquee.ui.fx.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The files and every choice about how they are read, where nothing could be read of them so far.
final class RemediesPane extends ScrollPane {
  RemediesPane(Texts texts, IngestViewModel model) {
    Label how = new Label();
    model.inputs().lines().subscribe(() -> how.setText(model.heading()));
    how.getStyleClass().add("strong");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button add = new Button(texts.get("inputs.add"));
    add.getStyleClass().add("link-button");
    add.setOnAction(_ -> model.inputs().add());
    HBox head = new HBox(how, gap, add);
    head.getStyleClass().add("decisions-head");
    VBox controls =
        new VBox(
            new InputRows(texts, model.inputs()),
            head,
            new DecisionRows(texts, model, model.remedies()));
    controls.getStyleClass().add("decisions");
    getStyleClass().addAll("ingest", "remedies");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(controls);
  }
}
