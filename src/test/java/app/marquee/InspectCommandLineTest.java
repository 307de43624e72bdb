package app.marquee;

import static app.marquee.Said.marquee;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.cli.ExitCode;
import app.marquee.testing.MadeCatalogue;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How files are looked at and read by what the command line asks for.
class InspectCommandLineTest {
  @TempDir private Path folder;

  @Test
  void inspectsAFileAndSaysHowItIsRead() throws IOException {
    Path input =
        Files.writeString(folder.resolve("t.txt"), "Name;movie_type;x\nA, B;Movie;1\nC;Show\n");

    Said said = marquee("inspect", input.toString(), "-q");

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out())
        .startsWith("The first records of t.txt\n  line  Name  movie_type  x\n  2     A, B  Movie")
        .contains("  Delimiter        Semicolon     1 of 2 records give 3 fields\n")
        .contains("  title  from Name\n")
        .contains("  Line 3 has 2 fields where the header has 3. (byte 31)\n    C;Show\n")
        .endsWith("t.txt (38 bytes): 2 records = 1 kept + 1 in quarantine\n");
    assertThat(folder.resolve("t.txt").resolveSibling("out")).doesNotExist();
  }

  @Test
  void inspectsWithWhatIsAskedForAndPrintsJson() throws IOException {
    Path input = Files.writeString(folder.resolve("t.csv"), "A|Movie\nB|Movie\n");

    Said said =
        marquee("inspect", input.toString(), "--no-header", "--map", "title=1", "--json", "-q");

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    JsonObject found = JsonParser.parseString(said.out()).getAsJsonObject();
    assertThat(found.get("records").getAsInt()).isEqualTo(2);
    assertThat(found.getAsJsonArray("preview")).hasSize(2);
    JsonObject header =
        found.getAsJsonArray("settings").asList().stream()
            .map(setting -> setting.getAsJsonObject())
            .filter(setting -> setting.get("id").getAsString().equals("header"))
            .findFirst()
            .orElseThrow();
    assertThat(header.get("value").getAsString()).isEqualTo("None, by position");
    assertThat(header.get("detected").getAsString()).isNotEmpty();
  }

  @Test
  void aFileWithoutTitlesIsShownAndRefused() throws IOException {
    Path input = Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n");

    Said said = marquee("inspect", input.toString(), "-q");

    assertThat(said.code()).isEqualTo(ExitCode.INPUT);
    assertThat(said.out()).contains("carried along: a, b");
    assertThat(said.err()).contains("--map title=NAME");
    assertThat(marquee("run", input.toString(), "-o", out(), "-q").code())
        .isEqualTo(ExitCode.INPUT);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void whatIsAskedForIsInTheRecipeOfTheRun() throws IOException {
    Path input = Files.writeString(folder.resolve("t.csv"), "Name;type\nA;Movie\nB;TV Show\n");

    Said first =
        marquee("run", input.toString(), "-o", out(), "--delimiter", ";", "--map", "title=Name");
    String recipe = Files.readString(folder.resolve("out/recipe.json"));
    Said again =
        marquee(
            "run",
            input.toString(),
            "-o",
            out(),
            "--recipe",
            folder.resolve("out/recipe.json").toString());

    assertThat(first.code()).isEqualTo(again.code());
    assertThat(recipe).contains("\"delimiter\": \"semicolon\"").contains("\"Name\": \"title\"");
    assertThat(folder.resolve("out/recipe.json")).content().isEqualTo(recipe);
  }

  @Test
  void severalFilesBecomeOneCatalogue() throws IOException {
    Path one = MadeCatalogue.write(folder.resolve("one.csv"), 3);
    Path two = MadeCatalogue.write(folder.resolve("two.csv"), 4);

    Said said = marquee("run", one.toString(), two.toString(), "-o", out(), "-q");

    assertThat(said.out()).startsWith("one_and_1_more.csv: 7 records = 7 kept");
    assertThat(folder.resolve("out/data/one_and_1_more_cleaned.csv"))
        .content()
        .contains("one:")
        .contains(",two\n");
  }

  @Test
  void theWorstRecordsComeWholeWithTheReasons() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("t.csv"),
            "title,type,rating,date_added\nA,Movie,PG,9/25/2021\nB,Movie,74 min, 9/5/2021\n");

    assertThat(marquee("inspect", input.toString(), "-q").out())
        .contains(
            """
            The worst records
              line  title  type   rating  date_added
              3     B      Movie  74 min   9/5/2021

              line 3  rating      "74 min"     rating holds a length
              line 3  date_added  " 9/5/2021"  blank at an end
            """)
        .contains("Dates            Month before day  1 date can only be month-day");
    JsonObject found =
        JsonParser.parseString(marquee("inspect", input.toString(), "--json", "-q").out())
            .getAsJsonObject();
    JsonObject worst = found.getAsJsonArray("worst").get(0).getAsJsonObject();
    assertThat(worst.get("line").getAsInt()).isEqualTo(3);
    assertThat(worst.getAsJsonObject("cells").get("title").getAsString()).isEqualTo("B");
    assertThat(worst.getAsJsonArray("trouble").get(0).getAsJsonObject().get("kind").getAsString())
        .isEqualTo("rating_is_length");
  }

  @Test
  void ofSeveralFilesEachIsShown() throws IOException {
    Path one = Files.writeString(folder.resolve("one.csv"), "title,type\nA,Movie\n");
    Path two = Files.writeString(folder.resolve("two.csv"), "name;type\nB;Show\nC;Movie\n");

    Said text = marquee("inspect", one.toString(), two.toString(), "-q");
    Said json =
        marquee(
            "inspect", one.toString(), two.toString(), "--source-name", "First", "--json", "-q");

    assertThat(text.out())
        .contains("The first records of one.csv\n  line  title  type\n  2     A      Movie\n")
        .contains("The first records of two.csv\n  line  name  type\n  2     B     Show\n")
        .contains("  Delimiter        Comma, Semicolon");
    JsonObject found = JsonParser.parseString(json.out()).getAsJsonObject();
    assertThat(found.getAsJsonArray("files")).hasSize(2);
    JsonObject first = found.getAsJsonArray("sources").get(0).getAsJsonObject();
    JsonObject second = found.getAsJsonArray("sources").get(1).getAsJsonObject();
    assertThat(first.get("source").getAsString()).isEqualTo("First");
    assertThat(second.get("source").getAsString()).isEqualTo("two");
    assertThat(second.get("records").getAsInt()).isEqualTo(2);
    assertThat(found.get("records").getAsInt()).isEqualTo(3);
  }

  private String out() {
    return folder.resolve("out").toString();
  }
}
