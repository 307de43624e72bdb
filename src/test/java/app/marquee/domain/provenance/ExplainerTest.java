package app.marquee.domain.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.provenance.Explanation.Input;
import app.marquee.domain.provenance.Explanation.Place;
import app.marquee.domain.provenance.Explanation.RawCell;
import app.marquee.domain.provenance.Explanation.Step;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.recipe.FeatureSettings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a cell, from what is known of its title.
class ExplainerTest {
  private static final List<String> COLUMNS =
      List.of(
          "show_id",
          "type",
          "title",
          "director",
          "country",
          "date_added",
          "release_year",
          "rating",
          "duration",
          "listed_in");

  private FeatureSettings features = FeatureSettings.standard();
  private final Map<String, String> values = new HashMap<>();

  ExplainerTest() {
    COLUMNS.forEach(column -> values.put(column, ""));
    set("show_id", "s7");
    set("title", "Blue Door");
    set("type", "Movie");
  }

  @Test
  void aCellNoRuleTouchedIsAsInTheFile() {
    Explanation why = explain("title");

    assertThat(why.value()).isEqualTo("Blue Door");
    assertThat(why.raw()).containsExactly(new RawCell("title", "Blue Door"));
    assertThat(why.steps()).isEmpty();
    assertThat(why.derivation()).isNull();
    assertThat(why.missing()).isNull();
    assertThat(why.place()).isEqualTo(new Place(7, 8, "s7", "Blue Door", null));
  }

