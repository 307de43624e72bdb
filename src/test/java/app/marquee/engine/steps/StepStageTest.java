package app.marquee.engine.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.provenance.DroppedTitle;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.quality.StepTally;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserStep;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.testing.SmallFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What each step does to the titles, the log, the sum and what is read from the text.
class StepStageTest {
  private static final String FILE =
      """
      show_id,type,title,country,date_added,release_year,rating,duration,listed_in,note
      s1,Movie, One ,"USA, India","March 1, 2020",2019,PG,90 min,Dramas; Comedies,x
      s2,Movie,Two,,"May 2, 2021",2020,NR,100 min,Dramas,y
      s3,TV Show,Three,"India, USA","March 3, 2020",2021,tv-ma,2 Seasons,Kids,
      s4,Movie,Four,U.S.A.,,2018,NR,,Dramas,z
      """;

  private final CleanCatalogue clean = SmallFiles.clean(FILE);

  @Test
  void withoutStepsTheCatalogueIsTheSame() {
    assertThat(StepStage.apply(clean, Recipe.standard(), RunContext.plain())).isSameAs(clean);
  }

  @Test
  void replacesWholeCells() {
    CleanCatalogue after = apply(new Edit.ReplaceValue("rating", "NR", "R"));

    assertThat(texts(after, "rating")).containsExactly("PG", "R", "TV-MA", "R");
    assertThat(stepChanges(after))
        .containsExactly("2 rating [NR] [R] step.1", "4 rating [NR] [R] step.1");
    assertThat(tally(after))
        .isEqualTo(new StepTally(new StepId(1), words(after), true, 2, 0, null));
    assertThat(words(after)).isEqualTo("Replace \"NR\" by \"R\" in rating");
  }

  @Test
  void mergesEntriesOfListsAndKeepsEachOnce() {
    CleanCatalogue after =
        apply(
            new Edit.MergeValues("country", List.of("USA", "U.S.A."), "United States"),
            new Edit.MergeValues("country", List.of("India"), "United States"));

    assertThat(texts(after, "country"))
        .containsExactly("United States", "", "United States", "United States");
    assertThat(stepChanges(after))
        .containsExactly(
            "1 country [USA, India] [United States, India] step.1",
            "1 country [United States, India] [United States] step.2",
            "3 country [India, USA] [India, United States] step.1",
            "3 country [India, United States] [United States] step.2",
            "4 country [U.S.A.] [United States] step.1");
    assertThat(Objects.requireNonNull(after.lists().get(CanonicalColumn.COUNTRY)).names())
        .containsExactly("United States");
    assertThat(SmallFiles.featured(after).features().ints("country_count").getInt(0)).isEqualTo(1);
  }

  @Test
  void mergesSeveralClustersInOneStep() {
    CleanCatalogue after =
        apply(
            new Edit.MergeClusters(
                "country",
                List.of(
                    new Edit.Merge(List.of("USA", "U.S.A."), "United States"),
                    new Edit.Merge(List.of("India"), "Bharat"))));

    assertThat(texts(after, "country"))
        .containsExactly("United States, Bharat", "", "Bharat, United States", "United States");
    assertThat(stepChanges(after))
        .containsExactly(
            "1 country [USA, India] [United States, Bharat] step.1",
            "3 country [India, USA] [Bharat, United States] step.1",
            "4 country [U.S.A.] [United States] step.1");
    assertThat(words(after)).isEqualTo("Merge 3 spellings into 2 values in country");
  }

  @Test
  void fillsMissingCellsAndReadsTheirNumbers() {
    CleanCatalogue after =
        apply(
            new Edit.FillMissing("duration", "80 min"),
            new Edit.FillMissing("date_added", "2022-01-05"));

    assertThat(texts(after, "duration"))
        .containsExactly("90 min", "100 min", "2 Seasons", "80 min");
    assertThat(after.columns().ints("duration_minutes").getInt(3)).isEqualTo(80);
    assertThat(after.asOf()).isEqualTo(LocalDate.of(2022, 1, 5));
    assertThat(after.decisions())
        .filteredOn(decision -> decision.id().equals("as_of"))
        .singleElement()
        .satisfies(decision -> assertThat(decision.value()).isEqualTo("2022-01-05"));
    FeaturedCatalogue featured = SmallFiles.featured(after);
    assertThat(featured.features().ints("year_added").getInt(3)).isEqualTo(2022);
    assertThat(featured.features().ints("age_years").getInt(3)).isEqualTo(4);
  }

