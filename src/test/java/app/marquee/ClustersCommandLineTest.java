package app.marquee;

import static app.marquee.Said.marquee;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.cli.ExitCode;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Similar values on the command line, and the step that merges them.
class ClustersCommandLineTest {
  private static final String TITLES =
      """
      show_id,type,title,cast,release_year
      s1,Movie,Blue Door,"Ann Lee, Bo",2018
      s2,Movie,Night Bus,Lee Ann,2020
      s3,Movie,Old Oak,"Ann Lee, Cy",2018
      """;

  @TempDir private Path folder;

  private String titles() throws IOException {
    return Files.writeString(folder.resolve("t.csv"), TITLES).toString();
  }

  @Test
  void printsEachValueWithItsClusterAndTarget() throws IOException {
    Said said = marquee("clusters", titles(), "--column", "cast");

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out())
        .isEqualTo(
            """
            cluster,value,titles,first_record,line,target
            1,Ann Lee,2,1,2,Ann Lee
            1,Lee Ann,1,2,3,Ann Lee
            """);
    assertThat(said.err()).endsWith("1 cluster of 2 among 4 values of cast.\n");
  }

  @Test
  void printsJsonAndSaysTheSameOfARunsFolderOnAnyThreads() throws IOException {
    String input = titles();
    String out = folder.resolve("out").toString();
    marquee("run", input, "-o", out, "-q");

    Said file =
        marquee(
            "clusters",
            input,
            "--column",
            "cast",
            "--method",
            "ngram",
            "--size",
            "1",
            "--json",
            "-q",
            "--threads",
            "1");
    Said run =
        marquee(
            "clusters",
            out,
            "--column",
            "cast",
            "--method",
            "ngram",
            "--size",
            "1",
            "--json",
            "-q",
            "--threads",
            "3");

    JsonObject found = JsonParser.parseString(file.out()).getAsJsonObject();
    assertThat(found.get("size").getAsInt()).isEqualTo(1);
    assertThat(found.getAsJsonArray("clusters")).hasSize(1);
    assertThat(run.out()).isEqualTo(file.out());
  }

  @Test
  void aRecipesStepMergesThem() throws IOException {
    Path recipe =
        Files.writeString(
            folder.resolve("r.json"),
            "{\"recipe_version\":1,\"rules\":[],\"checks\":[],\"steps\":[{\"id\":\"step.1\","
                + "\"kind\":\"merge_clusters\",\"column\":\"cast\",\"clusters\":"
                + "[{\"variants\":[\"Lee Ann\"],\"to\":\"Ann Lee\"}]}]}");
    String input = titles();
    Path out = folder.resolve("out");
    marquee("run", input, "--recipe", recipe.toString(), "-o", out.toString(), "-q");

    assertThat(Files.readString(out.resolve("data/t_cleaned.csv"))).doesNotContain("Lee Ann");
    assertThat(marquee("clusters", out.toString(), "--column", "cast", "-q").out())
        .isEqualTo("cluster,value,titles,first_record,line,target\n");
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    String input = titles();

    assertThat(marquee("clusters", input).err()).contains("--column");
    assertThat(marquee("clusters", input, "--column", "x", "-q").err())
        .isEqualTo(
            "There is no column x. The columns are show_id, type, title, cast, release_year.\n");
    assertThat(marquee("clusters", input, "--column", "cast", "--method", "guess").err())
        .isEqualTo(
            "There is no method guess. The methods are fingerprint, ngram, levenshtein,"
                + " jaro-winkler.\n");
    assertThat(marquee("clusters", input, "--column", "cast", "--edits", "2").err())
        .isEqualTo("--edits is for the method levenshtein, not for fingerprint.\n");
    assertThat(
            marquee(
                    "clusters",
                    input,
                    "--column",
                    "cast",
                    "--method",
                    "levenshtein",
                    "--edits",
                    "9")
                .err())
        .isEqualTo("--edits takes a whole number from 1 to 4, not 9.\n");
  }
}
