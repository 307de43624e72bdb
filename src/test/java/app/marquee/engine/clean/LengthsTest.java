package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.quality.RuleId;
import app.marquee.testing.SmallFiles;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;

/// The numbers read from lengths.
class LengthsTest {

  @Test
  void minutesOfMoviesAndSeasonsOfShows() {
    CleanCatalogue clean =
        SmallFiles.clean(
            """
            type,title,duration
            Movie,A,90 min
            TV Show,B,3 Seasons
            Movie,C,2 Seasons
            TV Show,D,45 min
            Movie,E,long
            Movie,F,0 min
            Movie,G,
            Podcast,H,30 min
            """);

    assertThat(numbers(clean, "duration_minutes"))
        .containsExactly(90, null, null, null, null, null, null, null);
    assertThat(numbers(clean, "seasons_count"))
        .containsExactly(null, 3, null, null, null, null, null, null);
    assertThat(Rules.flags(clean))
        .containsExactly(
            "3 duration duration.parse: a movie in seasons",
            "4 duration duration.parse: a show in minutes",
            "5 duration duration.parse: is not a length",
            "8 type type.canonical: is neither a movie nor a show");
    assertThat(clean.invalid()).containsEntry("duration", 3L);
    assertThat(SmallFiles.texts(clean.columns(), "duration"))
        .contains("2 Seasons", "45 min", "long");
  }

  @Test
  void runtimeAndSeasonsInPlaceOfADuration() {
    CleanCatalogue clean = SmallFiles.clean(PARTS);

    assertThat(numbers(clean, "duration_minutes")).containsExactly(113, null, null, null, null);
    assertThat(numbers(clean, "seasons_count")).containsExactly(null, 4, null, null, null);
    assertThat(SmallFiles.texts(clean.columns(), "runtime"))
        .containsExactly("113.0", "48", "0", "x", "");
  }

  @Test
  void aRuntimeThatIsNoNumberIsFlagged() {
    assertThat(Rules.flags(SmallFiles.clean(PARTS)))
        .containsExactly("4 runtime duration.parse: is not a length");
  }

  @Test
  void zeroStaysWhereItsRuleIsOff() {
    assertThat(
            numbers(
                SmallFiles.clean(PARTS, Rules.without(RuleId.DURATION_ZERO)), "duration_minutes"))
        .containsExactly(113, null, 0, null, null);
    CleanCatalogue whole =
        SmallFiles.clean(
            "type,title,duration\nMovie,A,0 min\n", Rules.without(RuleId.DURATION_ZERO));
    assertThat(numbers(whole, "duration_minutes")).containsExactly(0);
  }

  @Test
  void noNumbersWhereTheRuleIsOff() {
    CleanCatalogue clean = SmallFiles.clean(PARTS, Rules.without(RuleId.DURATION_PARSE));

    assertThat(clean.columns().has("duration_minutes")).isFalse();
    assertThat(clean.columns().has("seasons_count")).isFalse();
  }

  private static final String PARTS =
      """
      type,title,runtime,seasons
      MOVIE,A,113.0,
      SHOW,B,48,4.0
      MOVIE,C,0,
      MOVIE,D,x,
      MOVIE,E,,
      """;

  private static Integer[] numbers(CleanCatalogue clean, String name) {
    IntColumn column = clean.columns().ints(name);
    Integer[] numbers = new Integer[column.size()];
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = column.isMissing(row) ? null : column.getInt(row);
    }
    return numbers;
  }
}