  @Test
  void dropsTitlesAndCountsThem() {
    CleanCatalogue after =
        apply(
            new Edit.DropRows(
                List.of(
                    new Condition("rating", Edit.Test.IS, "NR"),
                    new Condition("release_year", Edit.Test.ABOVE, "2018"))));

    assertThat(after.sum()).isEqualTo(new RecordSum(4, 3, 0, 0, 1));
    assertThat(after.records()).containsExactly(1, 3, 4);
    assertThat(after.lines()).containsExactly(2, 4, 5);
    assertThat(texts(after, "title")).containsExactly("One", "Three", "Four");
    assertThat(texts(after, "note")).containsExactly("x", "", "z");
    assertThat(after.columns().ints("duration_minutes").getInt(0)).isEqualTo(90);
    assertThat(after.asOf()).isEqualTo(LocalDate.of(2020, 3, 3));
    assertThat(after.steps().dropped())
        .containsExactly(
            new DroppedTitle(
                2,
                3,
                "s2",
                new StepId(1),
                "Drop titles where rating is \"NR\" and release_year is above 2018",
                "s2,Movie,Two,,\"May 2, 2021\",2020,NR,100 min,Dramas,y"));
    assertThat(after.changes().ofRecord(2)).isEmpty();
    assertThat(tally(after).dropped()).isEqualTo(1);
  }

  @Test
  void editsACellOnlyWhileItHoldsWhatItHeld() {
    CleanCatalogue after =
        apply(
            new Edit.EditCell("s1", 0, "title", "One", "Uno"),
            new Edit.EditCell("", 3, "title", "Three", "Tres"),
            new Edit.EditCell("s2", 0, "title", "Zwei", "Deux"),
            new Edit.EditCell("s9", 0, "title", "Nine", "Neuf"),
            new Edit.FillMissing("rating", "G"));

    assertThat(texts(after, "title")).containsExactly("Uno", "Two", "Tres", "Four");
    assertThat(after.changes().ofRecord(1).stream().map(StepStageTest::words))
        .containsExactly(
            "1 title [ One ] [One] text.whitespace",
            "1 title [One] [Uno] step.1",
            "1 date_added [March 1, 2020] [2020-03-01] date.parse");
    assertThat(after.steps().tallies().stream().map(StepTally::problem))
        .containsExactly(
            null, null, "The cell holds Two, not Zwei any more.", "No kept title is s9.", null);
  }

  @Test
  void renamesAndDropsColumns() {
    CleanCatalogue after =
        apply(
            new Edit.RenameColumn("note", "remark"),
            new Edit.DropColumn("rating"),
            new Edit.RenameColumn("country", "made_in"),
            new Edit.ReplaceValue("made_in", "U.S.A.", "USA"));

    assertThat(after.textColumns())
        .containsExactly(
            "show_id",
            "type",
            "title",
            "made_in",
            "date_added",
            "release_year",
            "duration",
            "listed_in",
            "remark");
    assertThat(after.has(CanonicalColumn.RATING)).isFalse();
    assertThat(after.lists()).doesNotContainKey(CanonicalColumn.COUNTRY);
    assertThat(allChanges(after)).noneMatch(change -> change.contains(" rating "));
    assertThat(stepChanges(after)).containsExactly("4 made_in [U.S.A.] [USA] step.4");
    assertThat(SmallFiles.featured(after).notApplicable().values())
        .contains(
            "The file has no usable column rating.", "The file has no usable column country.");
    assertThat(SmallFiles.tables(after).cleaned())
        .startsWith("show_id,type,title,made_in,date_added");
  }

  @Test
  void splitsAndJoinsLists() {
    CleanCatalogue split = apply(new Edit.SplitLists("listed_in", ";"));
    CleanCatalogue joined = apply(new Edit.JoinLists("country", " / "));

    assertThat(texts(split, "listed_in"))
        .containsExactly("Dramas, Comedies", "Dramas", "Kids", "Dramas");
    assertThat(SmallFiles.featured(split).features().ints("genre_count").getInt(0)).isEqualTo(2);
    assertThat(texts(joined, "country"))
        .containsExactly("USA / India", "", "India / USA", "U.S.A.");
    assertThat(SmallFiles.featured(joined).features().ints("country_count").getInt(0)).isEqualTo(1);
  }

