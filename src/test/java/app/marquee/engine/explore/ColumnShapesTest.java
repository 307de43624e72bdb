package app.marquee.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.quality.ColumnPart;
import app.marquee.domain.quality.ColumnShape;
import app.marquee.domain.quality.ColumnShape.Bar;
import app.marquee.domain.quality.ColumnShape.Measure;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CellMarks;
import app.marquee.testing.SmallFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What columns of a small catalogue look like, and the rows their parts are in.
class ColumnShapesTest {
  private static final String FILE =
      """
      show_id,type,title,country,date_added,release_year,rating,duration
      s1,Movie,One,"India, France","March 1, 2020",2019,PG,90 min
      s2,Movie, Two ,France,"May 2, 2021",2022,PG,100 min
      s3,TV Show,Three,,"March 3, 2020",2005,TV-MA,2 Seasons
      s4,Movie,Four,France,,1998,PG,80 min
      """;

  private final CleanCatalogue clean = SmallFiles.clean(FILE);
  private final CountedColumns counted = new CountedColumns();

  @Test
  void fewValuesAreCountedOneByOne() {
    ColumnShape rating = shape("rating");

    assertThat(rating.measure()).isEqualTo(Measure.VALUE);
    assertThat(rating.bars())
        .containsExactly(
            new Bar("PG", new ColumnPart.Value("PG"), 3),
            new Bar("TV-MA", new ColumnPart.Value("TV-MA"), 1));
    assertThat(rows("rating", new ColumnPart.Value("PG"))).containsExactly(0, 1, 3);
  }

  @Test
  void aColumnOfListsIsCountedByEntry() {
    ColumnShape country = shape("country");

    assertThat(country.bars()).extracting(Bar::label).containsExactly("France", "India");
    assertThat(country.bars()).extracting(Bar::titles).containsExactly(3L, 1L);
    assertThat(country.summary().missing()).isEqualTo(1);
    assertThat(rows("country", new ColumnPart.Value("France"))).containsExactly(0, 1, 3);
    assertThat(rows("country", new ColumnPart.Value("Fran"))).isEmpty();
    assertThat(rows("country", new ColumnPart.Missing())).containsExactly(2);
  }

  @Test
  void numbersSpreadOverRoundStretches() {
    ColumnShape years = shape("release_year");

    assertThat(years.measure()).isEqualTo(Measure.NUMBER);
    // From 1998 to 2022 in stretches of two years: thirteen, no more than sixteen.
    assertThat(years.bars()).hasSize(13);
    assertThat(years.bars())
        .filteredOn(bar -> bar.titles() > 0)
        .extracting(bar -> bar.label() + ": " + bar.titles())
        .containsExactly(
            "1998 to 1999: 1", "2004 to 2005: 1", "2018 to 2019: 1", "2022 to 2023: 1");
    assertThat(rows("release_year", years.bars().get(10).part())).containsExactly(0);
  }

  @Test
  void datesSpreadOverYearsAndManyValuesOverLengths() {
    assertThat(shape("date_added").bars())
        .extracting(bar -> bar.label() + " " + bar.titles())
        .containsExactly("2020 2", "2021 1");
    ColumnShape title = shape("title");
    assertThat(title.measure()).isEqualTo(Measure.LENGTH);
    assertThat(title.bars())
        .extracting(bar -> bar.label() + " " + bar.titles())
        .containsExactly("3 2", "4 1", "5 1");
    assertThat(rows("title", title.bars().getFirst().part())).containsExactly(0, 1);
  }

  @Test
  void cellsAreChangedFlaggedPlainOrMissing() {
    ColumnShape title = shape("title");

    assertThat(title.summary().changed()).isEqualTo(1);
    assertThat(title.plain()).isEqualTo(3);
    assertThat(rows("title", new ColumnPart.Changed())).containsExactly(1);
    assertThat(rows("title", new ColumnPart.Plain())).containsExactly(0, 2, 3);
    // Added in May 2021, released in 2022: the rule points at the date.
    assertThat(shape("date_added").flagged()).isEqualTo(1);
    assertThat(rows("date_added", new ColumnPart.Flagged())).containsExactly(1);
  }

  @Test
  void derivedColumnsHaveShapesToo() {
    FeaturedCatalogue featured = SmallFiles.featured(clean);
    ColumnShapes minutes = ColumnShapes.of(featured, "duration_minutes", new CountedColumns());

    ColumnShape shape = minutes.shape(new Cancellation());

    assertThat(shape.measure()).isEqualTo(Measure.NUMBER);
    assertThat(shape.summary().missing()).isEqualTo(1);
    assertThat(shape.bars())
        .extracting(bar -> bar.label() + " " + bar.titles())
        .startsWith("80 to 81 1")
        .endsWith("100 to 101 1");
    assertThat(minutes.rows(new ColumnPart.Range(Measure.NUMBER, 85, 100), new Cancellation()))
        .containsExactly(0, 1);
  }

  @Test
  void aRatioOfTheUsersIsCountedToo() {
    UserFeature ratio =
        new UserFeature("per_word", true, new Formula.Ratio("duration_minutes", "title_words"));
    FeatureSettings settings = FeatureSettings.standard().withOwn(_ -> List.of(ratio));
    FeaturedCatalogue featured = FeatureStage.derive(clean, settings, RunContext.plain());

    ColumnShape shape =
        ColumnShapes.of(featured, "per_word", new CountedColumns()).shape(new Cancellation());

    assertThat(shape.summary().missing()).isEqualTo(1);
    // 90, 100 and 80 minutes for one word each, in stretches of two.
    assertThat(shape.measure()).isEqualTo(Measure.NUMBER);
    assertThat(shape.bars())
        .filteredOn(bar -> bar.titles() > 0)
        .extracting(Bar::label)
        .containsExactly("80 to 81", "90 to 91", "100 to 101");
  }

  private ColumnShape shape(String name) {
    return shapes(name).shape(new Cancellation());
  }

  private int[] rows(String name, ColumnPart part) {
    return shapes(name).rows(part, new Cancellation());
  }

  private ColumnShapes shapes(String name) {
    List<String> names = clean.textColumns();
    CellMarks marks = CellMarks.of(clean.changes(), clean.records(), names);
    return ColumnShapes.of(clean, name, marks, counted);
  }
}
