package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Density;
import app.marquee.ui.chart.view.Tools;
import app.marquee.ui.chart.view.Tools.Tool;
import app.marquee.ui.chart.view.Viewing;
import app.marquee.ui.chart.view.Viewing.Order;
import app.marquee.ui.chart.view.Viewing.Stack;
import app.marquee.ui.theme.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of how a chart is looked at: order, how many names, bins, series, scale, per cent,
/// part. It has the lines that make sense for the chart, made when it opens.
final class ViewMenu extends MenuButton {
  private final ChartCanvas canvas;
  private final ChartMessages words;
  private final ChartZooming zooming;

  ViewMenu(ChartCanvas canvas, ChartMessages words, ChartZooming zooming) {
    super("", new FontIcon("fth-sliders"));
    this.canvas = canvas;
    this.words = words;
    this.zooming = zooming;
    getStyleClass().addAll("icon-button", "small", "chart-view-menu");
    Tip.of(this, this::getAccessibleText);
    // One line, so that the button opens; the lines are made as it does.
    getItems().setAll(new MenuItem());
    setOnShowing(_ -> getItems().setAll(lines()));
  }

  /// Says what the menu is of, and goes away where nothing can be chosen.
  void name(String chart) {
    setAccessibleText(words.text("chart.view", chart));
    boolean any = hasLines();
    setVisible(any);
    setManaged(any);
  }

  /// Whether [#lines] has any, without making them.
  private boolean hasLines() {
    ChartSpec spec = canvas.spec();
    return !viewing().isPlain()
        || Tools.of(spec).stream()
            .anyMatch(tool ->
                switch (tool) {
                  case TOP -> !Tools.tops(spec).isEmpty();
                  case BINS -> Tools.bins(spec).size() > 1;
                  case SORT, SERIES, STACK, LOG, PER_CENT, ZOOM -> true;
                });
  }

  /// The lines for the chart as it is looked at now.
  List<MenuItem> lines() {
    ChartSpec spec = canvas.spec();
    Set<Tool> tools = Tools.of(spec);
    List<MenuItem> lines = new ArrayList<>();
    if (tools.contains(Tool.SORT)) {
      lines.add(orders());
    }
    if (tools.contains(Tool.TOP) && !Tools.tops(spec).isEmpty()) {
      lines.add(tops(spec));
    }
    if (tools.contains(Tool.BINS) && Tools.bins(spec).size() > 1) {
      lines.add(bins(spec));
    }
    if (tools.contains(Tool.SERIES)) {
      lines.add(series(spec));
    }
    if (tools.contains(Tool.STACK)) {
      lines.add(stacks(spec));
    }
    if (tools.contains(Tool.PER_CENT)) {
      lines.add(
          check(
              "chart.view.percent", viewing().isPerCent(), () -> set(ViewKeys.perCent(viewing()))));
    }
    if (tools.contains(Tool.LOG)) {
      boolean allowed = Tools.allowsLog(spec, viewing());
      MenuItem log =
          check(
              allowed ? "chart.view.log" : "chart.view.log.beside",
              viewing().isLog() && allowed,
              () -> set(ViewKeys.log(viewing())));
      log.setDisable(!allowed);
      lines.add(log);
    }
    if (tools.contains(Tool.ZOOM)) {
      zooms(lines);
    }
    if (!viewing().isPlain()) {
      lines.add(new SeparatorMenuItem());
      lines.add(item(words.text("chart.view.reset"), () -> set(Viewing.PLAIN)));
    }
    return lines;
  }

  private Viewing viewing() {
    return canvas.viewingProperty().get();
  }

  private void set(Viewing viewing) {
    canvas.viewingProperty().set(viewing);
  }

