package app.marquee.ui.clean.clusters;

import app.marquee.domain.clusters.ClusterMethod;
import app.marquee.domain.provenance.StepPreview;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.EditFaults;
import app.marquee.ui.clean.clusters.ClustersViewModel.Search;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The dialog in which similar values are looked for, looked at, and merged in one step. Space
/// accepts the chosen cluster.
public final class ClustersDialog extends StackPane {
  private static final Duration REST = Duration.millis(150);

  private final ClustersViewModel model;
  private final PageContext context;
  private final Texts texts;
  private final ListView<ClusterChoice> list = new ListView<>();
  private final Label none = new Label();
  private final Label what = new Label();
  private final Button done = new Button();
  private final Hyperlink all = new Hyperlink();
  private final PauseTransition rest = new PauseTransition(REST);

  /// @param take gets the step that merges what was accepted
  public ClustersDialog(
      ClustersViewModel model, PageContext context, Consumer<Edit> take, Runnable close) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Runnable leave =
        () -> {
          model.stop();
          close.run();
        };
    DialogFrame frame = new DialogFrame(texts, texts.get("clusters.title"), leave);
    frame.setContent(content());
    fillFooter(frame, take, leave);
    getChildren().setAll(frame);
    rest.setOnFinished(_ -> preview());
    model.editProperty().subscribe(this::changed);
    model.searchProperty().subscribe(this::searched);
    // The dialog's frame gives the focus to its first stop, which is the cross.
    Platform.runLater(list::requestFocus);
  }

  private VBox content() {
    list.setItems(model.clusters());
    list.setAccessibleText(texts.get("clusters.title"));
    list.setCellFactory(_ -> new ClusterCell(texts));
    none.setWrapText(true);
    none.getStyleClass().add("muted");
    list.setPlaceholder(none);
    list.getStyleClass().add("cluster-list");
    ClusterDetail detail = new ClusterDetail(texts);
    model
        .chosenProperty()
        .subscribe(now -> {
          list.getSelectionModel().select(now);
          detail.show(now);
        });
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(now -> {
          if (now != null) {
            model.chosenProperty().set(now);
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::accept);
    HBox.setHgrow(detail, Priority.ALWAYS);
    HBox halves = new HBox(list, detail);
    halves.getStyleClass().add("cluster-halves");
    RowsPane titles = new RowsPane(context, model.rows());
    titles.setName(texts.get("clusters.where"));
    model.rows().viewProperty().subscribe(_ -> titles.showColumn(model.place()));
    VBox.setVgrow(titles, Priority.ALWAYS);
    VBox content = new VBox(new ClusterBar(model, texts), halves, titles);
    content.getStyleClass().add("clusters-dialog");
    return content;
  }

  private void fillFooter(DialogFrame frame, Consumer<Edit> take, Runnable leave) {
    all.setText(texts.get("clusters.all"));
    all.setId("clustersAll");
    all.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(_ -> model.acceptAll());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    what.setMinWidth(0);
    done.setText(texts.get("clean.step.done"));
    done.setId("clustersDone");
    done.getStyleClass().add("accent");
    done.setMinWidth(USE_PREF_SIZE);
    done.setDefaultButton(true);
    done.setOnAction(_ -> {
      Edit edit = model.editProperty().get();
      leave.run();
      if (edit != null) {
        take.accept(edit);
      }
    });
    frame.setFooter(all, what, gap, frame.cancelButton(), done);
  }

  private void accept(KeyEvent event) {
    ClusterChoice now = model.chosenProperty().get();
    if (event.getCode() == KeyCode.SPACE && now != null) {
      now.acceptedProperty().set(!now.acceptedProperty().get());
      event.consume();
    }
  }

  private void searched(Search how) {
    all.setDisable(how != Search.FOUND || model.clusters().isEmpty());
    none.setText(
        switch (how) {
          case LOOKING -> "";
          case STOPPED -> texts.get("clusters.stopped");
          case FAILED -> {
            var failure = model.failure();
            yield failure == null ? "" : failure.what() + " " + failure.remedy();
          }
          case FOUND ->
              model.methodProperty().get() == ClusterMethod.FINGERPRINT
                  ? texts.get("clusters.none.other")
                  : texts.get("clusters.none");
        });
  }

  private void changed(@Nullable Edit edit) {
    Optional<String> fault = edit == null ? Optional.empty() : EditFaults.of(edit);
    done.setDisable(edit == null || fault.isPresent());
    if (edit == null) {
      rest.stop();
      say(texts.get("clusters.choose"), "muted");
    } else if (fault.isPresent()) {
      rest.stop();
      say(fault.get(), "warning-text");
    } else {
      rest.playFromStart();
    }
  }

  private void preview() {
    Edit asked = model.editProperty().get();
    if (asked != null) {
      context
          .actions()
          .preview(
              asked,
              found -> {
                if (asked.equals(model.editProperty().get())) {
                  say(asked, found);
                }
              });
    }
  }

  private void say(Edit edit, StepPreview found) {
    int clusters = edit instanceof Edit.MergeClusters merge ? merge.clusters().size() : 0;
    say(texts.format("clusters.preview", clusters, found.changed()), "plain");
  }

  private void say(String sentence, String tone) {
    what.setText(sentence);
    what.getStyleClass().setAll("label", tone);
  }
}
