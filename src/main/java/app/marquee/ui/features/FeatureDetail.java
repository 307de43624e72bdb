package app.marquee.ui.features;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.FeatureParameter;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The chosen feature: how it is made, why it is not there, its numbers to set, or what can be done
/// with one of the user's. A number is taken with Enter, or when its field is left.
final class FeatureDetail extends VBox {
  private final FeaturesViewModel model;
  private final FeatureDialogs dialogs;
  private final Texts texts;

  FeatureDetail(FeaturesViewModel model, FeatureDialogs dialogs, Texts texts) {
    this.model = model;
    this.dialogs = dialogs;
    this.texts = texts;
    getStyleClass().add("feature-detail");
    setId("featureDetail");
    model.chosenLineProperty().subscribe(this::show);
  }

  private void show(Optional<FeatureLine> chosen) {
    getChildren().clear();
    Shown.when(chosen.isPresent(), this);
    chosen.ifPresent(line -> {
      Label name = new Label(line.name());
      name.getStyleClass().add("strong");
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox head = new HBox(name, gap);
      head.getStyleClass().add("feature-head");
      if (line.known().isEmpty()) {
        head.getChildren()
            .addAll(
                button("features.change", "fth-edit-2", () -> dialogs.change(line.name())),
                button("features.remove", "fth-trash-2", () -> model.remove(line.name())));
      }
      getChildren().addAll(head, sentence(line.definition(), "muted"));
      if (!line.on()) {
        getChildren().add(sentence(texts.get("features.off"), "muted"));
      } else if (!line.absent().isEmpty()) {
        getChildren().add(sentence(texts.format("features.absent", line.absent()), "warning-text"));
      }
      line.known().filter(feature -> !feature.parameters().isEmpty()).ifPresent(this::parameters);
    });
  }

  private void parameters(FeatureColumn feature) {
    Label fault = sentence("", "danger-text");
    Shown.when(false, fault);
    HBox row = new HBox();
    row.getStyleClass().add("feature-parameters");
    boolean usual = true;
    for (FeatureParameter parameter : feature.parameters()) {
      row.getChildren().addAll(number(parameter, fault));
      usual &= model.settings().value(parameter) == parameter.standard();
    }
    if (!usual) {
      Button reset = button("features.reset", "fth-rotate-ccw", () -> model.reset(feature));
      reset.setId("featureReset");
      row.getChildren().add(reset);
    }
    getChildren().addAll(row, fault);
  }

  private HBox number(FeatureParameter parameter, Label fault) {
    String now = Integer.toString(model.settings().value(parameter));
    Label before = new Label(parameter.label());
    TextField field = new TextField(now);
    field.setId(parameter.id());
    field.getStyleClass().add("feature-number");
    field.setAccessibleText(parameter.label() + " " + parameter.unit());
    before.setLabelFor(field);
    field
        .textProperty()
        .subscribe(text -> {
          String wrong = model.fault(parameter, text).orElse("");
          fault.setText(wrong);
          Shown.when(!wrong.isEmpty(), fault);
        });
    Runnable take =
        () -> {
          if (!field.getText().strip().equals(now)
              && model.fault(parameter, field.getText()).isEmpty()) {
            model.set(parameter, field.getText());
          }
        };
    field.setOnAction(_ -> take.run());
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused && field.getScene() != null) {
            take.run();
          }
        });
    Label after = new Label(parameter.unit());
    after.getStyleClass().add("muted");
    HBox all = new HBox(before, field, after);
    all.getStyleClass().add("feature-parameter");
    return all;
  }

  private Button button(String key, String icon, Runnable run) {
    Button button = new Button(texts.get(key), Icons.of(icon));
    button.getStyleClass().addAll("flat", "small");
    button.setOnAction(_ -> run.run());
    return button;
  }

  private static Label sentence(String text, String tone) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(tone);
    return label;
  }
}
