package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of a chart: picture or table, copy, save. What is copied and saved is what is shown.
final class ChartMenu extends MenuButton {
  private final ChartView view;
  private final ChartMessages words;
  private final ChartView.Requests requests;
  private final MenuItem toggle;

  ChartMenu(ChartView view, ChartMessages words, ChartView.Requests requests) {
    super("", new FontIcon("fth-more-horizontal"));
    this.view = view;
    this.words = words;
    this.requests = requests;
    toggle = item("chart.table", view::toggleTable);
    getItems()
        .setAll(
            toggle,
            item("chart.copy.csv", () -> requests.copy().accept(table().csv())),
            item("chart.copy.tsv", () -> requests.copy().accept(table().tsv())),
            new SeparatorMenuItem(),
            item("chart.save.png", () -> requests.save().save(spec().id() + ".png", view.png())),
            saving("chart.save.svg", ".svg", view.canvas()::svg),
            saving("chart.save.csv", ".csv", () -> table().csv()),
            saving("chart.save.json", ".json", () -> ChartJson.of(spec())));
    getStyleClass().addAll("icon-button", "small", "chart-menu");
    setTooltip(new Tooltip());
  }

  /// Says what the menu is of.
  void name(String chart) {
    String name = words.text("chart.menu", chart);
    setAccessibleText(name);
    getTooltip().setText(name);
  }

  /// Says what the first line changes to.
  void showing(boolean table) {
    toggle.setText(words.text(table ? "chart.picture" : "chart.table"));
  }

  /// The same lines for another menu.
  List<MenuItem> copies() {
    return getItems().stream().map(ChartMenu::copy).toList();
  }

  private static MenuItem copy(MenuItem item) {
    if (item instanceof SeparatorMenuItem) {
      return new SeparatorMenuItem();
    }
    MenuItem copy = new MenuItem(item.getText());
    copy.setOnAction(item.getOnAction());
    return copy;
  }

  private ChartSpec spec() {
    return view.canvas().arranged().counted();
  }

  private ChartTable table() {
    return ChartTable.of(spec());
  }

  private MenuItem saving(String key, String ending, Supplier<String> content) {
    return item(
        key,
        () ->
            requests
                .save()
                .save(spec().id() + ending, content.get().getBytes(StandardCharsets.UTF_8)));
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(words.text(key));
    item.setOnAction(_ -> run.run());
    return item;
  }
}
