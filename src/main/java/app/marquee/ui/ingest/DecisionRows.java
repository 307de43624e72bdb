package app.marquee.ui.ingest;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.Decision.Choice;
import app.marquee.ui.fx.ArrivingRows;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Tip;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The decisions on how a file is read: each with its control, its reason and, where it was
/// changed, what was detected and a way back.
final class DecisionRows extends VBox {
  private final Texts texts;
  private final IngestViewModel model;

  DecisionRows(Texts texts, IngestViewModel model, ObservableList<Decision> decisions) {
    this.texts = texts;
    this.model = model;
    ArrivingRows<Decision> rows = new ArrivingRows<>(this, this::row);
    decisions.subscribe(() -> rows.show(decisions));
    rows.show(decisions);
  }

  private HBox row(Decision decision) {
    HBox row = new HBox(styled(decision.name(), "decision-name"), control(decision));
    row.getStyleClass().addAll("form-row", "decision");
    Label reason = styled(decision.reason(), "decision-reason");
    reason.setMinWidth(0);
    Tip.of(reason, decision.reason());
    row.getChildren().add(reason);
    if (decision.isOverridden()) {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      Button back = new Button(back(decision));
      back.getStyleClass().add("link-button");
      back.setMinWidth(USE_PREF_SIZE);
      back.setAccessibleText(
          texts.format("ingest.detected.back", decision.name(), decision.detected()));
      back.setOnAction(_ -> model.leaveToFile(decision));
      row.getChildren().addAll(gap, back);
    }
    return row;
  }

  private String back(Decision decision) {
    return decision.choices().stream().anyMatch(ReadingChoices::isDetected)
        ? texts.get("import.back")
        : texts.format("ingest.detected", decision.detected());
  }

  private Region control(Decision decision) {
    List<Choice> choices = decision.choices();
    if (choices.size() < 2 || !IngestViewModel.canChoose(decision)) {
      return styled(decision.value(), "decision-value");
    }
    ComboBox<Choice> box = new ComboBox<>();
    box.getStyleClass().add("decision-choice");
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Choice choice) {
            return choice == null ? "" : choice.label();
          }

          @Override
          public Choice fromString(String label) {
            throw new UnsupportedOperationException(label);
          }
        });
    box.getItems().setAll(choices);
    choices.stream()
        .filter(choice -> choice.label().equals(decision.value()))
        .findFirst()
        .ifPresent(box::setValue);
    box.setPromptText(decision.value());
    box.setAccessibleText(decision.name());
    box.valueProperty()
        .subscribe((before, now) -> {
          if (now != null && !now.equals(before)) {
            model.choose(decision, now);
          }
        });
    return box;
  }

  private static Label styled(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
