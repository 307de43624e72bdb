package app.marquee.ui.features;

import app.marquee.domain.provenance.FeaturePreview;
import app.marquee.domain.provenance.FeaturePreview.Frequency;
import app.marquee.domain.provenance.FeaturePreview.Sample;
import app.marquee.ui.fx.Texts;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a feature would be: its most frequent values over all titles as bars, then the first titles
/// with what their value is made from.
final class PreviewPane extends VBox {
  private static final double BAR_EM = 12;

  private final Texts texts;

  PreviewPane(Texts texts) {
    this.texts = texts;
    getStyleClass().add("feature-preview");
  }

  void clear() {
    getChildren().clear();
  }

  void show(FeaturePreview found) {
    Label sum =
        new Label(
            texts.format(
                "features.preview.sum",
                found.titles() - found.missing(),
                found.distinct(),
                found.missing()));
    sum.getStyleClass().add("strong");
    VBox most = new VBox();
    most.getStyleClass().add("step-samples");
    long largest = found.most().stream().mapToLong(Frequency::count).max().orElse(1);
    for (Frequency value : found.most()) {
      most.getChildren().add(bar(value, largest));
    }
    Label first = new Label(texts.get("features.preview.first"));
    first.getStyleClass().add("strong");
    VBox samples = new VBox();
    samples.getStyleClass().add("step-samples");
    for (Sample sample : found.samples()) {
      samples.getChildren().add(row(sample));
    }
    getChildren().setAll(sum, most, first, samples);
  }

  private HBox bar(Frequency value, long largest) {
    Label name = new Label(value.value());
    name.getStyleClass().add("preview-value");
    Region filled = new Region();
    filled.getStyleClass().add("preview-bar");
    filled.setStyle("-fx-pref-width: " + BAR_EM * value.count() / largest + "em");
    filled.setMaxWidth(Region.USE_PREF_SIZE);
    StackPane place = new StackPane(filled);
    place.getStyleClass().add("preview-place");
    Label count = new Label(texts.number(value.count()));
    count.getStyleClass().addAll("muted", "preview-count");
    HBox row = new HBox(name, place, count);
    row.getStyleClass().add("step-sample");
    return row;
  }

  private HBox row(Sample sample) {
    Label title = new Label(sample.title());
    title.getStyleClass().addAll("muted", "preview-title");
    List<String> inputs = sample.inputs().stream().map(this::text).toList();
    Label from = new Label(String.join("  ·  ", inputs));
    from.getStyleClass().addAll("muted", "preview-inputs");
    from.setMinWidth(0);
    from.setPrefWidth(1);
    from.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(from, Priority.ALWAYS);
    Label value = new Label(text(sample.value()));
    value.setMinWidth(USE_PREF_SIZE);
    value.getStyleClass().add("after");
    if (sample.value() == null) {
      value.getStyleClass().add("missing");
    }
    HBox row = new HBox(title, from, new Label("→"), value);
    row.getStyleClass().add("step-sample");
    return row;
  }

  private String text(@Nullable String value) {
    return Objects.requireNonNullElseGet(value, () -> texts.get("table.missing"));
  }
}
