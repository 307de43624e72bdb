package app.marquee.ui.explain;

import app.marquee.domain.provenance.Explanation;
import app.marquee.domain.provenance.Explanation.Derivation;
import app.marquee.domain.provenance.Explanation.Input;
import app.marquee.domain.provenance.Explanation.RawCell;
import app.marquee.domain.provenance.Explanation.Step;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An explanation from the file to now, the oldest first.
final class WhyPane extends VBox {
  private final Texts texts;
  private final WhyText words;

  WhyPane(Explanation explanation, Texts texts) {
    this.texts = texts;
    this.words = new WhyText(texts);
    getStyleClass().add("why");
    Label cell = wrapped(words.cell(explanation), "muted");
    Label place = wrapped(words.place(explanation.place()), "caption", "muted");
    Label value = wrapped(words.value(explanation.value()), "why-value");
    value.getStyleClass().add(explanation.value() == null ? "subtle" : "plain");
    getChildren().setAll(new VBox(cell, place), value);
    if (explanation.missing() != null) {
      getChildren().add(noted("fth-help-circle", explanation.missing(), "quiet"));
    }
    if (explanation.fate() != null) {
      getChildren().add(noted("fth-alert-triangle", explanation.fate(), "grave"));
    }
    getChildren().add(inFile(explanation));
    for (Step step : explanation.steps()) {
      getChildren().add(step(step, explanation.column()));
    }
    if (explanation.derivation() != null) {
      getChildren().add(derivation(explanation.derivation()));
    } else if (explanation.steps().isEmpty() && explanation.fate() == null) {
      getChildren().add(wrapped(texts.get("why.untouched"), "muted", "why-block"));
    }
  }

  private Node inFile(Explanation explanation) {
    VBox cells = new VBox();
    cells.getStyleClass().add("why-cells");
    for (RawCell raw : explanation.raw()) {
      if (explanation.raw().size() > 1 || !raw.column().equals(explanation.column())) {
        cells.getChildren().add(wrapped(raw.column(), "caption", "muted"));
      }
      Label code = wrapped(words.raw(raw.text()), "code-block", "why-raw");
      code.setMaxWidth(Double.MAX_VALUE);
      cells.getChildren().add(code);
    }
    String line = words.line(explanation.place());
    return block("fth-file-text", texts.get("why.infile"), line, cells);
  }

  /// @param asked the column explained: only changes of others are named
  private Node step(Step step, String asked) {
    VBox lines = new VBox(wrapped(step.reason(), "muted"));
    lines.getStyleClass().add("why-cells");
    HBox change = new HBox(shown(step.before(), "before"), Icons.of("fth-arrow-right"));
    change.getStyleClass().add("why-change");
    Label after = shown(step.after(), "after");
    if (!step.column().equals(asked)) {
      lines.getChildren().add(wrapped(step.column(), "caption", "muted"));
    }
    lines.getChildren().add(change);
    (fits(step) ? change : lines).getChildren().add(after);
    return block("fth-git-commit", step.name(), words.turn(step), lines);
  }

  /// True where before and after stand in one line.
  private static boolean fits(Step step) {
    String before = step.before();
    String after = step.after();
    return (before == null ? 7 : before.length()) + (after == null ? 7 : after.length()) < 30;
  }

  private Label shown(@Nullable String text, String role) {
    Label label = wrapped(words.value(text), role);
    if (text == null) {
      label.getStyleClass().add("missing");
    }
    return label;
  }

  private Node derivation(Derivation derivation) {
    VBox lines = new VBox(wrapped(derivation.definition(), "muted"));
    lines.getStyleClass().add("why-cells");
    for (Input input : derivation.inputs()) {
      Label name = new Label(input.name());
      name.getStyleClass().add("muted");
      name.setMinWidth(USE_PREF_SIZE);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      Label value = shown(input.value(), "strong");
      HBox row = new HBox(name, gap, value);
      row.getStyleClass().add("why-input");
      lines.getChildren().add(row);
    }
    if (!derivation.formula().isEmpty()) {
      lines.getChildren().add(wrapped(derivation.formula(), "code-block", "why-raw"));
    }
    return block("fth-layers", texts.get("why.derived"), "", lines);
  }

  private static Node block(String icon, String name, String note, Node content) {
    Label head = new Label(name);
    head.getStyleClass().add("strong");
    head.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label right = new Label(note);
    right.getStyleClass().addAll("caption", "muted");
    HBox title = new HBox(head, gap, right);
    VBox words = new VBox(title, content);
    words.getStyleClass().add("why-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox row = new HBox(Icons.of(icon), words);
    row.getStyleClass().add("why-block");
    return row;
  }

  private static Node noted(String icon, String sentence, String tone) {
    Label label = wrapped(sentence);
    HBox row = new HBox(Icons.of(icon), label);
    row.getStyleClass().addAll("why-note", tone);
    return row;
  }

  private static Label wrapped(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
