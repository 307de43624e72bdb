package app.marquee.ui.checks;

import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.RowsViewModel.View;
import app.marquee.ui.fx.Shown;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The records that fail the chosen check, to look through and to save; in their place, why there
/// are none.
final class FailingPane extends StackPane {
  private final RowsPane records;
  private final Label nothing = new Label();

  FailingPane(PageContext context, ChecksViewModel model) {
    records = new RowsPane(context, model.rows());
    records.setName(context.texts().get("checks.failing"));
    Button save = PageFrame.button(context.texts().get("checks.save"), "fth-download");
    save.setOnAction(_ -> model.save());
    records.setTools(save);
    nothing.getStyleClass().addAll("muted", "check-nothing");
    nothing.setWrapText(true);
    setAlignment(Pos.TOP_LEFT);
    setMinWidth(0);
    getChildren().setAll(nothing, records);
    model.rows().viewProperty().subscribe(this::show);
  }

  /// Sets what stands in place of failing records.
  void setNothing(String text) {
    nothing.setText(text);
  }

  void find() {
    records.find();
  }

  private void show(View view) {
    Shown.when(view.rows().size() > 0, records);
    Shown.when(view.rows().size() == 0, nothing);
  }
}
