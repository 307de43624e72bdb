package app.marquee.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.RunOutcome;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.Surprise;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.recipe.Definition;
import app.marquee.testing.Runs;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The HTML page: text stays text, only its own scripts run, all charts are in it.
final class HtmlReportTest {
  private static final String EVIL = "</script><img src=x onerror=alert(1)>\u2028'\"&";

  private static final Pattern SCRIPT =
      Pattern.compile(
          "<script( type=\"application/json\" id=\"\\w+\")?>(.*?)</script>", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void textStaysText() throws IOException {
    String page = page(withCharts());

    assertThat(page).doesNotContain("<img").doesNotContain(EVIL).contains("&lt;img src=x");
    assertThat(data(page).getAsJsonObject("chart-evil").getAsJsonArray("categories").get(0))
        .as("the script gets the very text")
        .isEqualTo(JsonParser.parseString("\"" + EVIL.replace("\"", "\\\"") + "\""));
    assertThat(scripts(page)).as("four that run, two of data").hasSize(6);
  }

  @Test
  void policyAllowsThePagesOwnScriptsAndNothingElse() throws Exception {
    String page = page(withCharts());
    Matcher policy = Pattern.compile("Security-Policy\" content=\"([^\"]*)\"").matcher(page);
    assertThat(policy.find()).isTrue();
    String rules = policy.group(1).replace("&#39;", "'");

    assertThat(rules)
        .startsWith("default-src 'none'; script-src 'sha256-")
        .contains("connect-src 'none'", "base-uri 'none'", "form-action 'none'", "font-src 'none'")
        .doesNotContain("http")
        .doesNotContain("unsafe-eval");
    assertThat(rules.substring(0, rules.indexOf("style-src"))).doesNotContain("unsafe-inline");
    List<String> hashes = new ArrayList<>();
    Matcher script = SCRIPT.matcher(page);
    while (script.find()) {
      if (script.group(1) == null) {
        byte[] text = script.group(2).getBytes(StandardCharsets.UTF_8);
        hashes.add(
            "'sha256-"
                + Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text))
                + "'");
      }
    }
    assertThat(rules).contains("script-src " + String.join(" ", hashes) + ";");
  }

  @Test
  void chartLibraryIsTheOneThePolicyKnows() throws Exception {
    assertThat("sha256-" + hash(ReportScripts.FLAT)).isEqualTo(ReportScripts.FLAT_HASH);
    assertThat("sha256-" + hash(ReportScripts.GEO)).isEqualTo(ReportScripts.GEO_HASH);
  }

  @Test
  void nothingIsFetched() throws IOException {
    String words = SCRIPT.matcher(page(withCharts())).replaceAll("");

    assertThat(words).doesNotContainPattern("(?i)<(script|link|iframe|object|embed|base)\\b");
    assertThat(words).doesNotContainPattern("(?i)(src|href|action)=\"(?!#)");
    assertThat(words).doesNotContainPattern("(?i)url\\(|@import");
  }

  @Test
  void pageIsOneFileOfAtMostFiveMegabytes() throws IOException {
    assertThat(bytes(withCharts()).length).isLessThan(5_000_000);
  }

  @Test
  void sameRunGivesSameBytesInAnyLocale() throws IOException {
    byte[] page = bytes(withCharts());
    Locale locale = Locale.getDefault();
    for (String tag : List.of("tr-TR", "ar-EG")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      try {
        assertThat(bytes(withCharts())).isEqualTo(page);
      } finally {
        Locale.setDefault(locale);
      }
    }
  }

  @Test
  void everyChartHasItsDataItsTableAndItsSentence() throws IOException {
    RunOutcome outcome = withCharts();
    String page = page(outcome);
    JsonObject data = data(page);

    for (ChartSpec chart : outcome.analysed().charts()) {
      assertThat(data.keySet()).contains("chart-" + chart.id());
      assertThat(page).contains("id=\"chart-" + chart.id() + "\" role=\"img\"");
    }
    assertThat(page).contains("<th scope=\"row\">2021 (to 25 Sep)</th><td class=\"n\">–</td>");
    assertThat(page)
        .contains("<td class=\"n\">1,234,567</td>")
        .contains("<td class=\"n\">98.25</td>");
    assertThat(page).contains("<p class=\"hidden\">Years in a sentence.</p>");
  }

  @Test
  void countriesOfAMapAreNamedAsItsShapesAre() throws IOException {
    JsonObject map = data(page(withCharts())).getAsJsonObject("chart-world_map");

    assertThat(map.getAsJsonArray("places").toString())
        .isEqualTo("[\"USA\",\"IND\",\"GBR\",\"KOR\",null]");
  }

  @Test
  void sumAndHashesStandInThePage() throws IOException {
    String page = page(withCharts());

    assertThat(page.replaceAll("<[^>]*>", ""))
        .contains("6 records= 4 kept+ 1 in quarantine+ 1 exact duplicates");
    assertThat(page).contains("<code>" + "f".repeat(64) + "</code>");
  }

  @Test
  void whatStandsOutLeadsToItsChartAndSaysHowMuch() throws IOException {
    String page = page(withCharts());

    assertThat(page)
        .containsPattern(
            "<a href=\"#chart-titles_added\">Friday: 40 of 70, 4.0 × an even week &lt;")
        .contains("10.3 deviations")
        .contains("id=\"chart-titles_added\"");
  }

  @Test
  void theMethodSaysWhichDefinitionsHold() throws IOException {
    RunOutcome run = withCharts();
    RunOutcome alone =
        new RunOutcome(
            run.recipe().withDefinition(Definition.ALONE), run.featured(), run.analysed());

    assertThat(page(run)).contains("Every listed country. A title counts for each country");
    assertThat(page(alone)).contains("Country alone. A title counts where it lists one country");
  }

  private RunOutcome withCharts() {
    RunOutcome real = Runs.of(folder, Runs.TITLES);
    List<ChartSpec> charts =
        List.of(
            chart(
                "titles_added",
                Kind.COLUMN,
                List.of("2019", "2020", "2021"),
                "to 25 Sep",
                1_234_567,
                98.25,
                Double.NaN),
            chart("evil", Kind.BAR, List.of(EVIL), "", 3),
            chart(
                "world_map",
                Kind.MAP,
                List.of("United States", "India", "United Kingdom", "South Korea", "Atlantis"),
                "",
                5,
                4,
                3,
                2,
                1));
    Analysed analysed =
        new Analysed(
            real.analysed().documents(),
            List.of(new Figure("a", EVIL, 1, EVIL, EVIL, EVIL)),
            List.of(new Insight(EVIL, 1, "x", EVIL)),
            real.analysed().checks(),
            charts,
            Passport.none(),
            List.of(
                new Surprise(
                    "Friday: 40 of 70, 4.0 × an even week " + EVIL,
                    40,
                    70,
                    10,
                    -10.25,
                    false,
                    new Surprise.Place("x", "y", "titles_added", EVIL))));
    return new RunOutcome(real.recipe(), real.featured(), analysed);
  }

  private static ChartSpec chart(
      String id, Kind kind, List<String> categories, String partial, double... values) {
    List<Double> series = java.util.Arrays.stream(values).boxed().toList();
    return new ChartSpec(
        id,
        id.equals("evil") ? EVIL : "Years",
        id.equals("evil") ? EVIL : "per year",
        kind,
        categories,
        List.of(new Series(id.equals("evil") ? EVIL : "Titles", Colour.PLAIN, series)),
        partial,
        id.equals("evil") ? EVIL : "Years in a sentence.");
  }

  private static List<String> scripts(String page) {
    return SCRIPT.matcher(page).results().map(one -> one.group(2)).toList();
  }

  private static JsonObject data(String page) {
    return JsonParser.parseString(scripts(page).getFirst()).getAsJsonObject();
  }

  private static String page(RunOutcome outcome) throws IOException {
    return new String(bytes(outcome), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(RunOutcome outcome) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(outcome, "f".repeat(64), out);
    return out.toByteArray();
  }

  private static String hash(String resource) throws Exception {
    try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(resource))) {
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
    }
  }
}
