package app.marquee.ui.shell;

import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.Arrival;
import app.marquee.ui.fx.Em;
import app.marquee.ui.fx.KeyFocus;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.Texts;
import atlantafx.base.controls.ModalPane;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Binds the window's frame: shows the page in view, takes dropped files, shows dialogs.
public final class ShellController {
  private final ShellViewModel model;
  private final Actions actions;
  private final Function<PageId, Page> pages;
  private final Node dock;
  private final Set<PageId> seen = EnumSet.noneOf(PageId.class);
  private @Nullable Page shown;
  private Subscription returning = Subscription.EMPTY;
  // Held, because a binding nobody holds is collected.
  private @Nullable DoubleBinding em;

  @FXML private StackPane rootPane;
  @FXML private BorderPane framePane;
  @FXML private Notices noticeBox;
  @FXML private StackPane pagePane;
  @FXML private StackPane dockPane;
  @FXML private VBox dropPane;
  @FXML private ModalPane modalPane;
  @FXML private RailController railController;

  @SuppressWarnings("NullAway.Init")
  ShellController(ShellViewModel model, Actions actions, Function<PageId, Page> pages, Node dock) {
    this.model = model;
    this.actions = actions;
    this.pages = pages;
    this.dock = dock;
  }

  @FXML
  void initialize() {
    dockPane.getChildren().setAll(dock);
    em = Em.of(rootPane);
    railController.follow(rootPane.widthProperty(), em);
    Tightness.follow(rootPane, em);
    model.pageProperty().subscribe(this::bringIntoView);
    model.stateProperty().addListener((_, _, now) -> ask(page -> page.show(now)));
    new DropTarget(dropPane, actions).attach(rootPane);
  }

  Regions regions(InspectorPlace beside) {
    beside.attach(framePane, Em.of(rootPane));
    return new Regions(framePane, pagePane, beside::panel);
  }

  /// Asks the page in view for something.
  void ask(Consumer<Page> what) {
    if (shown != null) {
      what.accept(shown);
    }
  }

  void say(Notices.Notice notice, Texts texts) {
    noticeBox.add(notice, texts);
  }

  /// Shows a dialog over the window. The focus goes into it, and back to where it was when it
  /// closes.
  void showDialog(Node dialog) {
    Node before = rootPane.getScene() == null ? null : rootPane.getScene().getFocusOwner();
    boolean shows = before != null && before.isFocusVisible();
    modalPane.show(dialog);
    // Only with its skin does it hold the dialog.
    modalPane.applyCss();
    Regions.enter(dialog);
    returning.unsubscribe();
    returning =
        modalPane
            .displayProperty()
            .subscribe(visible -> {
              if (!visible && before != null && shows) {
                KeyFocus.give(before);
              } else if (!visible && before != null) {
                before.requestFocus();
              }
            });
  }

  /// Tells whether a dialog is there.
  ReadOnlyBooleanProperty dialogShown() {
    return modalPane.displayProperty();
  }

  void closeDialog() {
    modalPane.hide();
  }

  private void bringIntoView(PageId id) {
    Page page = pages.apply(id);
    shown = page;
    pagePane.getChildren().setAll(page.node());
    Arrival.after(seen.add(id) ? 1 : 0, () -> page.show(model.state()));
  }
}
