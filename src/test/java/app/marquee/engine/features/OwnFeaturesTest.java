package app.marquee.engine.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.FeatureParameter;
import app.marquee.domain.provenance.FeaturePreview;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.FrameRows;
import app.marquee.testing.SmallFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The user's features, and the program's with other numbers, of a few titles worked out by hand.
class OwnFeaturesTest {
  private static final String FEW =
      """
      type,title,cast,date_added,release_year,duration,description,score,seen,tags,shot
      Movie,Salt,"Ann, Bo, Cy",2021-09-25,2017,59 min,LOVE is salt,7.5,2020-02-29,"a, b, a",03/04/2020
      TV Show,Pepper,,2020-01-01,2001,2 Seasons,Glover's pepper,0,,one,25/12/2019
      Movie,Sugar and spice,Ann,,2002,100 min,,-1.25,5/6/2020,,
      Movie,Sweet,Ann,2021-03-01,2016,160 min,Not love-struck,many,3 May 2019,"x, y",2/1/2020
      """;

  static Stream<Arguments> formulas() {
    return Stream.of(
        Arguments.of(
            new Formula.Bucket("duration_minutes", limits("60", "100"), List.of()),
            "under 60, -, 100 or more, 100 or more"),
        Arguments.of(
            new Formula.Bucket("duration_minutes", limits("60", "100"), limits("S", "M", "L")),
            "S, -, L, L"),
        Arguments.of(
            new Formula.Bucket("release_year", limits("2002", "2017"), List.of()),
            "2017 or more, under 2002, 2002 to under 2017, 2002 to under 2017"),
        Arguments.of(
            new Formula.Bucket("score", limits("-1.25", "0.5"), List.of()),
            "0.5 or more, -1.25 to under 0.5, -1.25 to under 0.5, -"),
        Arguments.of(new Formula.ContainsWord("description", "love"), "true, false, -, true"),
        Arguments.of(new Formula.ContainsWord("title", "and SPICE"), "false, false, true, false"),
        Arguments.of(new Formula.ContainsWord("cast", "bo"), "true, -, false, false"),
        Arguments.of(new Formula.DatePart("date_added", Formula.Part.YEAR), "2021, 2020, -, 2021"),
        Arguments.of(new Formula.DatePart("date_added", Formula.Part.MONTH), "9, 1, -, 3"),
        Arguments.of(new Formula.DatePart("seen", Formula.Part.YEAR), "2020, -, -, 2019"),
        Arguments.of(new Formula.DatePart("shot", Formula.Part.MONTH), "4, 12, -, 1"),
        Arguments.of(new Formula.ListCount("cast"), "3, 0, 1, 1"),
        Arguments.of(new Formula.ListCount("tags"), "2, 1, 0, 2"),
        Arguments.of(new Formula.Ratio("duration_minutes", "cast_count"), "19.6667, -, 100, 160"),
        Arguments.of(new Formula.Ratio("title_words", "score"), "0.1333, -, -2.4, -"));
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void ofAFewTitles(Formula formula, String expected) {
    FeaturedCatalogue made = made(new UserFeature("mine", true, formula));

    assertThat(made.ownAbsent()).isEmpty();
    assertThat(made.features().names()).last().isEqualTo("mine");
    assertThat(shown(made, "mine")).isEqualTo(expected);
  }

  @Test
  void oneMayBeMadeFromAnotherThatStandsBefore() {
    UserFeature names = new UserFeature("names", true, new Formula.ListCount("cast"));
    UserFeature many =
        new UserFeature("many", true, new Formula.Bucket("names", limits("2"), List.of()));

    assertThat(shown(made(names, many), "many")).isEqualTo("2 or more, under 2, under 2, under 2");
    assertThat(made(many, names).ownAbsent())
        .containsOnly(entry("many", "The feature names is not there, or stands behind this one."));
  }

  @Test
  void whatCannotBeMadeSaysWhyAndTheRestIsMade() {
    FeaturedCatalogue made =
        made(
            new UserFeature("a", true, new Formula.ListCount("budget")),
            new UserFeature("b", true, new Formula.Ratio("title", "score")),
            new UserFeature("c", true, new Formula.DatePart("title", Formula.Part.YEAR)),
            new UserFeature("Score", true, new Formula.ListCount("cast")),
            new UserFeature("d", false, new Formula.ListCount("cast")),
            new UserFeature("e", true, new Formula.ListCount("cast")));

    assertThat(made.ownAbsent())
        .containsEntry("a", "The file has no column budget.")
        .containsEntry("b", "title holds no numbers.")
        .containsEntry("c", "title holds no dates.")
        .containsEntry("Score", "The file has a column Score already.")
        .containsEntry("d", "The feature d is switched off.")
        .hasSize(5);
    assertThat(shown(made, "e")).isEqualTo("3, 0, 1, 1");
  }

  @Test
  void aFeatureThatIsOffIsNotMadeAndWhatNeedsItSaysSo() {
    UserFeature old =
        new UserFeature("old", true, new Formula.Bucket("decade", limits("2010"), List.of()));
    FeaturedCatalogue made =
        derived(
            FeatureSettings.standard().flipped(FeatureColumn.DECADE).withOwn(_ -> List.of(old)));

    assertThat(made.features().has("decade")).isFalse();
    assertThat(made.notApplicable())
        .containsEntry(FeatureColumn.DECADE, "The feature decade is switched off.");
    assertThat(made.ownAbsent()).containsEntry("old", "The feature decade is switched off.");
    assertThat(shown(made, "age_years")).isEqualTo("4, 20, 19, 5");
  }

  @Test
  void theNumbersOfARecipeAreUsed() {
    FeaturedCatalogue made =
        derived(
            FeatureSettings.standard()
                .with(FeatureParameter.RECENT_YEARS, 4)
                .with(FeatureParameter.CLASSIC_YEARS, 19)
                .with(FeatureParameter.SHORT_MINUTES, 58)
                .with(FeatureParameter.MEDIUM_MINUTES, 59)
                .with(FeatureParameter.LONG_MINUTES, 100));

    assertThat(shown(made, "is_recent")).isEqualTo("true, false, false, false");
    assertThat(shown(made, "is_classic")).isEqualTo("false, true, true, false");
    assertThat(shown(made, "duration_category")).isEqualTo("Medium, -, Long, Very Long");
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void eachKindCanBeCancelled(Formula formula) {
    CleanCatalogue clean = SmallFiles.clean(FEW);
    Frame features = SmallFiles.featured(clean).features();
    Cancellation stop = new Cancellation();
    stop.request();
    OwnFeatures own =
        new OwnFeatures(clean, features, FeatureSettings.standard(), new EachRow(stop));

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> own.make(new UserFeature("mine", true, formula)));
  }

  @Test
  void aPreviewLooksAtNothingBehindTheFeature() {
    UserFeature names = new UserFeature("names", true, new Formula.ListCount("cast"));
    UserFeature words = new UserFeature("words", true, new Formula.ListCount("tags"));
    FeaturedCatalogue made = made(names, words);
    UserFeature many = new UserFeature("many", true, new Formula.Ratio("title_words", "words"));
    String behind = "The feature words is not there, or stands behind this one.";

    assertThat(preview(made, made.settings(), many, "").problem()).isNull();
    assertThat(preview(made, made.settings(), many, "names").problem()).isEqualTo(behind);
    assertThat(preview(made, made.settings(), many, "words").problem()).isEqualTo(behind);
  }

  @Test
  void aPreviewGoesByTheOrderOfTheRecipeWhereTheFeaturesAreOlder() {
    UserFeature names = new UserFeature("names", true, new Formula.ListCount("cast"));
    UserFeature words = new UserFeature("words", true, new Formula.ListCount("tags"));
    FeaturedCatalogue made = made(names, words);
    UserFeature many = new UserFeature("many", true, new Formula.Ratio("title_words", "words"));
    FeatureSettings moved = made.settings().withOwn(_ -> List.of(words, names));

    assertThat(preview(made, moved, many, "names").problem()).isNull();
    assertThat(preview(made, moved.withOwn(_ -> List.of(names, words.flipped())), many, ""))
        .extracting(FeaturePreview::problem)
        .isEqualTo("The feature words is switched off.");
    assertThat(preview(made, moved.withOwn(_ -> List.of(names)), many, "").problem())
        .isEqualTo("The file has no column words.");
  }

  private static FeaturePreview preview(
      FeaturedCatalogue made, FeatureSettings settings, UserFeature feature, String replaced) {
    return FeaturePreviews.of(made, settings, feature, replaced, RunContext.plain());
  }

  private static List<String> limits(String... limits) {
    return List.of(limits);
  }

  private static FeaturedCatalogue made(UserFeature... features) {
    return derived(FeatureSettings.standard().withOwn(_ -> Arrays.asList(features)));
  }

  private static FeaturedCatalogue derived(FeatureSettings settings) {
    return FeatureStage.derive(SmallFiles.clean(FEW), settings, RunContext.plain());
  }

  private static String shown(FeaturedCatalogue made, String name) {
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < made.size(); row++) {
      String cell = FrameRows.text(made.features(), name, row);
      cells.add(cell == null ? "-" : cell);
    }
    return String.join(", ", cells);
  }
}
