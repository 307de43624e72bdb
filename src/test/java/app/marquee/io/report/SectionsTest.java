package app.marquee.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which charts stand together and how they fill rows of two.
final class SectionsTest {

  @Test
  void chartsGoWhereTheyBelong() {
    List<Page.Section> sections =
        Sections.all(
            List.of(
                chart("genres_by_decade", Kind.BAR, 3),
                chart("audience_by_year_added", Kind.SHARE, 3),
                chart("titles_added_by_month", Kind.LINE, 3),
                chart("missing_by_column", Kind.BAR, 3),
                chart("something_else", Kind.BAR, 3)));

    assertThat(sections)
        .extracting(Page.Section::name)
        .containsExactly("Growth", "Ratings", "Genres", "More");
  }

  @Test
  void aNarrowCardIsFollowedByTheNextNarrowOne() {
    assertThat(
            rows(
                chart("release_a", Kind.COLUMN, 5),
                chart("release_b", Kind.LINE, 100),
                chart("release_c", Kind.COLUMN, 5)))
        .containsExactly("release_a", "release_c", "release_b*");
  }

  @Test
  void ofAnOddNumberTheLastThatStretchesIsWide() {
    assertThat(
            rows(
                chart("release_a", Kind.COLUMN, 5),
                chart("release_b", Kind.HISTOGRAM, 5),
                chart("release_c", Kind.SHARE, 5)))
        .containsExactly("release_a", "release_c", "release_b*");
  }

  @Test
  void emptyChartsAreLeftOut() {
    assertThat(Sections.all(List.of(chart("release_a", Kind.BAR, 0)))).isEmpty();
  }

  private static List<String> rows(ChartSpec... charts) {
    return Sections.GROWTH.cards(List.of(charts)).stream()
        .map(card -> card.spec().id() + (card.wide() ? "*" : ""))
        .toList();
  }

  private static ChartSpec chart(String id, Kind kind, int categories) {
    int values = categories - (kind == Kind.HISTOGRAM ? 1 : 0);
    return new ChartSpec(
        id,
        id,
        "",
        kind,
        IntStream.range(0, categories).mapToObj(Integer::toString).toList(),
        List.of(new Series("n", Colour.PLAIN, Collections.nCopies(values, 1.0))),
        "",
        id);
  }
}
