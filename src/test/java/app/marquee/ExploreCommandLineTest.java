package app.marquee;

import static app.marquee.Said.marquee;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.cli.ExitCode;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Titles and figures through a filter, as the command line gives them.
class ExploreCommandLineTest {
  @TempDir private Path folder;
  private String input = "";
  private String out = "";

  @BeforeEach
  void runOnce() throws IOException {
    input =
        Files.writeString(
                folder.resolve("t.csv"),
                """
                show_id,type,title,country,date_added,release_year,duration
                s1,Movie,"Salt, and more","India, France"," March 31, 2019",2018,90 min
                s2,TV Show,Pepper,France,"December 1, 2019",2010,2 Seasons
                s3,Movie,Sugar,India,"January 1, 2020",1999,120 min
                s4,Movie,Honey,,"January 2, 2020",2001,61 min
                """)
            .toString();
    out = folder.resolve("out").toString();
    assertThat(marquee("run", input, "-o", out, "-q").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void rowsOfAFolderAreThoseOfTheFile() {
    String where = "type = Movie and country has India";
    Said ofFolder = marquee("rows", out, "--where", where, "--columns", "show_id, title,age_years");
    Said ofFile =
        marquee("rows", input, "--where", where, "--columns", "show_id, title,age_years", "-q");

    assertThat(ofFolder.code()).isEqualTo(ExitCode.DONE);
    assertThat(ofFolder.out())
        .isEqualTo("show_id,title,age_years\ns1,\"Salt, and more\",2\ns3,Sugar,21\n");
    assertThat(ofFolder.err()).endsWith("2 of 4 titles\n");
    assertThat(ofFile.out()).isEqualTo(ofFolder.out());
    assertThat(ofFile.err()).isEmpty();
  }

  @Test
  void rowsAsJsonSayWhatWasAsked() {
    Said said = marquee("rows", out, "--where", "country is missing", "--json", "-q");

    JsonObject found = JsonParser.parseString(said.out()).getAsJsonObject();
    assertThat(found.get("where").getAsString()).isEqualTo("country is missing");
    assertThat(found.get("titles").getAsInt()).isEqualTo(1);
    assertThat(found.get("of").getAsInt()).isEqualTo(4);
    JsonObject row = found.getAsJsonArray("rows").get(0).getAsJsonObject();
    assertThat(row.get("title").getAsString()).isEqualTo("Honey");
    assertThat(row.get("country").isJsonNull()).isTrue();
  }

  @Test
  void columnsAreThoseTheStepsHaveLeft() throws IOException {
    Path noted = Files.writeString(folder.resolve("n.csv"), "title,type,note,more\nA,Movie,x,y\n");
    Path recipe =
        Files.writeString(
            folder.resolve("r.json"),
            """
            {"recipe_version": 1, "mapping": {}, "rules": [], "checks": [], "steps": [
              {"id": "step.1", "kind": "drop_column", "column": "note"},
              {"id": "step.2", "kind": "rename_column", "column": "more", "name": "memo"}]}
            """);

    Said said =
        marquee(
            "rows", noted.toString(), "--recipe", recipe.toString(), "--where", "memo = y", "-q");

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out()).isEqualTo("type,title,memo,title_words\nMovie,A,y,1\n");
  }

  @Test
  void titlesDroppedByAnEarlierRunAreNotLeftBehind() throws IOException {
    Path recipe =
        Files.writeString(
            folder.resolve("r.json"),
            """
            {"recipe_version": 1, "mapping": {}, "rules": [], "checks": [], "steps": [{"id": "step.1", "kind": "drop_rows",
              "where": [{"column": "title", "is": "is", "value": "Sugar"}]}]}
            """);
    Path dropped = folder.resolve("out/data/t_dropped.csv");

    Said drops = marquee("run", input, "-o", out, "-q", "--recipe", recipe.toString());
    assertThat(drops.code()).isEqualTo(ExitCode.DONE);
    assertThat(dropped).content().contains("Sugar");

    assertThat(marquee("run", input, "-o", out, "-q").code()).isEqualTo(ExitCode.DONE);
    assertThat(dropped).doesNotExist();
  }

  @Test
  void figuresCountTheTitlesMeant() {
    assertThat(marquee("figure", out, "titles", "--where", "year_added = 2020", "-q").out())
        .isEqualTo("Titles: 2 2 movies and 0 TV shows\n");
    Said median =
        marquee("figure", out, "length_median", "--where", "country has India", "--json", "-q");
    JsonObject found = JsonParser.parseString(median.out()).getAsJsonObject();
    assertThat(found.get("value").getAsDouble()).isEqualTo(105);
    assertThat(found.get("where").getAsString()).isEqualTo("country has India");
    String path = "comprehensive_report.data_overview.total_movies";
    Said ofReport = marquee("figure", out, path, "--where", "release_year < 2010", "-q");
    assertThat(JsonParser.parseString(ofReport.out()).getAsJsonObject().get("value").getAsInt())
        .isEqualTo(2);
  }

  @Test
  void whatIsWrongIsSaidInASentence() {
    assertUsage("type holds text: > does not fit", "rows", out, "--where", "type > Movie");
    assertUsage("at column 7, where a value should", "rows", out, "--where", "type =");
    assertUsage("There is no column \"kind\".", "rows", out, "--where", "kind = Movie");
    assertUsage("There is no column kind.", "rows", out, "--columns", "kind");
    assertUsage("There is no figure x. The key figures are titles,", "figure", out, "x");
    assertUsage("Name the figure after the folder", "figure", out);
    Said empty = marquee("rows", folder.toString());
    assertThat(empty.code()).isEqualTo(ExitCode.INPUT);
    assertThat(empty.err()).contains("holds no run.");
  }

  private void assertUsage(String words, String... arguments) {
    Said said = marquee(arguments);
    assertThat(said.code()).as(words).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).contains(words);
    assertThat(said.out()).isEmpty();
  }
}
