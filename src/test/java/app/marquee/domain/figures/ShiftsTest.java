package app.marquee.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.marquee.domain.quality.RuleId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShiftsTest {

  @Test
  void namesEveryValueThatDiffersInTheOrderOfTheDocument() {
    ReportDocument without =
        document("titles", 9, "movie_duration_stats", map("avg_duration", 99.58, "count", 3));
    ReportDocument with =
        document("titles", 9, "movie_duration_stats", map("avg_duration", 99.57, "count", 4));

    assertThat(Shifts.between(List.of(without), List.of(with)))
        .containsExactly(
            new Shift(
                "doc", "movie_duration_stats.avg_duration", "Length of movies: mean", 99.58, 99.57),
            new Shift("doc", "movie_duration_stats.count", "Length of movies: count", 3, 4));
  }

  @Test
  void namesWhatOnlyOneOfThemHas() {
    ReportDocument without = document("ratings", map("74 MIN", 1, "R", 2));
    ReportDocument with = document("ratings", map("R", 2, "NC-17", 1));

    assertThat(Shifts.between(List.of(without), List.of(with)))
        .containsExactly(
            new Shift("doc", "ratings.NC-17", "Ratings: NC-17", null, 1),
            new Shift("doc", "ratings.74 MIN", "Ratings: 74 MIN", 1, null));
    assertThat(Shifts.between(List.of(), List.of(with))).hasSize(2);
    assertThat(Shifts.between(List.of(with), List.of())).hasSize(2);
    assertThat(Shifts.between(List.of(with), List.of(with))).isEmpty();
  }

  @Test
  void anEntryOfAListIsThatOfTheSameNameWhereverItStands() {
    ReportDocument without =
        document(
            "longest", List.of(map("title", "A", "minutes", 90), map("title", "B", "minutes", 80)));
    ReportDocument with =
        document(
            "longest",
            List.of(
                map("title", "C", "minutes", 95),
                map("title", "A", "minutes", 90),
                map("title", "B", "minutes", 81)));

    assertThat(Shifts.between(List.of(without), List.of(with)))
        .extracting(Shift::path, Shift::without, Shift::with)
        .containsExactly(
            tuple("longest[C].minutes", null, 95), tuple("longest[B].minutes", 80, 81));
  }

  @Test
  void twoEntriesOfOneNameAreToldApart() {
    ReportDocument one =
        document("pairs", List.of(map("cast", "A", "titles", 3), map("cast", "A", "titles", 2)));
    ReportDocument other =
        document("pairs", List.of(map("cast", "A", "titles", 3), map("cast", "A", "titles", 1)));

    assertThat(Shifts.between(List.of(one), List.of(other)))
        .extracting(Shift::path)
        .containsExactly("pairs[A].titles #2");
  }

  @Test
  void aNameFromTheDataStaysAsItIs() {
    ReportDocument none = document("top_cast", map());
    ReportDocument some = document("top_cast", map("J.K. Simmons", 4, "Will I Am", 1));

    assertThat(Shifts.between(List.of(none), List.of(some)))
        .extracting(Shift::label)
        .containsExactly("Top cast: J.K. Simmons", "Top cast: Will I Am");
  }

  @Test
  void numbersAreShownWithAsManyDecimalsAsTellThemApart() {
    assertThat(text(99.57718668407311, 99.56499755341706)).containsExactly("99.58", "99.56");
    assertThat(text(28.2905934, 28.2894944)).containsExactly("28.291", "28.289");
    assertThat(text(1.0, 1.5)).containsExactly("1", "1.5");
    assertThat(text(4181, 4184)).containsExactly("4,181", "4,184");
    assertThat(text(null, "R")).containsExactly("–", "R");
    assertThat(text(-0.25, 1234.5)).containsExactly("-0.25", "1,234.5");
    Shift year = new Shift("doc", "first_release_year", "First release year", 1925, 1943);
    assertThat(year.withoutText()).isEqualTo("1925");
  }

  @Test
  void ranksByValuesMovedThenByTitlesThenAsTheyRun() {
    Influence two = influence(2, 1);
    Influence none = influence(0, 0);
    Influence flags = influence(0, 14);
    Influence other = influence(0, 14);

    List<Influence> ranked = Influence.ranked(List.of(none, flags, other, two));

    assertThat(ranked).containsExactly(two, flags, other, none);
    assertThat(ranked.get(1)).isSameAs(flags);
    assertThat(two.byReport()).containsExactly(Map.entry("doc", 2));
  }

  private static Influence influence(int shifts, long titles) {
    Shift shift = new Shift("doc", "a", "A", 1, 2);
    return new Influence(
        RuleId.WHITESPACE, "Whitespace", true, titles, 0, Collections.nCopies(shifts, shift));
  }

  private static List<String> text(@Nullable Object without, @Nullable Object with) {
    Shift shift = new Shift("doc", "a.b", "A: b", without, with);
    return List.of(shift.withoutText(), shift.withText());
  }

  private static ReportDocument document(Object... content) {
    return new ReportDocument("doc", map(content));
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
