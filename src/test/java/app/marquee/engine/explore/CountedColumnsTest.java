package app.marquee.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.marquee.domain.quality.ColumnSummary.Frequency;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.clean.Cleanings;
import app.marquee.engine.frame.CellMarks;
import app.marquee.testing.SmallFiles;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// What a column came to is known while its cells are the same, and no longer.
final class CountedColumnsTest {
  private static final String FILE =
      """
      show_id,type,title,country,rating
      s1,Movie,One,"India, France",PG
      s2,Movie, Two ,France,PG
      s3,TV Show,Three,Germany ,TV-MA
      """;

  private static final Recipe UNTRIMMED =
      Recipe.standard().withRule(new RuleSetting(RuleId.WHITESPACE, false, Map.of()));

  private final Cleanings cleanings = new Cleanings(SmallFiles.ingest(FILE));
  private final CountedColumns counted = new CountedColumns();

  @Test
  void aColumnNoRuleTouchedIsCountedOnce() {
    ColumnCounts before = counts(clean(Recipe.standard()), "rating");
    ColumnCounts after = counts(clean(UNTRIMMED), "rating");

    assertThat(after).isSameAs(before);
  }

  @Test
  void aColumnThatCameOutOtherwiseIsCountedAnew() {
    ColumnCounts before = counts(clean(Recipe.standard()), "country");
    ColumnCounts after = counts(clean(UNTRIMMED), "country");

    assertThat(before.frequent()).contains(new Frequency("Germany", 1));
    assertThat(after).isNotSameAs(before);
  }

  @Test
  void aSwitchTurnedBackFindsItsOwn() {
    CleanCatalogue first = clean(Recipe.standard());
    ColumnCounts before = counts(first, "title");
    counts(clean(UNTRIMMED), "title");

    assertThat(counts(clean(Recipe.standard()), "title")).isSameAs(before);
  }

  @Test
  void aCountingGivenUpIsNotRemembered() {
    CleanCatalogue clean = clean(Recipe.standard());
    Cancellation given = new Cancellation();
    given.request();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> counted.of(column(clean, "title"), given));
    assertThat(counts(clean, "title").distinct()).isEqualTo(3);
  }

  private CleanCatalogue clean(Recipe recipe) {
    return cleanings.clean(recipe, RunContext.plain());
  }

  private ColumnCounts counts(CleanCatalogue clean, String name) {
    return counted.of(column(clean, name), new Cancellation());
  }

  private static ShapedColumn column(CleanCatalogue clean, String name) {
    return ShapedColumn.of(clean, name, CellMarks.none());
  }
}
