package app.marquee.engine.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckResult.Status;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.CheckSpec.Level;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.FailingRecord;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.clean.CleanStage;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.io.csv.CsvCatalogueSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of check over the tables of small files, worked out by hand.
final class CheckedStageTest {
  /// Record 2 starts on line 3 and holds a line break; record 4 was added before its release.
  private static final String TITLES =
      """
      show_id,type,title,country,date_added,release_year,duration,first_shown,stars
      s1,Movie,A,India,"September 1, 2021",2020,90 min,2021-08-31,3
      s2,MOVIE,"B
      b",,"September 2, 2021",2019,100 min,2021-09-03,4.5
      s3,TV Show,C,"India, France","September 3, 2021",2018,2 Seasons,,many
      s1,Movie,D,,"September 4, 2021",2022,80 min,soon,11
      s5,TV Show,E,,,,,2021,
      """;

  @TempDir private Path folder;

  @Test
  void looksForColumnsWhereTheyAreMade() {
    Condition features = new Condition.RequiredColumns(List.of("title", "region", "rating"));

    assertThat(result(new CheckSpec("c", Level.ERROR, After.FEATURES, features)).observed())
        .isEqualTo("2 of 3 columns, without rating");
    assertThat(
            result(
                new CheckSpec(
                    "c",
                    Level.ERROR,
                    After.INGEST,
                    new Condition.RequiredColumns(List.of("stars", "title")))))
        .returns(Status.PASSED, CheckResult::status)
        .returns("stars, title", CheckResult::threshold);
  }

  @Test
  void takesRuntimeForDurationBeforeCleaning() {
    CheckSpec check =
        new CheckSpec(
            "c",
            Level.WARN,
            After.INGEST,
            new Condition.RequiredColumns(List.of("duration", "title")));

    assertThat(stage(After.INGEST, "type,title,runtime\nMovie,A,90\n").result(check, never()))
        .returns(true, CheckResult::passed);
    assertThat(stage(After.INGEST, "type,title\nMovie,A\n").result(check, never()))
        .returns(false, CheckResult::passed);
  }

  @Test
  void countsRecordsThatWereReadOrTitlesThatWereKept() {
    Condition three = new Condition.MinimumRecords(3);
    String twins = "type,title\nMovie,A\nMovie,A\nMovie,B\n";
    CheckSpec read = new CheckSpec("c", Level.ERROR, After.INGEST, three);
    CheckSpec kept = new CheckSpec("c", Level.ERROR, After.CLEAN, three);

    assertThat(stage(After.INGEST, twins).result(read, never()))
        .returns(Status.PASSED, CheckResult::status)
        .returns("At least 3 records are read.", CheckResult::sentence)
        .returns("3 records", CheckResult::observed);
    assertThat(stage(After.CLEAN, twins).result(kept, never()))
        .returns(Status.FAILED, CheckResult::status)
        .returns("At least 3 titles are kept.", CheckResult::sentence)
        .returns("2 titles", CheckResult::observed);
  }

  @Test
  void namesRecordLineIdTitleAndValue() {
    CheckResult twins =
        result(new CheckSpec("c", Level.ERROR, new Condition.UniqueValues("show_id")));
    CheckResult spelling =
        result(
            new CheckSpec(
                "c",
                Level.ERROR,
                After.INGEST,
                new Condition.AllowedValues("type", List.of("Movie", "TV Show"))));

    assertThat(twins.failing()).containsExactly(new FailingRecord(4, 6, "s1", "D", "s1"));
    assertThat(spelling.failing()).containsExactly(new FailingRecord(2, 3, "s2", "B\nb", "MOVIE"));
  }

  @Test
  void limitsMissingCellsOfEveryKindOfColumn() {
    CheckResult text = result(missing("country", 0.5));
    CheckResult number = result(missing("duration_minutes", 0.1));
    CheckResult feature = result(missing("region", 0.6));

    assertThat(text.observed()).isEqualTo("60.0\u00a0% missing (3 of 5)");
    assertThat(text.failing())
        .containsExactly(
            new FailingRecord(2, 3, "s2", "B b", null),
            new FailingRecord(4, 6, "s1", "D", null),
            new FailingRecord(5, 7, "s5", "E", null));
    assertThat(number.failingRecords()).containsExactly(3, 5);
    assertThat(feature).returns(true, CheckResult::passed).returns(0L, CheckResult::failingCount);
  }

