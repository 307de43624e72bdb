package app.marquee.ui.analyse;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.quality.CheckResult;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands below a chart: what it shows, the key figures with their definitions, the checks.
final class AnalysisNotes {
  private AnalysisNotes() {}

  static Node of(
      Texts texts,
      ChartSpec chart,
      List<Figure> figures,
      List<Insight> insights,
      List<CheckResult> checks) {
    VBox notes = new VBox();
    notes.getStyleClass().add("analysis-notes");
    VBox shows = part(notes, texts.get("analyse.shows"));
    shows.getChildren().add(sentence(chart.summary()));
    insights.stream()
        .map(Insight::statement)
        .filter(statement -> !statement.equals(chart.summary()))
        .forEach(statement -> shows.getChildren().add(sentence(statement)));
    VBox counted = part(notes, texts.get("analyse.counted"));
    counted.getChildren().add(line(chart.title(), "", "", chart.caption()));
    figures.forEach(figure ->
        counted
            .getChildren()
            .add(line(figure.label(), figure.text(), figure.note(), figure.definition())));
    if (!checks.isEmpty()) {
      VBox checked = part(notes, texts.get("analyse.checks"));
      checks.forEach(check -> checked.getChildren().add(check(texts, check)));
    }
    return notes;
  }

  private static VBox part(VBox notes, String name) {
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    VBox part = new VBox(title);
    part.getStyleClass().add("analysis-part");
    notes.getChildren().add(part);
    return part;
  }

  private static Label sentence(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private static HBox line(String name, String value, String of, String definition) {
    Label what = new Label(name);
    what.getStyleClass().add("analysis-name");
    Label number = new Label(value);
    number.getStyleClass().addAll("strong", "analysis-value");
    Label note = sentence(of);
    note.getStyleClass().addAll("muted", "analysis-of");
    Label how = sentence(definition);
    how.getStyleClass().add("muted");
    HBox.setHgrow(how, Priority.ALWAYS);
    HBox line = new HBox(what, number, note, how);
    line.getStyleClass().add("analysis-line");
    return line;
  }

  private static HBox check(Texts texts, CheckResult check) {
    FontIcon icon = Icons.of(check.passed() ? "fth-check" : "fth-alert-triangle");
    icon.getStyleClass().add(check.passed() ? "success-text" : "warning-text");
    Label what = sentence(check.sentence());
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    Label state = new Label(texts.get(check.passed() ? "analyse.passed" : "analyse.failed"));
    state.getStyleClass().addAll("caption", check.passed() ? "muted" : "warning-text");
    state.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(icon, what, state);
    line.getStyleClass().add("analysis-line");
    return line;
  }
}
