package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.recipe.Recipe;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every catalogue holds for the real ones.
class RealFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"netflix_titles.csv", "disney_plus_titles.csv", "justwatch_netflix_titles.csv"})
  void cleanedOnceForAllAndLoggedBothWays(String name) {
    Path file = RealFiles.path(name);
    CleanCatalogue clean = SmallFiles.clean(file, Recipe.standard());
    String once = SmallFiles.tables(clean).cleaned();
    CleanCatalogue twice = SmallFiles.clean(once);

    Logs.assertLeadsBothWays(clean);
    assertThat(Rules.changes(twice)).isEmpty();
    assertThat(SmallFiles.tables(twice).cleaned()).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"netflix_titles.csv", "disney_plus_titles.csv", "justwatch_netflix_titles.csv"})
  void withEveryRuleOffTheCellsAreThoseOfTheFile(String name) {
    Path file = RealFiles.path(name);
    CleanCatalogue untouched = SmallFiles.clean(file, Rules.only());
    int titles = untouched.size();

    assertThat(untouched.changes().size()).isZero();
    assertThat(SmallFiles.rows(untouched.columns()))
        .hasSize(titles)
        .isEqualTo(
            SmallFiles.rows(untouched.ingested().columns()).stream()
                .filter(row -> !row.get(2).isEmpty())
                .toList());
  }
}
