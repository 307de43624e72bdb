package app.marquee;

import static app.marquee.Said.marquee;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.cli.ExitCode;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checks on the command line: a run that ends at one, what it leaves, and every failing record.
class ChecksCommandTest {
  private static final String TWINS =
      """
      show_id,type,title,release_year
      s1,Movie,"A, b",2019
      s1,Movie,B,2018
      s2,Movie,C,2018
      s1,Movie,D,2017
      """;

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void write() throws IOException {
    input = Files.writeString(folder.resolve("in_titles.csv"), TWINS);
  }

  @Test
  void aRunEndsBeforeAnalysisAndLeavesWhatToLookAt() throws IOException {
    Said run = marquee("run", input.toString(), "-o", out());

    assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(run.out())
        .contains("  error unique_show_id: 2 titles repeat an earlier value\n")
        .contains("Stopped before analysis. To go on anyway, run with --go-on.\n");
    assertThat(run.err()).contains("1 check of level error failed: unique_show_id, 2 titles");
    assertThat(files())
        .containsExactly(
            "validation/checks.json", "validation/in_titles_failing.csv", "validation/recipe.json");
    assertThat(folder.resolve("out/validation/in_titles_failing.csv"))
        .content()
        .startsWith(
            """
            check,record,line,show_id,title,value
            unique_show_id,2,3,s1,B,s1
            unique_show_id,4,5,s1,D,s1
            """);
    assertThat(folder.resolve("out/validation/recipe.json"))
        .content()
        .contains("\"on_failed_check\": \"stop\"");
  }

  @Test
  void whatItLeavesIsTheSameEachTime() throws IOException {
    marquee("run", input.toString(), "-o", out(), "--threads", "1");
    marquee("run", input.toString(), "-o", folder.resolve("b").toString(), "--threads", "3");

    for (String file : files()) {
      assertThat(folder.resolve("out").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
    }
  }

  @Test
  void aStoppedRunLeavesEarlierFilesAndAPassingOneRemovesItsOwn() throws IOException {
    marquee("run", input.toString(), "-o", out(), "--go-on");
    byte[] before = Files.readAllBytes(folder.resolve("out/reports/quality_report.json"));
    marquee("run", input.toString(), "-o", out());
    assertThat(folder.resolve("out/reports/quality_report.json")).hasBinaryContent(before);
    assertThat(files()).hasSize(20 + 3);

    Files.writeString(
        input, TWINS.replace("s1,Movie,B", "s7,Movie,B").replace("s1,Movie,D", "s8,Movie,D"));
    assertThat(marquee("run", input.toString(), "-o", out()).code()).isEqualTo(ExitCode.DONE);
    assertThat(files()).hasSize(20);
  }

  @Test
  void goingOnEndsWithOneAndTheRecipeSaysSo() throws IOException {
    Said run = marquee("run", input.toString(), "-o", out(), "--go-on", "--json", "-q");

    assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(json(run).get("status").getAsString()).isEqualTo("checks_failed");
    assertThat(folder.resolve("out/reports/report.html")).exists();
    Path recipe = folder.resolve("out/recipe.json");
    assertThat(recipe).content().contains("\"on_failed_check\": \"go_on\"");
    Said again =
        marquee(
            "run",
            input.toString(),
            "-o",
            folder.resolve("b").toString(),
            "--recipe",
            recipe.toString());
    assertThat(again.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(folder.resolve("b/reports/report.html"))
        .hasSameBinaryContentAs(folder.resolve("out/reports/report.html"));
  }

  @Test
  void aStoppedRunIsToldAsJson() {
    JsonObject result = json(marquee("run", input.toString(), "-o", out(), "--json", "-q"));

    assertThat(result.get("status").getAsString()).isEqualTo("stopped");
    assertThat(result.getAsJsonArray("files")).hasSize(3);
    JsonObject unique = result.getAsJsonArray("checks").get(3).getAsJsonObject();
    assertThat(unique.get("status").getAsString()).isEqualTo("failed");
    assertThat(unique.get("after").getAsString()).isEqualTo("clean");
    assertThat(unique.getAsJsonArray("first_failing").get(1).getAsJsonObject())
        .isEqualTo(
            JsonParser.parseString("{record: 4, line: 5, show_id: 's1', title: 'D', value: 's1'}"));
  }

  @Test
  void everyFailingRecordIsPrinted() {
    Said table = marquee("validate", input.toString(), "--failing", "unique_show_id", "-q");
    Said all = marquee("validate", input.toString(), "--failing", "all", "-q");
    Said json = marquee("validate", input.toString(), "--failing", "unique_show_id", "--json");

    assertThat(table.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(table.out())
        .isEqualTo(
            """
            check,record,line,show_id,title,value
            unique_show_id,2,3,s1,B,s1
            unique_show_id,4,5,s1,D,s1
            """);
    assertThat(all.out()).isEqualTo(table.out());
    assertThat(json(json).getAsJsonArray("failing")).hasSize(2);
  }

  @Test
  void aCheckThatIsNotThereIsSaid() {
    Said said = marquee("validate", input.toString(), "--failing", "unique");

    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).startsWith("The recipe has no check unique; it has required_columns,");
  }

  @Test
  void validateFollowsTheRecipe() throws IOException {
    Path recipe =
        Files.writeString(
            folder.resolve("r.json"),
            """
            {"recipe_version": 1, "rules": [], "checks": [
              {"id": "old", "kind": "range", "level": "error", "column": "age_years",
               "minimum": 0, "maximum": 1}]}
            """);
    Said said = marquee("validate", input.toString(), "--recipe", recipe.toString(), "-q");

    assertThat(said.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(said.out())
        .contains("old,error,false,1 title lies outside,1,4,")
        .contains(",range,features,0 to 1,failed\n");
  }

  private Iterable<String> files() throws IOException {
    Path out = folder.resolve("out");
    try (Stream<Path> found = Files.walk(out)) {
      return found
          .filter(file -> Files.isRegularFile(file) && !file.endsWith(".marquee.lock"))
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static JsonObject json(Said said) {
    return JsonParser.parseString(said.out()).getAsJsonObject();
  }

  private String out() {
    return folder.resolve("out").toString();
  }
}