  private Menu orders() {
    Menu menu = menu("chart.view.sort");
    ToggleGroup group = new ToggleGroup();
    for (Order order : Order.values()) {
      String key =
          switch (order) {
            case GIVEN -> "chart.view.sort.given";
            case VALUE -> "chart.view.sort.value";
            case NAME -> "chart.view.sort.name";
          };
      radio(
          menu,
          group,
          words.text(key),
          viewing().order() == order,
          () -> set(viewing().with(order)));
    }
    return menu;
  }

  private Menu tops(ChartSpec spec) {
    Menu menu = menu("chart.view.top");
    ToggleGroup group = new ToggleGroup();
    radio(
        menu,
        group,
        words.text("chart.view.top.given"),
        viewing().top() == 0,
        () -> set(viewing().withTop(0)));
    for (int top : Tools.tops(spec)) {
      radio(
          menu,
          group,
          words.text("chart.view.top.first", top),
          viewing().top() == top,
          () -> set(viewing().withTop(top)));
    }
    return menu;
  }

  private Menu bins(ChartSpec spec) {
    Menu menu = menu("chart.view.bins");
    ToggleGroup group = new ToggleGroup();
    int own = spec.kind() == ChartSpec.Kind.SCATTER ? 1 : Tools.ownBin(spec);
    int chosen = viewing().bin() == 0 ? own : viewing().bin();
    for (int width : Tools.bins(spec)) {
      radio(
          menu,
          group,
          spec.detail() instanceof Density points
              ? words.text(
                  "chart.view.bins.blocks",
                  width * points.across().width(),
                  width * points.up().width())
              : words.text("chart.view.bins.width", width),
          chosen == width,
          () -> set(viewing().withBin(width == own ? 0 : width)));
    }
    return menu;
  }

  private Menu series(ChartSpec spec) {
    Menu menu = menu("chart.view.series");
    for (int i = 0; i < spec.series().size(); i++) {
      int place = i;
      CheckMenuItem item = new CheckMenuItem(spec.series().get(i).name());
      item.setMnemonicParsing(false);
      item.setSelected(!canvas.arranged().viewing().hidden().contains(i));
      item.setOnAction(_ -> set(viewing().toggled(place)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu stacks(ChartSpec spec) {
    Menu menu = menu("chart.view.stack");
    ToggleGroup group = new ToggleGroup();
    for (Stack stack : List.of(Stack.STACKED, Stack.BESIDE, Stack.WHOLE)) {
      String key =
          switch (stack) {
            case STACKED, GIVEN -> "chart.view.stack.stacked";
            case BESIDE -> "chart.view.stack.beside";
            case WHOLE -> "chart.view.stack.whole";
          };
      radio(
          menu,
          group,
          words.text(key),
          Tools.stack(spec, viewing()) == stack,
          () -> set(viewing().with(stack)));
    }
    return menu;
  }

  private void zooms(List<MenuItem> lines) {
    lines.add(item(words.text("chart.view.closer", shortcut()), zooming::closer));
    MenuItem further = item(words.text("chart.view.further"), zooming::further);
    MenuItem whole = item(words.text("chart.view.whole"), zooming::whole);
    further.setDisable(viewing().zoom().isWhole());
    whole.setDisable(viewing().zoom().isWhole());
    lines.add(further);
    lines.add(whole);
  }

  /// The key that stands for commands, `Ctrl` or `⌘`.
  private static String shortcut() {
    String keys = KeyCombination.valueOf("Shortcut+A").getDisplayText();
    return keys.substring(0, keys.length() - 1).replace("+", "");
  }

  private Menu menu(String key) {
    Menu menu = new Menu(words.text(key));
    menu.setMnemonicParsing(false);
    return menu;
  }

  private static void radio(
      Menu menu, ToggleGroup group, String text, Boolean chosen, Runnable run) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(chosen);
    item.setOnAction(_ -> run.run());
    menu.getItems().add(item);
  }

  private CheckMenuItem check(String key, boolean on, Runnable run) {
    CheckMenuItem item = new CheckMenuItem(words.text(key));
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private static MenuItem item(String text, Runnable run) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }
}
