package app.marquee.engine.analysis.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.figures.Listing;
import app.marquee.domain.figures.Ways;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.analysis.AnalysisStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.testing.Catalogues;
import app.marquee.testing.Checks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each analysis on a small catalogue, counted by hand.
final class AskedAnalysesTest {
  private static Catalogues catalogue() {
    return Catalogues.with(
            "show_id | type | title | director | cast | country | date_added | release_year | rating"
                + " | duration | listed_in | description")
        .rows(
            "s1 | Movie   | Blue Door  | Ann Lee | Bo, Cy  | India, France | 2020-08-01 | 2018 | R     | 90 min    | Dramas           | A blue door opens the blue house",
            "s2 | TV Show | Night Bus  |         | Bo      | India         | 2021-07-04 | 2020 | TV-Y  | 2 Seasons | Comedies, Kids   | A night driver meets a child",
            "s3 | Movie   | Late Light | Ann Lee | Cy, Dee | France        | 2021-09-25 | 2021 | R     | 74 min    | Comedies         | The house by night",
            "s4 | Movie   | blue door  | Bo      |         |               | 2021-01-01 | 2018 |       | 99 min    | Dramas           | Another door",
            "s5 | Movie   | Old Oak    | Di      | Annlee  | Japan         |            | 1999 | PG-13 | 200 min   | Dramas, Comedies | ");
  }

  private static Answer answer(Catalogues catalogue, Recipe recipe, Inquiry inquiry) {
    FeaturedCatalogue in = catalogue.build();
    Analysed run =
        AnalysisStage.analyse(
            Checks.of(in, recipe, RunContext.plain()), recipe, RunContext.plain());
    return AskedAnalyses.answer(in, run, recipe, inquiry, RunContext.plain());
  }

  private static Answer answer(Analysis analysis) {
    return answer(catalogue(), Recipe.standard(), Inquiry.of(analysis));
  }

  private static Answer about(Analysis analysis, String subject) {
    return answer(catalogue(), Recipe.standard(), new Inquiry(analysis, subject));
  }

  private static List<List<String>> rows(Answer answer, String listing) {
    return answer.listings().stream()
        .filter(one -> one.id().equals(listing))
        .findFirst()
        .map(Listing::rows)
        .orElseThrow();
  }

  private static double figure(Answer answer, String id) {
    return answer.figures().stream()
        .filter(one -> one.id().equals(id))
        .mapToDouble(Figure::value)
        .findFirst()
        .orElseThrow();
  }

  private static List<Double> values(ChartSpec chart, String series) {
    return chart.series().stream()
        .filter(one -> one.name().equals(series))
        .findFirst()
        .map(Series::values)
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Analysis.class)
  void everyAnalysisAnswersOrSaysWhyNot(Analysis analysis) {
    String subject =
        switch (analysis) {
          case SIMILAR -> "Old Oak";
          case COUNTRY -> "Japan";
          case PERSON -> "Di";
          default -> "";
        };
    Answer full = about(analysis, subject);
    Answer bare =
        answer(
            Catalogues.with("type | title").row("Movie | Old Oak"),
            Recipe.standard(),
            new Inquiry(analysis, subject));

    assertThat(full.analysis()).isEqualTo(analysis);
    assertThat(full.isApplicable()).isEqualTo(analysis != Analysis.SERVICES);
    if (full.isApplicable()) {
      assertThat(full.charts().size() + full.listings().size()).isPositive();
    }
    boolean answersAny =
        List.of(Analysis.TYPES, Analysis.MISSING, Analysis.DUPLICATES).contains(analysis);
    assertThat(bare.isApplicable()).as(bare.notApplicable()).isEqualTo(answersAny);
    assertThat(bare.notApplicable().isEmpty() || bare.notApplicable().endsWith(".")).isTrue();
  }

  @Test
  void types() {
    Answer answer = answer(Analysis.TYPES);

    assertThat(rows(answer, "types"))
        .containsExactly(List.of("Movie", "4", "80.0"), List.of("TV Show", "1", "20.0"));
    assertThat(figure(answer, "types.Movie")).isEqualTo(4);
  }

  @Test
  void missingValuesOfEachColumn() {
    Answer answer = answer(Analysis.MISSING);

    // director of s2; cast and country and rating of s4; date_added and description of s5
    assertThat(figure(answer, "missing")).isEqualTo(6);
    assertThat(rows(answer, "missing"))
        .contains(
            List.of("director", "1", "20.0"),
            List.of("title", "0", "0.0"),
            List.of("description", "1", "20.0"));
  }

