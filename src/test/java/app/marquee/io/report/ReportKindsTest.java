package app.marquee.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.RunOutcome;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.testing.Runs;
import app.marquee.ui.chart.SampleKinds;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page draws every kind of chart from the record the window draws.
final class ReportKindsTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  @TempDir private Path folder;

  @Test
  void everyKindHasItsDrawingItsDataAndItsTable() throws IOException {
    String page = page(SampleKinds.all());
    Files.createDirectories(PICTURES);
    Files.writeString(PICTURES.resolve("report-kinds.html"), page);

    JsonObject data = data(page);
    for (ChartSpec chart : SampleKinds.all()) {
      assertThat(page).contains("id=\"chart-" + chart.id() + "\" role=\"img\"");
      assertThat(data.getAsJsonObject("chart-" + chart.id()).get("kind").getAsString())
          .isEqualTo(chart.kind().name().toLowerCase(Locale.ROOT));
    }
    assertThat(data.getAsJsonObject("chart-country_network").getAsJsonArray("links").get(0))
        .isEqualTo(JsonParser.parseString("[1,0,279]"));
    assertThat(data.getAsJsonObject("chart-country_network").getAsJsonArray("places")).hasSize(16);
    assertThat(data.getAsJsonObject("chart-lengths_by_rating").getAsJsonArray("boxes")).hasSize(8);
    assertThat(page)
        .contains("<th scope=\"row\">United Kingdom</th><td class=\"n\">United States</td>")
        .contains("<th scope=\"col\" class=\"n\">Lower quartile</th>")
        .contains("<th scope=\"col\">Release year</th>");
  }

  /// A kind without a drawing would leave its place empty, without a word.
  @Test
  void theScriptKnowsEveryKind() throws IOException {
    String script;
    try (var in = Objects.requireNonNull(getClass().getResourceAsStream("report.js"))) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (ChartSpec.Kind kind : ChartSpec.Kind.values()) {
      assertThat(script).contains("\n    " + kind.name().toLowerCase(Locale.ROOT) + ": function (");
    }
  }

  private String page(List<ChartSpec> charts) throws IOException {
    RunOutcome real = Runs.of(folder, Runs.TITLES);
    Analysed analysed =
        new Analysed(
            real.analysed().documents(), List.of(), List.of(), real.analysed().checks(), charts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(new RunOutcome(real.recipe(), real.featured(), analysed), "f".repeat(64), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonObject data(String page) {
    String begin = "<script type=\"application/json\" id=\"charts\">";
    int from = page.indexOf(begin) + begin.length();
    return JsonParser.parseString(page.substring(from, page.indexOf("</script>", from)))
        .getAsJsonObject();
  }
}
