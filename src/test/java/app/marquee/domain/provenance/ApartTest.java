package app.marquee.domain.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.catalogue.TitleRows.Column;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.testing.TextRows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// What holds for one title and no other.
class ApartTest {
  private static final TitleRows ROWS =
      TextRows.of(
          List.of(
              new Column("type", false),
              new Column("title", false),
              new Column("show_id", false),
              new Column("rating", false)),
          List.of(
              List.of("Movie", "Blue", "s1", "PG"),
              List.of("Movie", "Red", "s2", "PG"),
              List.of("Movie", "RED", "s2", "PG"),
              List.of("Movie", "Old", "s3", "R"),
              List.of("Movie", "Old", "s3", ""),
              List.of("Movie", "Twin", "s4", "R"),
              List.of("Movie", "Twin", "s4", "R"),
              List.of("TV Show", "None", "", "R"),
              List.of("Movie", "Nil", "", "R")));

  @Test
  void theIdIsEnoughWhereNoOtherTitleHasIt() {
    assertThat(apart(0)).containsExactly(Map.entry(0, List.of(is("show_id", "s1"))));
  }

  @Test
  void whereTitlesShareAnIdAsMuchMoreAsItTakes() {
    assertThat(apart(1, 2, 3, 4))
        .containsOnly(
            Map.entry(1, List.of(is("show_id", "s2"), is("title", "Red"))),
            Map.entry(2, List.of(is("show_id", "s2"), is("title", "RED"))),
            Map.entry(3, List.of(is("show_id", "s3"), is("rating", "R"))),
            Map.entry(
                4, List.of(is("show_id", "s3"), new Condition("rating", Edit.Test.MISSING, ""))));
  }

  @Test
  void withoutAnIdByTheTitle() {
    assertThat(apart(7))
        .containsOnly(
            Map.entry(
                7, List.of(new Condition("show_id", Edit.Test.MISSING, ""), is("title", "None"))));
  }

  @Test
  void titlesAlikeInEveryCellAreNotToldApart() {
    assertThat(apart(5, 6, -1)).isEmpty();
  }

  @Test
  void stopsWhenAskedTo() {
    Cancellation stop = new Cancellation();
    stop.request();

    assertThatThrownBy(() -> Apart.of(ROWS, Set.of(1), stop))
        .isInstanceOf(CancellationException.class);
  }

  private static Map<Integer, List<Condition>> apart(Integer... rows) {
    return Apart.of(ROWS, Set.of(rows), new Cancellation());
  }

  private static Condition is(String column, String value) {
    return new Condition(column, Edit.Test.IS, value);
  }
}