  @Test
  void decades() {
    Answer answer = answer(Analysis.DECADES);

    assertThat(rows(answer, "decades"))
        .containsExactly(
            List.of("1990", "1", "0", "1"),
            List.of("2010", "2", "0", "2"),
            List.of("2020", "1", "1", "2"));
    ChartSpec chart = answer.charts().getFirst();
    assertThat(chart.categories()).containsExactly("1990s", "2000s", "2010s", "2020s");
    assertThat(values(chart, "Movies")).containsExactly(1.0, 0.0, 2.0, 1.0);
    assertThat(values(chart, "TV shows")).containsExactly(0.0, 0.0, 0.0, 1.0);
  }

  @Test
  void oldestAndNewestWithEqualYearsByTitle() {
    Answer answer = answer(Analysis.OLDEST_NEWEST);

    assertThat(rows(answer, "oldest"))
        .extracting(row -> row.get(1))
        .containsExactly("s5", "s1", "s4", "s2", "s3");
    assertThat(rows(answer, "newest"))
        .extracting(row -> row.get(1))
        .containsExactly("s3", "s2", "s1", "s4", "s5");
    assertThat(figure(answer, "oldest")).isEqualTo(1999);
  }

  @Test
  void growthMarksTheYearThatIsNotWhole() {
    Recipe arrival = Recipe.standard().withDefinition(Definition.ARRIVAL);
    Answer answer = answer(catalogue().asOf("2021-09-25"), arrival, Inquiry.of(Analysis.GROWTH));

    assertThat(rows(answer, "growth"))
        .containsExactly(List.of("2020", "1", "", ""), List.of("2021", "3", "200.0", "to 25 Sep"));
    assertThat(answer.charts().getFirst().partialLast()).isEqualTo("to 25 Sep");
    assertThat(answer.ways())
        .containsExactly(
            new Ways(
                Definition.ARRIVAL,
                "2018",
                Map.of(Definition.RELEASE, 2L, Definition.ARRIVAL, 0L),
                Map.of()));
  }

  @Test
  void pairs() {
    assertThat(rows(answer(Analysis.GENRE_PAIRS), "genre_pairs"))
        .containsExactly(List.of("Comedies", "Dramas", "1"), List.of("Comedies", "Kids", "1"));
    assertThat(rows(answer(Analysis.DIRECTOR_CAST), "director_cast"))
        .containsExactly(
            List.of("Ann Lee", "Cy", "2"),
            List.of("Ann Lee", "Bo", "1"),
            List.of("Ann Lee", "Dee", "1"),
            List.of("Di", "Annlee", "1"));
    Answer countries = answer(Analysis.COPRODUCTIONS);
    assertThat(rows(countries, "coproductions")).containsExactly(List.of("France", "India", "1"));
    assertThat(rows(countries, "partners"))
        .containsExactly(List.of("France", "1"), List.of("India", "1"));
    assertThat(figure(countries, "coproductions")).isEqualTo(1);
  }

  @Test
  void ratingsByCountryAndGenreLeaveOutTitlesWithoutRating() {
    assertThat(rows(answer(Analysis.RATING_BY_COUNTRY), "rating_by_country"))
        .containsExactly(
            List.of("France", "0", "0", "0", "2", "0", "2"),
            List.of("India", "1", "0", "0", "1", "0", "2"),
            List.of("Japan", "0", "0", "1", "0", "0", "1"));
    assertThat(rows(answer(Analysis.RATING_BY_GENRE), "rating_by_genre"))
        .containsExactly(
            List.of("Comedies", "1", "0", "1", "1", "0", "3"),
            List.of("Dramas", "0", "0", "1", "1", "0", "2"),
            List.of("Kids", "1", "0", "0", "0", "0", "1"));
    Recipe alone = Recipe.standard().withDefinition(Definition.ALONE);
    assertThat(
            rows(
                answer(catalogue(), alone, Inquiry.of(Analysis.RATING_BY_COUNTRY)),
                "rating_by_country"))
        .contains(List.of("France", "0", "0", "0", "1", "0", "1"));
  }