  @Test
  void looksAtFeatures() {
    assertThat(
            result(
                    new CheckSpec(
                        "c",
                        Level.WARN,
                        new Condition.AllowedValues("is_coproduction", List.of("false"))))
                .failing())
        .containsExactly(new FailingRecord(3, 5, "s3", "C", "true"));
    assertThat(
            result(new CheckSpec("c", Level.WARN, new Condition.UniqueValues("country_count")))
                .failingRecords())
        .as("0, 1, 2 stand first in records 2, 1, 3")
        .containsExactly(4, 5);
    assertThat(
            result(new CheckSpec("c", Level.WARN, new Condition.Range("added_lag_years", 0, 99)))
                .failing())
        .containsExactly(new FailingRecord(4, 6, "s1", "D", "-1"));
  }

  @Test
  void boundsNumbersInText() {
    CheckResult stars = result(new CheckSpec("c", Level.WARN, new Condition.Range("stars", 0, 10)));

    assertThat(stars.observed()).isEqualTo("2 titles lie outside or are no number");
    assertThat(stars.failing()).extracting(FailingRecord::value).containsExactly("many", "11");
  }

  @Test
  void comparesDatesAndWhereOneHasOnlyAYearYears() {
    CheckResult released =
        result(
            new CheckSpec("c", Level.WARN, new Condition.DateOrder("release_year", "date_added")));
    CheckResult shown =
        result(
            new CheckSpec("c", Level.WARN, new Condition.DateOrder("first_shown", "date_added")));

    assertThat(released.failing())
        .containsExactly(
            new FailingRecord(4, 6, "s1", "D", "release_year 2022, date_added 2021-09-04"));
    assertThat(released.observed()).isEqualTo("1 title is out of order");
    assertThat(shown.failing())
        .as("a day too late, and no date; a missing one passes")
        .extracting(FailingRecord::value)
        .containsExactly(
            "first_shown 2021-09-03, date_added 2021-09-02",
            "first_shown soon, date_added 2021-09-04");
  }

  @Test
  void measuresFreshnessFromTheAsOfDate() {
    CheckSpec week = new CheckSpec("c", Level.ERROR, new Condition.Freshness("date_added", 7));
    Recipe pinned = Recipe.standard().withAsOf(LocalDate.of(2021, 9, 12));

    assertThat(result(week))
        .returns(Status.PASSED, CheckResult::status)
        .returns("2021-09-04, 0 days before 2021-09-04", CheckResult::observed);
    assertThat(stage(After.CLEAN, TITLES, pinned).result(week, never()))
        .returns(Status.FAILED, CheckResult::status)
        .returns("2021-09-04, 8 days before 2021-09-12", CheckResult::observed)
        .returns("at most 7 days", CheckResult::threshold);
    assertThat(result(new CheckSpec("c", Level.ERROR, new Condition.Freshness("release_year", 7))))
        .returns("2022-12-31, 483 days after 2021-09-04", CheckResult::observed);
    assertThat(result(new CheckSpec("c", Level.ERROR, new Condition.Freshness("title", 7))))
        .returns(Status.FAILED, CheckResult::status)
        .returns("no date", CheckResult::observed);
  }

  @Test
  void isNotApplicableWithoutColumnOrAsOfDate() {
    assertThat(result(missing("rating", 0)))
        .returns(Status.NOT_APPLICABLE, CheckResult::status)
        .returns(true, CheckResult::passed)
        .returns("not applicable, the file has no column rating", CheckResult::observed);
    CheckSpec fresh = new CheckSpec("c", Level.ERROR, new Condition.Freshness("title", 7));
    assertThat(stage(After.CLEAN, "type,title\nMovie,A\n").result(fresh, never()).observed())
        .isEqualTo("not applicable, there is no as-of date");
  }

