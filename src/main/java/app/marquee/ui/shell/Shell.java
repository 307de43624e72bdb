package app.marquee.ui.shell;

import app.marquee.ui.fx.Arrival;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFactory;
import app.marquee.ui.fx.PageId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The window's frame: header, rail and dock around the page in view. Pages are made when they are
/// first shown, or before where there is time.
public final class Shell {
  /// Pulses for each page that is made before it is looked at.
  private static final int PREPARING = 4;

  private final PageContext context;
  private final ShellController controller;
  private final HeaderController header;
  private final Parent root;
  private final Commands commands;
  private final Supplier<KeySheet> keySheet;
  private final Function<PageId, Page> page;
  private final InspectorPlace beside = new InspectorPlace();
  private @Nullable Node shown;
  private Runnable leaving = () -> {};
  private final Map<PageId, Page> pages = new EnumMap<>(PageId.class);

  public Shell(
      PageContext context,
      ShellViewModel model,
      Map<PageId, PageFactory> factories,
      WindowActions window,
      Node dock) {
    this.context = context;
    commands = new Commands(model, context.actions(), window, context.texts());
    page = id -> pages.computeIfAbsent(id, key -> make(Objects.requireNonNull(factories.get(key))));
    controller = new ShellController(model, context.actions(), page, dock);
    header = new HeaderController(commands, model, context.texts());
    RailViewModel railModel = new RailViewModel(model, context.texts());
    RailController rail =
        new RailController(railModel, model, context.actions(), commands, context.texts());
    Map<Class<?>, Object> controllers =
        Map.of(
            ShellController.class, controller,
            HeaderController.class, header,
            RailController.class, rail);
    root =
        context
            .views()
            .load(ShellController.class, type -> Objects.requireNonNull(controllers.get(type)));
    new Keys(commands, controller.regions(beside)).attach(root);
    controller
        .dialogShown()
        .subscribe((_, there) -> {
          if (!there) {
            leave();
          }
        });
    keySheet = () -> new KeySheet(commands, context.texts(), controller::closeDialog);
  }

  public Parent root() {
    return root;
  }

  /// Makes the pages one after the other, with pulses between, as long as there is time for it;
  /// those that are made already stay.
  public void prepare(BooleanSupplier idle) {
    PageId[] ids = PageId.values();
    Arrival.begin(step -> {
      boolean goesOn = idle.getAsBoolean();
      if (goesOn && step % PREPARING == 0) {
        var _ = page.apply(ids[step / PREPARING]);
      }
      return goesOn && step / PREPARING + 1 < ids.length;
    });
  }

  /// Moves the focus to the search field of the page in view.
  public void find() {
    controller.ask(Page::find);
  }

  /// Shows the titles behind the page in view, where it has such.
  public void showRows() {
    controller.ask(Page::showRows);
  }

  public void focusCommands() {
    header.focusCommands();
  }

  /// Does what a command of the menus does, where it can be done now.
  public void command(String id) {
    commands.get(id).fire();
  }

  /// Shows a dialog over the window.
  public void showDialog(Node dialog) {
    showDialog(dialog, () -> {});
  }

  /// Shows a dialog over the window.
  ///
  /// @param left called once it is away, whatever closed it
  public void showDialog(Node dialog, Runnable left) {
    if (!dialog.equals(shown)) {
      leave();
    }
    shown = dialog;
    leaving = left;
    controller.showDialog(dialog);
  }

  private void leave() {
    Runnable left = leaving;
    leaving = () -> {};
    left.run();
  }

  public void closeDialog() {
    controller.closeDialog();
  }

  /// Shows a panel beside the page, in place of the one there.
  public void showInspector(Node panel) {
    beside.show(panel);
  }

  public void closeInspector() {
    beside.close();
  }

  /// Asks over the window.
  public void ask(Question question) {
    showDialog(new QuestionDialog(question, context.texts(), controller::closeDialog));
  }

  /// Says something above the page, until it is put away.
  public void say(Notices.Notice notice) {
    controller.say(notice, context.texts());
  }

  /// Shows all shortcuts.
  public void showKeys() {
    showDialog(keySheet.get());
  }

  private Page make(PageFactory factory) {
    return factory.create(context);
  }
}