  @Test
  void aStepThatCannotBeSaysWhyAndThoseAfterItRun() {
    CleanCatalogue after =
        apply(
            new Edit.FillMissing("director", "Nobody"),
            new Edit.DropColumn("title"),
            new Edit.ReplaceValue("type", "Movie", "Film"),
            new Edit.FillMissing("release_year", "soon"),
            new Edit.RenameColumn("note", "genre_count"),
            new Edit.RenameColumn("note", "rating"),
            new Edit.SplitLists("title", ";"),
            new Edit.ReplaceValue("rating", "NR", ""));

    assertThat(after.steps().tallies().stream().map(StepTally::problem))
        .containsExactly(
            "The catalogue has no column director.",
            "Without title nothing can be counted; it stays.",
            "A type is Movie or TV Show.",
            "soon is not a year of four digits.",
            "genre_count is a column of its own; match columns of the file to it under Columns.",
            "rating is a column of its own; match columns of the file to it under Columns.",
            "title is not a column of lists; these are director, cast, country and listed_in.",
            null);
    assertThat(texts(after, "rating")).containsExactly("PG", "", "TV-MA", "");
  }

  @Test
  void aStepThatIsOffDoesNothing() {
    Recipe recipe = Recipe.standard().withStep(new Edit.ReplaceValue("rating", "NR", "R"));
    recipe = recipe.withSteps(List.of(recipe.steps().getFirst().flipped()));
    CleanCatalogue after = StepStage.apply(clean, recipe, RunContext.plain());

    assertThat(texts(after, "rating")).containsExactly("PG", "NR", "TV-MA", "NR");
    assertThat(tally(after).on()).isFalse();
    assertThat(stepChanges(after)).isEmpty();
  }

  @Test
  void aDateSetByHandIsHeldAgainstTheReleaseYearAnew() {
    assertThat(clean.flags()).extracting(Flag::record).containsExactly(3);
    CleanCatalogue settled =
        apply(new Edit.EditCell("s3", 0, "date_added", "2020-03-03", "2021-03-03"));
    CleanCatalogue still =
        apply(new Edit.EditCell("s3", 0, "date_added", "2020-03-03", "2019-03-03"));

    assertThat(settled.flags()).isEmpty();
    assertThat(still.flags())
        .extracting(Flag::reason)
        .containsExactly("added 2019-03-03, released 2021");
  }

  @Test
  void theOrderOfStepsCounts() {
    Edit rename = new Edit.ReplaceValue("rating", "NR", "R");
    Edit fill = new Edit.ReplaceValue("rating", "R", "PG");

    assertThat(texts(apply(rename, fill), "rating")).containsExactly("PG", "PG", "TV-MA", "PG");
    assertThat(texts(apply(fill, rename), "rating")).containsExactly("PG", "R", "TV-MA", "R");
  }

  private CleanCatalogue apply(Edit... edits) {
    Recipe recipe = Recipe.standard();
    for (Edit edit : edits) {
      recipe = recipe.withStep(edit);
    }
    assertThat(recipe.steps()).extracting(UserStep::id).doesNotHaveDuplicates();
    return StepStage.apply(clean, recipe, RunContext.plain());
  }

  private static StepTally tally(CleanCatalogue after) {
    return after.steps().tallies().getFirst();
  }

  private static String words(CleanCatalogue after) {
    return tally(after).words();
  }

  private static List<String> texts(CleanCatalogue in, String column) {
    return SmallFiles.texts(in.columns(), column);
  }

  private static List<String> stepChanges(CleanCatalogue in) {
    return allChanges(in).stream().filter(change -> change.contains(" step.")).toList();
  }

  private static List<String> allChanges(CleanCatalogue in) {
    List<String> changes = new ArrayList<>();
    for (long at = 0; at < in.changes().size(); at++) {
      changes.add(words(in.changes().get(at)));
    }
    return changes;
  }

  private static String words(Change change) {
    String before = change.before() == null ? "" : change.before();
    String after = change.after() == null ? "" : change.after();
    return "%d %s [%s] [%s] %s"
        .formatted(change.record(), change.column(), before, after, change.rule().id());
  }
}