  @Test
  void givesTheFirstTwentyAndAllOnDemand() {
    StringBuilder many = new StringBuilder("show_id,type,title,stars\n");
    for (int i = 1; i <= 70; i++) {
      many.append("s,Movie,T").append(i).append(i % 2 == 0 ? ",1\n" : ",\n");
    }
    CheckedStage clean = stage(After.CLEAN, many.toString());
    CheckSpec twins = new CheckSpec("a", Level.ERROR, new Condition.UniqueValues("show_id"));
    CheckSpec stars = missing("stars", 0.1);

    assertThat(clean.result(twins, never()).failingRecords())
        .isEqualTo(IntStream.rangeClosed(2, 21).boxed().toList());
    assertThat(clean.result(twins, never()).failingCount()).isEqualTo(69);
    assertThat(clean.failingRows(twins, never())).isEqualTo(IntStream.range(1, 70).toArray());
    assertThat(clean.result(stars, never()).failingRecords()).hasSize(20).endsWith(39);
    List<Integer> records = new ArrayList<>();
    clean.failing(stars, never(), one -> records.add(one.record()));
    assertThat(records).hasSize(35).endsWith(67, 69);
    clean.failing(missing("stars", 0.5), never(), one -> records.add(-one.record()));
    assertThat(records).as("a check that passes has none").hasSize(35);
  }

  @Test
  void showsWhatTellsATitleAndTheColumnsLookedAt() {
    CheckSpec order =
        new CheckSpec("c", Level.WARN, new Condition.DateOrder("release_year", "date_added"));
    TitleRows rows = stage(After.CLEAN, TITLES).rows(order);

    assertThat(rows.columns())
        .extracting(TitleRows.Column::name)
        .containsExactly("show_id", "title", "release_year", "date_added");
    assertThat(rows.text(3, 3)).isEqualTo("2021-09-04");
    assertThat(rows.line(3)).isEqualTo(6);
  }

  @Test
  void remembersResultsAndMakesOnlyItsOwn() {
    CheckSpec own = missing("country", 0.5);
    CheckSpec later = new CheckSpec("d", Level.WARN, new Condition.Range("age_years", 0, 9));
    CheckedStage clean = stage(After.CLEAN, TITLES);

    assertThat(clean.known(own)).isNull();
    assertThat(clean.results(List.of(own, later), RunContext.plain()))
        .extracting(CheckResult::spec)
        .containsExactly(own);
    assertThat(clean.known(own)).isSameAs(clean.result(own, never()));
  }

  @Test
  void givesTheSameForAnyNumberOfThreads() {
    StringBuilder large = new StringBuilder("show_id,type,title,country,release_year\n");
    for (int i = 0; i < 50_001; i++) {
      large.append('s').append(i % 49_999).append(",Movie,T").append(i).append(',');
      large.append(i % 3 == 0 ? "" : "India").append(',').append(1990 + i % 40).append('\n');
    }
    CheckedStage one = stage(After.CLEAN, large.toString());
    CheckedStage other = stage(After.CLEAN, large.toString());
    List<CheckSpec> checks = Recipe.standard().checks();
    RunContext three = new RunContext(3, never(), RunMonitor.SILENT, "");

    List<CheckResult> alone = one.results(checks, RunContext.plain());
    assertThat(other.results(checks, three)).isEqualTo(alone);
    assertThat(alone)
        .filteredOn(CheckResult::isError)
        .singleElement()
        .returns(List.of(50_000, 50_001), CheckResult::failingRecords);
  }

  @Test
  void stopsWhereNobodyWaitsAnyMore() {
    Cancellation cancelled = new Cancellation();
    cancelled.request();
    CheckSpec check = new CheckSpec("c", Level.WARN, new Condition.Range("stars", 0, 1));

    assertThatThrownBy(() -> stage(After.CLEAN, TITLES).result(check, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  private static CheckSpec missing(String column, double maximum) {
    return new CheckSpec("c", Level.WARN, new Condition.MissingShare(column, maximum));
  }

  private CheckResult result(CheckSpec check) {
    return stage(check.after(), TITLES).result(check, never());
  }

  private CheckedStage stage(After after, String csv) {
    return stage(after, csv, Recipe.standard());
  }

  private CheckedStage stage(After after, String csv, Recipe recipe) {
    RunContext context = RunContext.plain();
    try {
      Path file = Files.writeString(folder.resolve("small.csv"), csv);
      IngestedCatalogue read =
          IngestStage.ingest(new CsvCatalogueSource().read(file, recipe, context), recipe, context);
      if (after == After.INGEST) {
        return CheckedStage.of(read);
      }
      CleanCatalogue clean = CleanStage.clean(read, recipe, context);
      return after == After.CLEAN
          ? CheckedStage.of(clean)
          : CheckedStage.of(FeatureStage.derive(clean, FeatureSettings.standard(), context));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Cancellation never() {
    return new Cancellation();
  }
}
