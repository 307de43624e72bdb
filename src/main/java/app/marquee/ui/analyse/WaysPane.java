package app.marquee.ui.analyse;

import app.marquee.domain.figures.Ways;
import app.marquee.domain.recipe.Definition;
import app.marquee.ui.fx.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// *How was this counted?*: every definition with its answer side by side, the chosen one marked,
/// each to be chosen.
final class WaysPane {
  private WaysPane() {}

  /// @param choose is given another definition
  static Node of(Texts texts, Ways ways, Consumer<Definition> choose) {
    Label title = new Label(texts.get("analyse.ways"));
    title.getStyleClass().add("strong");
    Label about = new Label(texts.format("analyse.ways.of", ways.subject()));
    about.getStyleClass().add("muted");
    VBox pane = new VBox(title, about);
    pane.getStyleClass().addAll("analysis-part", "ways");
    ToggleGroup group = new ToggleGroup();
    for (Definition way : ways.chosen().question().ways()) {
      RadioButton button = new RadioButton(way.label());
      button.setToggleGroup(group);
      button.setId("way-" + way.id());
      button.setSelected(way == ways.chosen());
      button.getStyleClass().add("way");
      Long count = ways.answers().get(way);
      button.setDisable(count == null);
      // Arrow keys select the next button without pressing it.
      button
          .selectedProperty()
          .addListener((_, _, selected) -> {
            if (selected && way != ways.chosen()) {
              choose.accept(way);
            }
          });
      Label answer =
          new Label(count == null ? texts.get("analyse.ways.none") : texts.number(count));
      answer.getStyleClass().addAll(count == null ? "muted" : "strong", "analysis-value");
      Label how =
          new Label(count == null ? ways.notApplicable().getOrDefault(way, "") : way.sentence());
      how.getStyleClass().add("muted");
      how.setWrapText(true);
      how.setMinHeight(Label.USE_PREF_SIZE);
      HBox.setHgrow(how, Priority.ALWAYS);
      HBox line = new HBox(button, answer, how);
      line.getStyleClass().add("analysis-line");
      pane.getChildren().add(line);
    }
    return pane;
  }
}
