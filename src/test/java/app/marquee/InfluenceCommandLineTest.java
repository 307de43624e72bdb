package app.marquee;

import static app.marquee.Said.marquee;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.cli.ExitCode;
import app.marquee.testing.RealFiles;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What rules move, on the command line.
class InfluenceCommandLineTest {
  private static final String TITLES =
      """
      show_id,type,title,rating,duration
      s1,Movie,A,74 min,
      s2,Movie,B,R,100 min
      """;

  @TempDir private Path folder;

  private String titles() throws IOException {
    return Files.writeString(folder.resolve("t.csv"), TITLES).toString();
  }

  @Test
  void ranksTheRules() throws IOException {
    Said said = marquee("influence", titles(), "-q");

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).startsWith("rule,name,on,titles,cells,values_moved,");
    assertThat(said.out().lines()).hasSize(18);
    assertThat(said.out())
        .containsPattern("\nduration\\.in_rating,Length found in rating,true,1,2,");
  }

  @Test
  void tellsWhatOneRuleMovesValueByValue() throws IOException {
    Said said = marquee("influence", titles(), "--rule", "duration.in_rating", "-q");

    assertThat(said.out())
        .startsWith("report,path,label,without,with\n")
        .contains(
            "duration_patterns,movie_duration_stats.avg_duration,Length of movies: mean,100.0,87.0\n")
        .contains("ratings_analysis,rating_distribution.74 MIN,Rating distribution: 74 MIN,1,\n");
  }

  @Test
  void saysTheSameAsJson() throws IOException {
    Said said = marquee("influence", titles(), "--rule", "duration.in_rating", "--json", "-q");

    JsonArray rules =
        JsonParser.parseString(said.out()).getAsJsonObject().getAsJsonArray("influence");
    JsonObject rule = rules.get(0).getAsJsonObject();
    assertThat(rules).hasSize(1);
    assertThat(rule.get("rule").getAsString()).isEqualTo("duration.in_rating");
    assertThat(rule.get("titles").getAsInt()).isEqualTo(1);
    assertThat(rule.getAsJsonArray("moves"))
        .extracting(one -> one.getAsJsonObject().get("path").getAsString())
        .contains("movie_duration_stats.avg_duration");
  }

  @Test
  void saysWhichRulesThereAre() throws IOException {
    Said said = marquee("influence", titles(), "--rule", "step.1");

    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err())
        .startsWith("There is no rule and no step step.1 in the recipe. The rules are text.white");
  }

  @Test
  void threeLengthsInRatingsMoveTheMeanOfTheOriginalFile() {
    Path file = RealFiles.path("netflix_titles.csv");
    Said said =
        marquee("influence", file.toString(), "--rule", "duration.in_rating", "--json", "-q");

    JsonObject rule =
        JsonParser.parseString(said.out())
            .getAsJsonObject()
            .getAsJsonArray("influence")
            .get(0)
            .getAsJsonObject();
    JsonObject mean =
        rule.getAsJsonArray("moves").asList().stream()
            .map(one -> one.getAsJsonObject())
            .filter(
                one -> one.get("path").getAsString().equals("movie_duration_stats.avg_duration"))
            .findFirst()
            .orElseThrow();
    // Three movies of 74, 84 and 66 minutes join 6,128 with 610,209 minutes in all.
    assertThat(rule.get("titles").getAsInt()).isEqualTo(3);
    assertThat(rule.get("cells").getAsInt()).isEqualTo(6);
    assertThat(mean.get("without").getAsDouble()).isEqualTo(610_209 / 6128.0);
    assertThat(mean.get("with").getAsDouble()).isEqualTo((610_209 + 74 + 84 + 66) / 6131.0);
  }
}
