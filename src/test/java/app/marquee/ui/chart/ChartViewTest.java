package app.marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.testing.FxThread;
import app.marquee.ui.chart.layout.Box;
import app.marquee.ui.chart.layout.Shape;
import app.marquee.ui.chart.world.WorldShapes;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Theme;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ChartViewTest {
  private static final ChartMessages WORDS = Texts.english()::format;

  private final List<String> asked = new ArrayList<>();

  /// The bar of a value is as many pixels of the theme's first colour as its layout says, and those
  /// are in proportion to the values.
  @Test
  void barsArePaintedInFullAndInTheColourOfTheTheme() {
    FxThread.run(() -> {
      for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
        Theme theme = new Theme();
        theme.choiceProperty().set(choice);
        ChartView view = view(SampleCharts.genres());
        WritableImage picture = shown(view, theme).snapshot(null);
        Color blue = theme.look().palette().colour("chart-1");
        Color grey = theme.look().palette().colour("chart-other");
        var at = view.canvas().localToScene(0, 0);
        List<Shape.Bar> bars = bars(view);
        int dramas = count(picture, at.getX(), at.getY(), bars.get(1).box(), blue);
        int comedies = count(picture, at.getX(), at.getY(), bars.get(2).box(), blue);
        int rest = count(picture, at.getX(), at.getY(), bars.get(6).box(), grey);
        assertThat(dramas).isEqualTo((int) bars.get(1).box().width());
        assertThat(comedies / (double) dramas).isBetween(0.97 * 1674 / 2427, 1.03 * 1674 / 2427);
        assertThat(rest / (double) dramas).isBetween(0.97 * 9391 / 2427, 1.03 * 9391 / 2427);
      }
    });
  }

  @Test
  void aChangeOfThemeIsPaintedAtOnce() {
    FxThread.run(() -> {
      Theme theme = new Theme();
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      ChartView view = view(SampleCharts.genres());
      Scene scene = shown(view, theme);
      theme.choiceProperty().set(Theme.Choice.DARK);
      WritableImage picture = scene.snapshot(null);
      var at = view.canvas().localToScene(0, 0);
      Box bar = bars(view).getFirst().box();
      assertThat(count(picture, at.getX(), at.getY(), bar, Color.web("#6f9bff")))
          .isEqualTo((int) bar.width());
    });
  }

  @Test
  void everyColourOfTheAudienceIsThere() {
    FxThread.run(() -> {
      Theme theme = new Theme();
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      ChartView view = view(SampleCharts.audience());
      WritableImage picture = shown(view, theme).snapshot(null);
      for (String colour : List.of("#a9c0f2", "#6a90e6", "#2f5fcf", "#16347a", "#d1d4d7")) {
        assertThat(pixels(picture, Color.web(colour))).as(colour).isGreaterThan(40);
      }
    });
  }

  @Test
  void arrowsWalkTheValuesAndSayThem() {
    FxThread.run(() -> {
      ChartView view = view(SampleCharts.genres());
      shown(view, new Theme());
      press(view, KeyCode.RIGHT);
      assertThat(view.getAccessibleHelp()).isEqualTo("International Movies: 2,752");
      press(view, KeyCode.DOWN);
      assertThat(view.getAccessibleHelp()).isEqualTo("Dramas: 2,427");
      press(view, KeyCode.END);
      assertThat(view.getAccessibleHelp()).isEqualTo("Other (36): 9,391");
      press(view, KeyCode.RIGHT);
      assertThat(view.getAccessibleHelp()).isEqualTo("Other (36): 9,391");
      press(view, KeyCode.HOME);
      press(view, KeyCode.LEFT);
      assertThat(view.getAccessibleHelp()).isEqualTo("International Movies: 2,752");
      press(view, KeyCode.ESCAPE);
      assertThat(view.canvas().currentWords()).isEmpty();
      assertThat(view.getAccessibleText()).contains("Genres", "lead with 2,752 titles");
    });
  }

  /// A country has a shape and a row in the list, yet one stop.
  @Test
  void arrowsVisitEachCountryOnce() {
    WorldShapes.world();
    FxThread.run(() -> {
      ChartView view = view(SampleCharts.countries());
      shown(view, new Theme());
      List<String> heard = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        press(view, KeyCode.RIGHT);
        heard.add(view.canvas().currentWords());
      }
      assertThat(heard).doesNotHaveDuplicates().startsWith("United States: 3,690", "India: 1,046");
    });
  }

  @Test
  void theTableHoldsTheSameNumbers() {
    FxThread.run(() -> {
      ChartView view = view(SampleCharts.audience());
      shown(view, new Theme());
      press(view, KeyCode.T);
      assertThat(view.isTable()).isTrue();
      TableView<?> table = (TableView<?>) Objects.requireNonNull(view.lookup(".table-view"));
      assertThat(table.getItems()).hasSize(5);
      assertThat(table.getItems().getFirst().toString()).isEqualTo("[2017, 81, 214, 352, 513, 28]");
      press(view, KeyCode.T);
      assertThat(view.isTable()).isFalse();
    });
  }

  @Test
  void theMenuCopiesAndSaves() {
    FxThread.run(() -> {
      ChartView view = view(SampleCharts.addedByYear());
      shown(view, new Theme());
      MenuButton menu = (MenuButton) Objects.requireNonNull(view.lookup(".chart-menu"));
      menu.getOnShowing().handle(null);
      menu.getItems().get(1).fire();
      assertThat(asked)
          .containsExactly(
              """
              Category,Movies,Shows
              2016,253,176
              2017,839,349
              2018,1237,412
              2019,1424,592
              2020,1284,595
              2021 (to 25 Sep),993,505
              """);
      menu.getItems().get(4).fire();
      assertThat(asked.getLast()).isEqualTo("titles_added_by_year.png \u0089PNG");
      menu.getItems().get(5).fire();
      assertThat(asked.getLast()).isEqualTo("titles_added_by_year.svg <svg");
      menu.getItems().get(6).fire();
      assertThat(asked.getLast()).isEqualTo("titles_added_by_year.csv Cate");
      menu.getItems().get(7).fire();
      assertThat(asked.getLast()).startsWith("titles_added_by_year.json {");
    });
  }

  @Test
  void thePictureAsShapesIsTheOneOnScreen() {
    FxThread.run(() -> {
      ChartView view = view(SampleCharts.genres());
      Theme theme = new Theme();
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      shown(view, theme);
      Document svg = xml(view.canvas().svg());
      // The ground and one bar for each name.
      NodeList bars = svg.getElementsByTagName("rect");
      assertThat(bars.getLength()).isEqualTo(1 + bars(view).size());
      Element first = (Element) bars.item(1);
      assertThat(Double.parseDouble(first.getAttribute("width")))
          .isEqualTo(bars(view).getFirst().box().width());
      assertThat(first.getAttribute("fill")).isEqualTo("#2a5bd7");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith("Genres");
    });
  }

  @Test
  void numbersAsJsonReadBack() {
    ChartSpec odd =
        new ChartSpec(
            "odd",
            "A \"quote\" \\ and\na break",
            "",
            ChartSpec.Kind.BAR,
            List.of("é", "b"),
            List.of(new ChartSpec.Series("n", ChartSpec.Colour.PLAIN, List.of(1.5, Double.NaN))),
            "",
            "");
    JsonObject read = JsonParser.parseString(ChartJson.of(odd)).getAsJsonObject();
    assertThat(read.get("title").getAsString()).isEqualTo(odd.title());
    assertThat(read.get("kind").getAsString()).isEqualTo("bar");
    assertThat(read.getAsJsonArray("categories").get(0).getAsString()).isEqualTo("é");
    JsonObject series = read.getAsJsonArray("series").get(0).getAsJsonObject();
    assertThat(series.getAsJsonArray("values").get(0).getAsDouble()).isEqualTo(1.5);
    assertThat(series.getAsJsonArray("values").get(1).isJsonNull()).isTrue();
  }

  private static Document xml(String text) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | ParserConfigurationException | SAXException wrong) {
      throw new AssertionError(wrong);
    }
  }

  @Test
  void cellsWithTheSeparatorAreQuoted() {
    ChartTable table =
        new ChartTable(List.of("Name", "n"), List.of(List.of("A, \"B\"", "1"), List.of("C", "")));
    assertThat(table.csv()).isEqualTo("Name,n\n\"A, \"\"B\"\"\",1\nC,\n");
    assertThat(table.tsv()).isEqualTo("Name\tn\n\"A, \"\"B\"\"\"\t1\nC\t\n");
  }

  private ChartView view(ChartSpec spec) {
    return new ChartView(
        spec,
        WORDS,
        new ChartView.Requests(
            asked::add,
            (name, bytes) ->
                asked.add(
                    name
                        + " "
                        + new String(bytes, 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1))));
  }

  private static Scene shown(ChartView view, Theme theme) {
    Scene scene = new Scene(view, 600, 240);
    theme.apply(scene);
    scene.snapshot(null);
    return scene;
  }

  private static void press(ChartView view, KeyCode code) {
    Event.fireEvent(
        view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static List<Shape.Bar> bars(ChartView view) {
    return view.canvas().drawing().shapes().stream()
        .filter(Shape.Bar.class::isInstance)
        .map(Shape.Bar.class::cast)
        .toList();
  }

  /// Pixels of a colour along the middle of a bar, looked for over the whole width of the picture.
  private static int count(WritableImage picture, double x, double y, Box bar, Color colour) {
    PixelReader reader = picture.getPixelReader();
    int row = (int) Math.floor(y + bar.centreY());
    int found = 0;
    for (int column = (int) x; column < picture.getWidth(); column++) {
      found += reader.getColor(column, row).equals(colour) ? 1 : 0;
    }
    return found;
  }

  private static int pixels(WritableImage picture, Color colour) {
    int found = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        found += picture.getPixelReader().getColor(x, y).equals(colour) ? 1 : 0;
      }
    }
    return found;
  }
}
