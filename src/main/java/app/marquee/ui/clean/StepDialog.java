package app.marquee.ui.clean;

import app.marquee.domain.provenance.StepPreview;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.EditFaults;
import app.marquee.domain.recipe.EditWords;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The dialog in which a step is made: its fields, what it would do, and some of its changes.
final class StepDialog extends StackPane {
  private static final Duration REST = Duration.millis(150);

  private final PageContext context;
  private final Texts texts;
  private final StepForm form;
  private final Label what = new Label();
  private final VBox samples = new VBox();
  private final Button done;
  private final PauseTransition rest = new PauseTransition(REST);

  StepDialog(
      Edit draft, List<String> columns, PageContext context, Consumer<Edit> take, Runnable close) {
    this.context = context;
    this.texts = context.texts();
    this.form = new StepForm(draft, columns, texts);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    DialogFrame frame =
        new DialogFrame(
            texts, texts.get("clean.step." + StepForm.Kind.of(draft).key() + ".title"), close);
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    samples.getStyleClass().add("step-samples");
    VBox content = new VBox(form, what, samples);
    content.getStyleClass().addAll("dialog-body", "step-dialog");
    frame.setContent(content);
    done = frame.doneButton(texts.get("clean.step.done"), () -> take.accept(form.edit()));
    done.setId("stepDone");
    frame.setFooter(frame.cancelButton(), done);
    getChildren().setAll(frame);
    rest.setOnFinished(_ -> preview());
    form.setOnChange(this::changed);
    changed();
    // The dialog's frame gives the focus to its first stop, which is the cross.
    Platform.runLater(form::focusFirst);
  }

  private void changed() {
    Optional<String> fault = EditFaults.of(form.edit());
    done.setDisable(fault.isPresent());
    if (fault.isPresent()) {
      rest.stop();
      say(fault.get(), "muted");
      samples.getChildren().clear();
    } else {
      rest.playFromStart();
    }
  }

  private void preview() {
    Edit asked = form.edit();
    context
        .actions()
        .preview(
            asked,
            found -> {
              if (asked.equals(form.edit())) {
                show(asked, found);
              }
            });
  }

  private void show(Edit edit, StepPreview found) {
    if (found.problem() != null) {
      say(found.problem(), "warning-text");
    } else if (edit instanceof Edit.DropRows) {
      say(texts.format("clean.preview.drops", found.dropped()), "plain");
    } else if (edit instanceof Edit.RenameColumn
        || edit instanceof Edit.DropColumn
        || edit instanceof Edit.KeepBoth
        || edit instanceof Edit.KeepTitle) {
      say(EditWords.of(edit) + ".", "plain");
    } else {
      say(texts.format("clean.preview.changes", found.changed()), "plain");
    }
    samples.getChildren().setAll(found.samples().stream().map(this::sample).toList());
  }

  private HBox sample(StepPreview.Sample sample) {
    Label title = new Label(sample.title());
    title.getStyleClass().addAll("muted", "step-title");
    HBox row = new HBox(title);
    row.getStyleClass().add("step-sample");
    if (!sample.column().isEmpty()) {
      row.getChildren().addAll(value(sample.before(), "before"), new Label("→"));
      row.getChildren().add(value(sample.after(), "after"));
    }
    return row;
  }

  private Label value(@Nullable String text, String role) {
    Label label = new Label(text == null ? texts.get("table.missing") : text);
    label.getStyleClass().add(role);
    if (text == null) {
      label.getStyleClass().add("missing");
    }
    label.setMinWidth(0);
    label.setMaxWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.SOMETIMES);
    return label;
  }

  private void say(String sentence, String tone) {
    what.setText(sentence);
    what.getStyleClass().setAll("label", tone);
  }
}
