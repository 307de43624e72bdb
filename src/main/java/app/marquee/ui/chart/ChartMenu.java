package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.theme.Tip;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of a chart: picture or table, copy, save. What is copied and saved is what is shown.
/// Its lines are made when it opens.
final class ChartMenu extends MenuButton {
  private final ChartView view;
  private final ChartMessages words;
  private final ChartView.Requests requests;
  private Supplier<List<MenuItem>> more = List::of;

  ChartMenu(ChartView view, ChartMessages words, ChartView.Requests requests) {
    super("", new FontIcon("fth-more-horizontal"));
    this.view = view;
    this.words = words;
    this.requests = requests;
    getStyleClass().addAll("icon-button", "small", "chart-menu");
    Tip.of(this, this::getAccessibleText);
    // One line, so that the button opens.
    getItems().setAll(new MenuItem());
    setOnShowing(_ -> getItems().setAll(lines()));
  }

  /// Says what the menu is of.
  void name(String chart) {
    setAccessibleText(words.text("chart.menu", chart));
  }

  /// Sets what makes further lines.
  void add(Supplier<List<MenuItem>> lines) {
    more = lines;
  }

  List<MenuItem> lines() {
    List<MenuItem> lines =
        new ArrayList<>(
            List.of(
                item(view.isTable() ? "chart.picture" : "chart.table", view::toggleTable),
                item("chart.copy.csv", () -> requests.copy().accept(table().csv())),
                item("chart.copy.tsv", () -> requests.copy().accept(table().tsv())),
                new SeparatorMenuItem(),
                item(
                    "chart.save.png", () -> requests.save().save(spec().id() + ".png", view.png())),
                saving("chart.save.svg", ".svg", view.canvas()::svg),
                saving("chart.save.csv", ".csv", () -> table().csv()),
                saving("chart.save.json", ".json", () -> ChartJson.of(spec()))));
    lines.addAll(more.get());
    return lines;
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