  @Test
  void wordsCountOncePerDescription() {
    Answer answer = answer(Analysis.WORDS);

    assertThat(rows(answer, "words"))
        .startsWith(
            List.of("door", "2", "50.0"),
            List.of("house", "2", "50.0"),
            List.of("night", "2", "50.0"))
        .contains(List.of("blue", "1", "25.0"))
        .noneMatch(row -> row.getFirst().equals("the") || row.getFirst().equals("another"));
    // blue, door, opens, house, night, driver, meets, child
    assertThat(figure(answer, "words")).isEqualTo(8);
  }

  @Test
  void duplicatesButForCase() {
    Answer answer = answer(Analysis.DUPLICATES);

    assertThat(figure(answer, "duplicate_groups")).isEqualTo(1);
    assertThat(rows(answer, "duplicates"))
        .extracting(row -> row.subList(0, 5))
        .containsExactly(
            List.of("1", "1", "s1", "Movie", "Blue Door"),
            List.of("1", "4", "s4", "Movie", "blue door"));
  }

  @Test
  void similarTitlesByCosine() {
    Answer answer = about(Analysis.SIMILAR, "late light");

    // with s3: s2 shares Comedies and night, s1 Ann Lee, Cy and house, s5 Comedies; s4 nothing
    double n = 5;
    double once = square(Math.log(n));
    double twice = square(Math.log(n / 2));
    double thrice = square(Math.log(n / 3));
    double own = twice + twice + thrice + twice + twice + once;
    double blue = square((1 + Math.log(2)) * Math.log(n));
    double first = blue + twice + once + twice + thrice + twice + twice + twice;
    double second = twice + once + once + once + thrice + once + twice;
    double fifth = thrice + thrice + once + once;
    assertThat(answer.subject()).isEqualTo("Late Light");
    assertThat(rows(answer, "similar"))
        .extracting(row -> row.get(2) + " " + row.get(0))
        .containsExactly(
            "s1 " + shown(3 * twice / Math.sqrt(own * first)),
            "s2 " + shown((twice + thrice) / Math.sqrt(own * second)),
            "s5 " + shown(thrice / Math.sqrt(own * fifth)));
  }

  private static double square(double value) {
    return value * value;
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  @Test
  void whoIsNotThereIsSaidWithWhoIsLikeIt() {
    assertThatThrownBy(() -> about(Analysis.SIMILAR, "Door"))
        .hasMessageContaining("has no title \"Door\"")
        .hasMessageContaining("Like it are: Blue Door; blue door.");
    assertThatThrownBy(() -> about(Analysis.COUNTRY, "Peru")).hasMessageContaining("\"Peru\"");
    assertThatThrownBy(() -> about(Analysis.PERSON, "Ann"))
        .hasMessageContaining("Like it are: Ann Lee; Annlee.");
  }

  @Test
  void aCountrysPage() {
    Answer answer = about(Analysis.COUNTRY, "india");

    assertThat(answer.subject()).isEqualTo("India");
    assertThat(figure(answer, "titles")).isEqualTo(2);
    assertThat(figure(answer, "tv_shows")).isEqualTo(1);
    assertThat(answer.ways().getFirst().answers())
        .isEqualTo(
            Map.of(Definition.LISTED, 2L, Definition.FIRST_LISTED, 2L, Definition.ALONE, 1L));
    assertThat(rows(answer, "titles")).extracting(row -> row.get(1)).containsExactly("s2", "s1");
    assertThat(answer.charts())
        .extracting(ChartSpec::id)
        .containsExactly("profile_years", "profile_listed_in", "profile_country");
    assertThat(answer.charts().getLast().categories()).containsExactly("France");
  }

  @Test
  void aPersonsPage() {
    Answer exact = about(Analysis.PERSON, "bo");
    Recipe contained = Recipe.standard().withDefinition(Definition.CONTAINED);
    Answer wide = answer(catalogue(), contained, new Inquiry(Analysis.PERSON, "ann"));

    assertThat(exact.subject()).isEqualTo("Bo");
    assertThat(figure(exact, "titles")).isEqualTo(3);
    assertThat(figure(exact, "as_director")).isEqualTo(1);
    assertThat(figure(exact, "as_cast")).isEqualTo(2);
    assertThat(figure(wide, "titles")).isEqualTo(3);
    assertThat(wide.ways().getFirst().answers())
        .isEqualTo(Map.of(Definition.EXACT, 0L, Definition.CONTAINED, 3L));
  }
}
