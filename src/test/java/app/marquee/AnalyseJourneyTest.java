package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.recipe.Definition;
import app.marquee.testing.FxThread;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.chart.LabelChecks;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads what stands out, asks analyses and counts another way on the sample, and leaves a picture
/// of each.
final class AnalyseJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots/analyses");
  private static final Path SAMPLE = Path.of("samples/streaming_titles.csv");

  @TempDir Path folder;
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    Path file = Files.copy(SAMPLE, folder.resolve("streaming_titles.csv"));
    driver = FileWindow.open(file);
    driver.click("#rail-analyse");
    driver.settle();
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void anotherDefinitionGoesIntoTheRecipeAndChangesTheChart() throws IOException {
    new AnalysisLines(driver).choose("Countries, ranked");
    driver.untilSaid("How was this counted?");
    shoot("ways");
    double listed = first(driver.session().state());

    driver.click("#way-first_listed");
    SessionState state =
        driver.waitFor(now ->
            !now.isRunning()
                && now.recipe().definitions().of(Definition.Question.COUNTRY)
                    == Definition.FIRST_LISTED);

    assertThat(first(state)).isLessThan(listed);
    assertThat(chart(state).caption()).endsWith("only the country listed first counts");
    driver.untilSaid("only the country listed first counts");
    assertThat(new AnalysisLines(driver).list().getSelectionModel().getSelectedItem()).isNotNull();
    driver.press("Shortcut+Z");
    driver.waitFor(now -> now.recipe().definitions().chosen().isEmpty());
  }

  private static ChartSpec chart(SessionState state) {
    return Objects.requireNonNull(state.analysed()).charts().stream()
        .filter(chart -> chart.id().equals("top_countries"))
        .findFirst()
        .orElseThrow();
  }

  private static double first(SessionState state) {
    return chart(state).series().getFirst().values().getFirst();
  }

  @Test
  void anInsightOpensItsChart() throws IOException {
    new AnalysisLines(driver).choose("What stands out");
    driver.untilSaid("Ranked by surprise");
    shoot("insights");
    String chart =
        Objects.requireNonNull(driver.session().state().analysed())
            .surprises()
            .getFirst()
            .place()
            .chart();

    driver.click(".insight");

    assertThat(FxThread.call(() -> view().spec().id())).isEqualTo(chart);
  }

  @Test
  void everyAnalysisAnswersAndItsChartsRead() throws IOException {
    for (String name :
        new String[] {
          "Growth per year",
          "Decades of release",
          "Oldest and newest",
          "Movies against shows",
          "Co-productions",
          "Audiences",
          "Ratings by country",
          "Ratings by genre",
          "Genre pairs",
          "Lengths compared",
          "Year and length",
          "Directors with cast",
          "Words in descriptions",
          "Duplicates"
        }) {
      new AnalysisLines(driver).choose(name);
      driver.until(() -> node(".analysis-answer .analysis-part") != null);
      checkCharts();
      shoot(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
    new AnalysisLines(driver).choose("Services compared");
    driver.untilSaid("Not applicable. One file was opened");
    shoot("services-compared");
  }

  @Test
  void asksForACountryAndSaysWhoIsNotThere() throws IOException {
    new AnalysisLines(driver).choose("One country");
    ask("india");
    driver.untilSaid("Titles of India");
    checkCharts();
    shoot("one-country");

    ask("Atlantis");
    driver.untilSaid("The catalogue has no country \"Atlantis\".");
    shoot("one-country-absent");
  }

  private void ask(String name) {
    FxThread.run(() -> {
      TextField field = (TextField) Objects.requireNonNull(node("#subjectField"));
      field.setText(name);
      field.requestFocus();
    });
    driver.press(KeyCode.ENTER);
  }

  private void checkCharts() {
    driver.settle();
    FxThread.run(() -> {
      for (Node node :
          driver.stage().getScene().getRoot().lookupAll(".analysis-answer .chart-card")) {
        ChartView view = (ChartView) node;
        LabelChecks.assertReadable(view.spec().id(), view.canvas().drawing());
      }
    });
  }

  private ChartView view() {
    return (ChartView) Objects.requireNonNull(node(".analysis > .chart-card"));
  }

  private @Nullable Node node(String selector) {
    return driver.stage().getScene().getRoot().lookup(selector);
  }

  private void shoot(String name) throws IOException {
    new Pictures(driver, PICTURES).shoot(name);
  }
}