  @Test
  void eachChangeIsTheWayFromTheFileToNow() {
    set("date_added", "2017-08-04");
    Explanation why =
        explain(
            "date_added",
            change("date_added", " August 4, 2017", "August 4, 2017", RuleId.WHITESPACE),
            change("date_added", "August 4, 2017", "2017-08-04", RuleId.DATE_PARSE),
            change("rating", "pg", "PG", RuleId.RATING_CANONICAL));

    assertThat(why.raw()).containsExactly(new RawCell("date_added", " August 4, 2017"));
    assertThat(why.steps())
        .containsExactly(
            new Step(
                RuleId.WHITESPACE,
                1,
                "Whitespace",
                "A blank in front is trimmed.",
                "date_added",
                " August 4, 2017",
                "August 4, 2017"),
            new Step(
                RuleId.DATE_PARSE,
                10,
                "Dates",
                "A date with the month by name becomes ISO.",
                "date_added",
                "August 4, 2017",
                "2017-08-04"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MISSING_MARKER | N/A           | ''         | The text stands for a missing value.
          MISSING_MARKER | None, None    | ''         | The text stands for a missing value.
          MISSING_MARKER | Unknown       | ''         | The recipe takes this text for missing.
          COUNTRY_CODE   | XX            | ''         | The code stands for an unknown country.
          COUNTRY_CODE   | US            | ''         | The recipe takes this country for missing.
          DATE_PARSE     | 3/4/2020      | 2020-03-04 | A date in numbers, the month first, becomes ISO.
          DATE_PARSE     | 3/4/2020      | 2020-04-03 | A date in numbers, the day first, becomes ISO.
          DATE_PARSE     | 25/4/2020     | 2020-04-25 | A date in numbers becomes ISO.
          """)
  void aChangeSaysWhatTheRecipeSet(RuleId rule, String from, String to, String sentence) {
    assertThat(ChangeReasons.of(rule, "country", from, to.isEmpty() ? null : to))
        .isEqualTo(sentence);
  }

  @Test
  void aRuleSaysWhenItRan() {
    assertThat(
            explain("country", change("country", "US", "United States", RuleId.COUNTRY_CODE))
                .steps())
        .extracting(Step::turn)
        .containsExactly(13);
  }

  @Test
  void aStepOfTheUsersIsNamedByWhatItDoes() {
    set("director", "Nobody");
    Explanation why = explain("director", change("director", null, "Nobody", new StepId(4)));

    assertThat(why.steps())
        .containsExactly(
            new Step(
                new StepId(4),
                0,
                "Your step 4",
                "Fill missing director with \"Nobody\".",
                "director",
                null,
                "Nobody"));
  }

  @Test
  void aMissingCellSaysWhy() {
    assertThat(explain("director").missing()).isEqualTo("The cell is empty in the file.");
    assertThat(
            explain("director", change("director", "N/A", null, RuleId.MISSING_MARKER)).missing())
        .isEqualTo("Missing markers emptied it: The text stands for a missing value.");
    assertThat(
            explain("rating", change("rating", "74 min", null, RuleId.DURATION_IN_RATING))
                .missing())
        .isEqualTo(
            "Length found in rating emptied it: The rating held a length, which moved to the empty"
                + " duration.");
  }

  @Test
  void aDerivedValueNamesInputsFormulaAndTheChangesBehindIt() {
    set("release_year", "2018");
    set("age_years", "3");
    Explanation why =
        explain("age_years", change("release_year", "2018.0", "2018", RuleId.YEAR_PARSE));

    Explanation.Derivation derivation = Objects.requireNonNull(why.derivation());
    assertThat(derivation.inputs())
        .containsExactly(new Input("as_of", "2021-09-25"), new Input("release_year", "2018"));
    assertThat(derivation.formula()).isEqualTo("2021 - 2018 = 3");
    assertThat(derivation.definition()).isEqualTo(features.definition(FeatureColumn.AGE_YEARS));
    assertThat(why.raw()).containsExactly(new RawCell("release_year", "2018.0"));
    assertThat(why.steps()).extracting(Step::cause).containsExactly(RuleId.YEAR_PARSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duration_minutes  | TV Show | duration=2 Seasons   | Not applicable: a show has seasons, not minutes.",
        "seasons_count     | Movie   | duration=90 min      | Not applicable: a movie has minutes, not seasons.",
        "duration_category | TV Show | duration=2 Seasons   | Not applicable: classes of length are of movies.",
        "duration_minutes  | Movie   | rating=PG            | duration is missing.",
        "duration_minutes  | Movie   | duration=long        | duration is not a length: long.",
        "duration_minutes  | Movie   | duration=2 Seasons   | duration does not fit a movie: 2 Seasons.",
        "age_years         | Movie   | rating=PG            | release_year is missing.",
        "weekday_added     | Movie   | date_added=soon      | date_added could not be read as a date: soon.",
        "primary_country   | Movie   | rating=PG            | country is missing.",
        "region            | Movie   | country=Utopia       | The first country listed is not known to have a region.",
      })
  void aDerivedValueThatIsMissingSaysWhy(
      String feature, String type, String cell, String expected) {
    set("type", type);
    set(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
    set(feature, "");

    assertThat(explain(feature).missing()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is_recent         | true   | release_year=2016         | 2021 - 2016 = 5, which is 5 or less",
        "is_classic        | false  | release_year=2016         | 2021 - 2016 = 5, which is not 20 or more",
        "decade            | 2010   | release_year=2016         | 2016 rounded down to ten is 2010",
        "country_count     | 2      | country=India, France     | 2 countries are listed",
        "director_count    | 0      | rating=PG                 | no director is listed",
        "primary_country   | India  | country=India, France     | the first of 2 countries listed",
        "primary_genre     | Dramas | listed_in=Dramas          | the only genre listed",
        "region            | Asia   | country=India, France     | India lies in Asia",
        "content_category  | Teen   | rating=PG-13              | PG-13 counts as Teen",
        "content_category  | Other  | country=India             | no rating counts as Other",
        "year_added        | 2020   | date_added=2020-02-01     | 2020-02-01 gives 2020",
        "duration_minutes  | 90     | duration=90 min           | the minutes of a movie that is 90 min long",
      })
  void aFormulaHoldsTheTitlesOwnValues(String feature, String value, String cell, String formula) {
    set(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
    set(feature, value);

    assertThat(Objects.requireNonNull(explain(feature).derivation()).formula()).isEqualTo(formula);
  }

  @Test
  void aFeatureTheCatalogueLacksSaysWhatForAndAnUnknownColumnIsNone() {
    TitleTrace title =
        new TitleTrace(
            new Place(1, 2, null, null, null),
            List.of("title"),
            Map.of("title", "A"),
            List.of(),
            TitleTrace.Making.USUAL,
            Map.of("cast_count", "The file has no usable column cast."),
            null,
            null);

    assertThat(new Explainer(title).explain("cast_count").orElseThrow().missing())
        .isEqualTo("The file has no usable column cast.");
    assertThat(new Explainer(title).explain("cast")).isEmpty();
    assertThat(new Explainer(title).explain("decade")).isEmpty();
  }

  private Explanation explain(String column, Change... changes) {
    TitleTrace title =
        new TitleTrace(
            new Place(7, 8, "s7", "Blue Door", null),
            COLUMNS,
            values,
            List.of(changes),
            new TitleTrace.Making(
                List.of(RuleId.values()),
                List.of(
                    new TitleTrace.NamedStep(
                        new StepId(4), "Fill missing director with \"Nobody\"")),
                features),
            Map.of(),
            LocalDate.of(2021, 9, 25),
            null);
    return new Explainer(title).explain(column).orElseThrow();
  }

  private void set(String column, String value) {
    values.put(column, value);
  }

  private static Change change(
      String column, @Nullable String before, @Nullable String after, Cause rule) {
    return new Change(7, 8, "s7", column, before, after, rule);
  }
}
