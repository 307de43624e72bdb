package app.marquee.ui.features;

import app.marquee.domain.catalogue.TitleRows.Column;
import app.marquee.domain.provenance.FeaturePreview;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.recipe.UserFeatureFaults;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The dialog in which a feature is made: its fields, what it would be over all titles, and the
/// first of them.
final class FeatureDialog extends StackPane {
  private static final Duration REST = Duration.millis(150);

  private final PageContext context;
  private final Texts texts;
  private final FeaturesViewModel model;
  private final String replaced;
  private final FeatureForm form;
  private final Label what = new Label();
  private final PreviewPane preview;
  private final Button done;
  private final PauseTransition rest = new PauseTransition(REST);

  /// @param draft its name is empty where it is a new one
  FeatureDialog(
      UserFeature draft,
      FeaturesViewModel model,
      PageContext context,
      Consumer<UserFeature> take,
      Runnable close) {
    this.context = context;
    this.texts = context.texts();
    this.model = model;
    this.replaced = draft.name();
    List<Column> columns = model.inputs(replaced);
    this.form = new FeatureForm(draft, columns, texts);
    this.preview = new PreviewPane(texts);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    String kind = FormulaKind.of(draft.formula()).key();
    DialogFrame frame = new DialogFrame(texts, texts.get("features.kind." + kind), close);
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    VBox content = new VBox(form, what, preview);
    content.getStyleClass().addAll("dialog-body", "step-dialog");
    frame.setContent(content);
    done =
        frame.doneButton(
            texts.get(draft.name().isEmpty() ? "features.done" : "features.done.change"),
            () -> take.accept(form.feature()));
    done.setId("featureDone");
    frame.setFooter(frame.cancelButton(), done);
    getChildren().setAll(frame);
    rest.setOnFinished(_ -> ask());
    form.setOnChange(this::changed);
    changed();
    // The dialog's frame gives the focus to its first stop, which is the cross.
    Platform.runLater(form::focusFirst);
  }

  private void changed() {
    Optional<String> fault = UserFeatureFaults.of(form.feature(), model.taken(replaced));
    done.setDisable(fault.isPresent());
    if (UserFeatureFaults.of(named()).isPresent()) {
      preview.clear();
      rest.stop();
    } else {
      rest.playFromStart();
    }
    say(fault.orElse(""), "muted");
  }

  /// The feature under a name that is free, so that it is shown before it has one.
  private UserFeature named() {
    return new UserFeature(FeaturesViewModel.UNNAMED, true, form.feature().formula());
  }

  private void ask() {
    UserFeature asked = named();
    context
        .actions()
        .preview(
            asked,
            replaced,
            found -> {
              if (asked.equals(named())) {
                show(found);
              }
            });
  }

  private void show(FeaturePreview found) {
    if (found.problem() != null) {
      preview.clear();
      say(found.problem(), "warning-text");
    } else {
      preview.show(found);
    }
  }

  private void say(String sentence, String tone) {
    what.setText(sentence);
    what.getStyleClass().setAll("label", tone);
  }
}
