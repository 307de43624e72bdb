package app.marquee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.FxThread;
import app.marquee.ui.chart.PngPicture;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.ToggleLabel;
import atlantafx.base.controls.ToggleSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

class ThemeTest {

  @Test
  void aSceneTakesTheColoursOfTheChoice() {
    FxThread.run(() -> {
      Theme theme = new Theme();
      Region page = new Region();
      page.getStyleClass().add("content");
      Scene scene = new Scene(new VBox(page), 40, 40);
      theme.apply(scene);
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      assertThat(corner(scene)).isEqualTo(Color.web("#ffffff"));
      theme.choiceProperty().set(Theme.Choice.DARK);
      assertThat(corner(scene)).isEqualTo(Color.web("#15181d"));
    });
  }

  @Test
  void controlsHaveTheirHeights() {
    FxThread.run(() -> {
      Theme theme = new Theme();
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      Button button = new Button("Run all");
      Button small = new Button("Copy");
      small.getStyleClass().add("small");
      TextField field = new TextField();
      ToggleButton rail = new ToggleButton("Ingest");
      rail.getStyleClass().add("rail-item");
      HBox header = new HBox();
      header.getStyleClass().add("app-header");
      Scene scene = new Scene(new VBox(button, small, field, rail, header), 300, 300);
      theme.apply(scene);
      scene.snapshot(null);
      assertThat(button.getHeight()).isEqualTo(32);
      assertThat(small.getHeight()).isEqualTo(28);
      assertThat(field.getHeight()).isEqualTo(32);
      assertThat(rail.getHeight()).isEqualTo(36);
      assertThat(header.getHeight()).isEqualTo(44);
      assertThat(button.getFont().getFamily()).isEqualTo(Fonts.MEDIUM);

      theme.textSizeProperty().set(2.0);
      scene.snapshot(null);
      assertThat(button.getHeight()).isEqualTo(64);
      assertThat(header.getHeight()).isEqualTo(88);
    });
  }

  @Test
  void textSizeStaysWithinItsBounds() {
    FxThread.run(() -> {
      Theme theme = new Theme();
      theme.textSizeProperty().set(9.0);
      assertThat(theme.look().textSize()).isEqualTo(2.0);
      theme.textSizeProperty().set(0.1);
      assertThat(theme.look().textSize()).isEqualTo(0.8);
    });
  }

  /// Every control in one picture, to look at.
  @ParameterizedTest
  @EnumSource(
      value = Theme.Choice.class,
      names = {"LIGHT", "DARK"})
  void pictureOfEveryControl(Theme.Choice choice) throws IOException {
    byte[] png =
        FxThread.call(() -> {
          Theme theme = new Theme();
          theme.choiceProperty().set(choice);
          VBox all = sampler();
          Scene scene = new Scene(all, 900, 760);
          theme.apply(scene);
          return PngPicture.encode(scene.snapshot(null));
        });
    Path file =
        Path.of("target/screenshots/theme-" + choice.name().toLowerCase(Locale.ROOT) + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, png);
    assertThat(png.length).isGreaterThan(10_000);
  }

  private static Color corner(Scene scene) {
    WritableImage image = scene.snapshot(null);
    return image.getPixelReader().getColor(1, 1);
  }

  private static VBox sampler() {
    HBox header = new HBox(new Mark(), styled(new Label("Marquee"), "app-name"));
    header.getStyleClass().add("app-header");
    HBox buttons =
        new HBox(
            8,
            styled(new Button("Export reports", new FontIcon("fth-download")), "accent"),
            new Button("Run all", new FontIcon("fth-play")),
            styled(new Button("History", new FontIcon("fth-clock")), "flat"),
            styled(new Button("Close", new FontIcon("fth-x")), "icon-button"),
            styled(new Button("Clear all"), "link-button"),
            styled(new Button("Small"), "small"),
            styled(new Button("Type is Movie", new FontIcon("fth-x")), "chip"),
            disabled(new Button("Disabled")));
    CustomTextField search = new CustomTextField();
    search.setPromptText("Search or type a command");
    search.setLeft(new FontIcon("fth-search"));
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().add("Comma");
    combo.getSelectionModel().selectFirst();
    SegmentedControl segments = new SegmentedControl();
    segments.getSegments().addAll(new ToggleLabel("All rows"), new ToggleLabel("Changed"));
    segments.getSegments().getFirst().setSelected(true);
    ToggleSwitch on = new ToggleSwitch("Whitespace");
    on.setSelected(true);
    CheckBox check = new CheckBox("HTML report");
    check.setSelected(true);
    RadioButton radio = new RadioButton("All 8,807");
    radio.setSelected(true);
    HBox fields = new HBox(8, search, combo, segments, on, new ToggleSwitch("Off"), check, radio);
    VBox rail = new VBox();
    rail.getStyleClass().add("rail");
    rail.setPrefWidth(208);
    for (String name : List.of("Ingest", "Clean", "Explore")) {
      ToggleButton item = new ToggleButton(name, new FontIcon("fth-filter"));
      item.getStyleClass().add("rail-item");
      item.setSelected("Clean".equals(name));
      rail.getChildren().add(item);
    }
    ListView<String> list = new ListView<>();
    list.getItems().addAll("Overview", "Quality", "Ratings");
    list.getSelectionModel().select(1);
    list.setPrefSize(160, 130);
    VBox failure =
        new VBox(
            styled(new Label("Clean stopped at rule 9, Dates."), "strong"),
            new Label("12 values could be day-month or month-day."));
    failure.getStyleClass().addAll("notice-line", "failed");
    HBox stale = new HBox(new Label("Shown as of run 41. A rule changed since."));
    stale.getStyleClass().addAll("notice-line", "stale");
    ProgressBar progress = new ProgressBar(0.4);
    progress.setPrefWidth(200);
    HBox tabs =
        new HBox(
            24,
            styled(new Label("Explore"), "page-name"),
            tab("Overview", Selected.YES),
            tab("Growth", Selected.NO));
    tabs.getStyleClass().addAll("page-header", "compact");
    Label code = styled(new Label("\"April 4, 2017\",2017,74 min,,Movies"), "code-block");
    VBox all =
        new VBox(
            12,
            header,
            tabs,
            buttons,
            fields,
            new HBox(24, rail, list, new VBox(8, failure, stale, progress, code)),
            table());
    all.setPadding(new Insets(0, 0, 12, 0));
    return all;
  }

  private enum Selected {
    YES,
    NO
  }

  private static ToggleButton tab(String name, Selected selected) {
    ToggleButton tab = new ToggleButton(name);
    tab.getStyleClass().add("board-tab");
    tab.setSelected(selected == Selected.YES);
    return tab;
  }

  private static TableView<List<String>> table() {
    TableView<List<String>> table = new TableView<>();
    List<String> names = List.of("show_id", "title", "rating", "duration_minutes");
    for (int i = 0; i < names.size(); i++) {
      int at = i;
      TableColumn<List<String>, String> column = new TableColumn<>(names.get(i));
      column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().get(at)));
      column.setPrefWidth(160);
      if (i == 3) {
        column.getStyleClass().add("number");
      }
      table.getColumns().add(column);
    }
    for (int i = 0; i < 9; i++) {
      table.getItems().add(List.of("s" + (25 + i), "Jeans", "TV-14", "" + (160 + i)));
    }
    table.getSelectionModel().select(2);
    return table;
  }

  private static <T extends Node> T styled(T node, String style) {
    node.getStyleClass().add(style);
    return node;
  }

  private static <T extends Node> T disabled(T node) {
    node.setDisable(true);
    return node;
  }
}
