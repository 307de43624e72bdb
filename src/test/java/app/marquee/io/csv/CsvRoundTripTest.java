package app.marquee.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.testing.RandomCsv;
import app.marquee.testing.SmallFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is written reads as what was read.
class CsvRoundTripTest {
  private static final String HEADER = "show_id,type,title,director,cast,extra, odd \n";

  @Test
  void withEveryRuleOffTheTableComesBack() {
    for (long seed = 0; seed < 300; seed++) {
      RandomCsv random = new RandomCsv(seed);
      StringBuilder csv = new StringBuilder(HEADER);
      for (int row = 0; row < 6; row++) {
        csv.append(row).append(',').append(random.written("M" + random.cell()));
        csv.append(',').append(random.written("T" + random.cell()));
        for (int column = 3; column < 7; column++) {
          csv.append(',').append(random.written(random.cell()));
        }
        csv.append(random.oneOf("\n", "\r\n"));
      }
      CleanCatalogue first = SmallFiles.clean(csv.toString(), everyRuleOff());
      String written = SmallFiles.tables(first).cleaned();

      assertThat(SmallFiles.rows(SmallFiles.raw(written).cells()))
          .as("seed %d", seed)
          .isEqualTo(SmallFiles.rows(SmallFiles.raw(csv.toString()).cells()));
      assertThat(SmallFiles.tables(SmallFiles.clean(written, everyRuleOff())).cleaned())
          .as("seed %d", seed)
          .isEqualTo(written);
      assertThat(first.changes().size()).as("seed %d", seed).isZero();
    }
  }

  @Test
  void cellsStandInQuotesOnlyWhereNeeded() {
    CleanCatalogue clean =
        SmallFiles.clean("\uFEFF\"title\",\"type\"\r\n\"A\",\"Movie\"\r\n\"B, \"\"b\"\"\",Movie");

    assertThat(SmallFiles.tables(clean).cleaned())
        .isEqualTo("type,title\nMovie,A\nMovie,\"B, \"\"b\"\"\"\n");
  }

  @Test
  void moviesAndShowsAreTheFeaturesRowsOfTheirType() {
    SmallFiles.Tables tables =
        SmallFiles.tables(SmallFiles.clean("type,title\nMovie,A\nTV Show,B\nPodcast,C\nFilm,D\n"));

    assertThat(tables.features())
        .isEqualTo("type,title,title_words\nMovie,A,1\nTV Show,B,1\nPodcast,C,1\nMovie,D,1\n");
    assertThat(tables.movies()).isEqualTo("type,title,title_words\nMovie,A,1\nMovie,D,1\n");
    assertThat(tables.shows()).isEqualTo("type,title,title_words\nTV Show,B,1\n");
  }

  private static Recipe everyRuleOff() {
    Recipe recipe = Recipe.standard();
    for (RuleId rule : RuleId.values()) {
      recipe = recipe.withRule(new RuleSetting(rule, false, Map.of()));
    }
    return recipe;
  }
}
