package app.marquee.ui.analyse;

import app.marquee.domain.figures.Surprise;
import app.marquee.ui.fx.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What stands out, one sentence a line; a click opens its chart, a button its titles.
final class InsightsPane {
  private InsightsPane() {}

  /// @param open shows the chart of what stands out
  /// @param titles shows the titles it counts
  static Node of(
      Texts texts, List<Surprise> surprises, Consumer<Surprise> open, Consumer<Surprise> titles) {
    Label title = new Label(texts.get("analyse.insights"));
    title.getStyleClass().add("section-title");
    Label measure = new Label(texts.get("analyse.insights.measure"));
    measure.getStyleClass().add("muted");
    measure.setWrapText(true);
    measure.setMinHeight(Label.USE_PREF_SIZE);
    VBox pane = new VBox(title, measure);
    pane.getStyleClass().add("insights");
    if (surprises.isEmpty()) {
      pane.getChildren().add(new Label(texts.get("analyse.insights.none")));
    }
    surprises.forEach(surprise -> pane.getChildren().add(line(texts, surprise, open, titles)));
    return pane;
  }

  private static Node line(
      Texts texts, Surprise surprise, Consumer<Surprise> open, Consumer<Surprise> titles) {
    Button statement = new Button(surprise.statement());
    statement.setWrapText(true);
    statement.setMnemonicParsing(false);
    statement.getStyleClass().addAll("link-button", "insight");
    statement.setMaxWidth(Double.MAX_VALUE);
    statement.setMinHeight(Button.USE_PREF_SIZE);
    statement.setAccessibleText(surprise.statement() + " " + texts.get("analyse.insights.open"));
    statement.setOnAction(_ -> open.accept(surprise));
    HBox.setHgrow(statement, Priority.ALWAYS);
    Label measure =
        new Label(
            texts.format(
                "analyse.insights.deviations", texts.number(Math.abs(surprise.residual()), 1)));
    measure.getStyleClass().addAll("muted", "insight-measure");
    measure.setMinWidth(Label.USE_PREF_SIZE);
    Button rows = new Button(texts.get("analyse.insights.titles"));
    rows.setMnemonicParsing(false);
    rows.getStyleClass().addAll("flat", "small", "insight-titles");
    rows.setMinWidth(Button.USE_PREF_SIZE);
    rows.setAccessibleText(texts.get("analyse.insights.titles") + ": " + surprise.statement());
    rows.setOnAction(_ -> titles.accept(surprise));
    HBox line = new HBox(statement, measure, rows);
    line.getStyleClass().add("analysis-line");
    return line;
  }
}
