package app.marquee;

import static app.marquee.Said.marquee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.marquee.cli.ExitCode;
import app.marquee.domain.run.Cancellation;
import app.marquee.testing.MadeCatalogue;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The command line over the real ports, in this process: what it prints where, and how it ends.
class CommandLineTest {
  private static final String HEADER =
      "show_id,type,title,director,cast,country,date_added,release_year,rating,duration,listed_in,"
          + "description\n";

  @TempDir private Path folder;

  @Test
  void runsTheWholeJobAndPrintsItsSum() throws IOException {
    Path input = MadeCatalogue.write(folder.resolve("made_titles.csv"), 12);
    Said said = marquee("run", input.toString(), "-o", out());

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out())
        .startsWith(
            """
            made_titles.csv: 12 records = 12 kept + 0 in quarantine + 0 exact duplicates
            Ages are counted from 2020-03-12.
            """);
    assertThat(said.out().lines().toList().getLast()).endsWith("in " + out());
    assertThat(said.err()).contains("ingest: 12 records read, 0 in quarantine.\n");
    assertThat(folder.resolve("out/data/made_titles_cleaned.csv")).exists();
    assertThat(folder.resolve("out/data/made_movies.csv")).exists();
    assertThat(folder.resolve("out/reports/report.html")).exists();
    assertThat(folder.resolve("out/pipeline_summary.json")).exists();
  }

  @Test
  void printsARunAsJson() throws IOException {
    Path input = MadeCatalogue.write(folder.resolve("made_titles.csv"), 12);
    Said said = marquee("run", input.toString(), "-o", out(), "--json", "--quiet");

    assertThat(said.err()).isEmpty();
    JsonObject result = JsonParser.parseString(said.out()).getAsJsonObject();
    assertThat(result.get("status").getAsString()).isEqualTo("done");
    assertThat(result.getAsJsonObject("input").get("records").getAsInt()).isEqualTo(12);
    JsonArray files = result.getAsJsonArray("files");
    for (var file : files) {
      JsonObject one = file.getAsJsonObject();
      assertThat(folder.resolve("out").resolve(one.get("path").getAsString()))
          .hasSize(one.get("bytes").getAsLong());
    }
    assertThat(files).hasSize(20);
  }

  @Test
  void pinsTheDateAgesAreCountedFrom() throws IOException {
    Path input = MadeCatalogue.write(folder.resolve("made_titles.csv"), 3);
    Said said = marquee("run", input.toString(), "-o", out(), "--as-of", "2030-01-31");

    assertThat(said.out()).contains("Ages are counted from 2030-01-31.");
    assertThat(Files.readString(folder.resolve("out/recipe.json"))).contains("2030-01-31");
  }

  @Test
  void takesTheRecipeOfAnEarlierRun() throws IOException {
    Path input = MadeCatalogue.write(folder.resolve("made_titles.csv"), 3);
    marquee("run", input.toString(), "-o", out(), "--as-of", "2030-01-31");
    String recipe = folder.resolve("out/recipe.json").toString();
    Said said =
        marquee("run", input.toString(), "-o", folder.resolve("b").toString(), "--recipe", recipe);

    assertThat(said.out()).contains("Ages are counted from 2030-01-31.");
    assertThat(folder.resolve("b/recipe.json"))
        .hasSameBinaryContentAs(folder.resolve("out/recipe.json"));
  }

  @Test
  void saysThatACheckOfLevelErrorFailed() throws IOException {
    Path input = twins();
    Said run = marquee("run", input.toString(), "-o", out());
    Said validate = marquee("validate", input.toString());

    assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(run.out()).contains("error unique_show_id");
    assertThat(validate.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(validate.out()).contains("unique_show_id,error,false,");
  }

  @Test
  void validatesWithoutWriting() throws IOException {
    Path input = MadeCatalogue.write(folder.resolve("made_titles.csv"), 12);
    Said said = marquee("validate", input.toString());

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out().lines().toList().getFirst())
        .isEqualTo(
            "check,level,passed,observed,failing,failing_records,sentence,kind,after,threshold,status");
    assertThat(said.out().lines()).hasSize(11);
    assertThat(said.err()).contains("made_titles.csv: 12 records = 12 kept");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(input);
    }
  }

  @Test
  void validatesAsJson() throws IOException {
    Said said = marquee("validate", twins().toString(), "--json");

    JsonObject result = JsonParser.parseString(said.out()).getAsJsonObject();
    assertThat(result.get("status").getAsString()).isEqualTo("checks_failed");
    JsonObject unique =
        result.getAsJsonArray("checks").asList().stream()
            .map(check -> check.getAsJsonObject())
            .filter(check -> check.get("id").getAsString().equals("unique_show_id"))
            .findFirst()
            .orElseThrow();
    assertThat(unique.get("passed").getAsBoolean()).isFalse();
    assertThat(unique.get("level").getAsString()).isEqualTo("error");
  }

  @Test
  void profilesEveryColumn() throws IOException {
    Path input =
        write(
            HEADER
                + "s1,Movie,\"B, a film\",Ann,\"X, Y\",India,\"March 1, 2020\",2019,R,90 min,"
                + "Dramas,Five\n"
                + "s2,movie,C,,X,,2020-05-09,2001,,100 min,\"Dramas, Comedies\",Ünï\n"
                + "s3,TV Show,D,Ann,,India,soon,1990,R,1 Season,Comedies,x\n");
    Said said = marquee("profile", input.toString(), "-q");

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.err()).isEmpty();
    List<String> lines = said.out().lines().toList();
    assertThat(lines).hasSize(13);
    assertThat(lines.getFirst())
        .startsWith("column,titles,missing,distinct,entries,invalid,changed,shortest,longest,");
    assertThat(lines.get(2)).isEqualTo("type,3,0,2,,0,1,5,7,,,Movie,2,TV Show,1,,");
    assertThat(lines.get(3)).isEqualTo("title,3,0,3,,0,0,1,9,,,\"B, a film\",1,C,1,D,1");
    assertThat(lines.get(4)).isEqualTo("director,3,1,1,1,0,0,3,3,,,Ann,2,,,,");
    assertThat(lines.get(5)).isEqualTo("cast,3,1,2,2,0,0,1,4,,,X,2,Y,1,,");
    assertThat(lines.get(7))
        .startsWith("date_added,3,0,3,,1,1,4,10,2020-03-01,2020-05-09,2020-03-01,1,");
    assertThat(lines.get(8)).startsWith("release_year,3,0,3,,0,0,4,4,1990,2019,1990,1,");
    assertThat(lines.get(11)).isEqualTo("listed_in,3,0,3,2,0,0,6,16,,,Comedies,2,Dramas,2,,");
  }

  @Test
  void profilesAsJson() throws IOException {
    Path input = write(HEADER + "s1,Movie,A,,,,,2019,R,90 min,Dramas,x\n");
    Said said = marquee("profile", input.toString(), "--json");

    JsonObject first =
        JsonParser.parseString(said.out())
            .getAsJsonObject()
            .getAsJsonArray("columns")
            .get(7)
            .getAsJsonObject();
    assertThat(first.get("column").getAsString()).isEqualTo("release_year");
    assertThat(first.get("smallest").getAsString()).isEqualTo("2019");
    assertThat(
            first.getAsJsonArray("most_frequent").get(0).getAsJsonObject().get("count").getAsInt())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", HEADER, "name_of,kind\nA,B\n", "show_id,type\ns1,Movie\n"})
  void refusesAFileThatIsNoCatalogue(String text) throws IOException {
    Path input = write(text);

    assertOneSentence(marquee("run", input.toString(), "-o", out(), "-q"), ExitCode.INPUT);
    assertOneSentence(marquee("validate", input.toString(), "-q"), ExitCode.INPUT);
    assertOneSentence(marquee("profile", input.toString(), "-q"), ExitCode.INPUT);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesAnInputThatIsNoFile() {
    assertOneSentence(marquee("run", folder.toString(), "-o", out()), ExitCode.INPUT);
    assertOneSentence(
        marquee("run", folder.resolve("absent.csv").toString(), "-o", out()), ExitCode.INPUT);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesAnInputItMayNotRead() throws IOException {
    Path input = MadeCatalogue.write(folder.resolve("made_titles.csv"), 3);
    assertThat(input.toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(input), "this user reads every file: skipped");

    assertOneSentence(marquee("run", input.toString(), "-o", out()), ExitCode.INPUT);
  }

  @Test
  void refusesAnOutputItCannotWrite() throws IOException {
    Path input = MadeCatalogue.write(folder.resolve("made_titles.csv"), 3);
    Path file = Files.writeString(folder.resolve("a_file"), "kept");

    assertOneSentence(
        marquee("run", input.toString(), "-o", file.toString(), "-q"), ExitCode.OUTPUT);
    assertOneSentence(
        marquee("run", input.toString(), "-o", file.resolve("below").toString(), "-q"),
        ExitCode.OUTPUT);
    assertThat(file).hasContent("kept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"version\": 1, \"rules\": {\"no.such\": {}}}"})
  void refusesABrokenRecipe(String recipe) throws IOException {
    Path input = MadeCatalogue.write(folder.resolve("made_titles.csv"), 3);
    Path file = Files.writeString(folder.resolve("recipe.json"), recipe);

    assertOneSentence(
        marquee("run", input.toString(), "-o", out(), "--recipe", file.toString()), ExitCode.USAGE);
    assertOneSentence(
        marquee("validate", input.toString(), "--recipe", folder.resolve("no.json").toString()),
        ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "walk, There is no command walk.",
    "--walk, There is no option --walk.",
    "run, --output DIR and INPUT are missing.",
    "run in.csv, --output DIR is missing.",
    "run in.csv -o, --output DIR is missing.",
    "inspect, INPUT is missing.",
    "inspect a.csv --delimiter x, '--delimiter takes comma, semicolon, tab, pipe, not x.'",
    "inspect a.csv --map name, '--map takes COLUMN=HEADER, such as title=Name, not name.'",
    "run in.csv -o out --walk, There is no option --walk.",
    "run in.csv -o a -o b, --output DIR is given twice.",
    "'run in.csv -o out --threads 0', '--threads takes a whole number from 1 to 1024, not 0.'",
    "'run in.csv -o out --threads two', '--threads takes a whole number from 1 to 1024, not two.'",
    "'run in.csv -o out --as-of 2021-13-01', '--as-of takes a date such as 2021-09-25, not"
        + " 2021-13-01.'",
    "validate, INPUT is missing.",
    "profile, INPUT is missing.",
    "profile a.csv --output b, There is no option --output.",
    "gui a.csv b.csv, b.csv is one argument too many."
  })
  void saysWhatIsWrongWithACommandLine(String line, String sentence) {
    Said said = marquee(line.split(" "));

    assertOneSentence(said, ExitCode.USAGE);
    assertThat(said.err()).startsWith(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-h",
        "--help",
        "help",
        "help run",
        "run -h",
        "run --help",
        "validate -h",
        "profile -h",
        "gui -h"
      })
  void helpsWithExamples(String line) {
    Said said = marquee(line.split(" "));

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).startsWith("Usage: marquee").contains("Examples:", "  marquee ");
    assertThat(said.out().lines()).allSatisfy(text -> assertThat(text.length()).isLessThan(89));
  }

  @Test
  void saysItsVersion() {
    assertThat(marquee("--version").out()).matches("marquee \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(marquee("-V").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void stopsWhenCancelled() {
    Path input = MadeCatalogue.write(folder.resolve("made_titles.csv"), 3);
    Cancellation stop = new Cancellation();
    stop.request();
    Said said = marquee(stop, "run", input.toString(), "-o", out());

    assertThat(said.code()).isEqualTo(ExitCode.CANCELLED);
    assertThat(said.err()).isEqualTo("Cancelled. Every file is as it was, or whole and new.\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /// Two titles under one id, in different rows: the check of unique ids fails.
  private Path twins() throws IOException {
    return write(
        HEADER
            + "s1,Movie,A,,,India,\"March 1, 2020\",2019,R,90 min,Dramas,x\n"
            + "s1,Movie,B,,,India,\"March 2, 2020\",2018,R,91 min,Dramas,y\n");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("in_titles.csv"), text);
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static void assertOneSentence(Said said, ExitCode code) {
    assertThat(said.err().lines().filter(line -> !line.startsWith("ingest: ")))
        .as("stderr")
        .singleElement()
        .asString()
        .endsWith(".")
        .doesNotContain("Exception", "\tat ");
    assertThat(said.out()).isEmpty();
    assertThat(said.code()).isEqualTo(code);
  }
}
