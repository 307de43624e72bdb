package app.marquee.engine.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.Cleanings;
import app.marquee.engine.counting.TextTally.Count;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.testing.SmallFiles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.StringColumn;

/// Texts counted on their bytes are those that counting text finds.
final class TextTallyTest {

  /// Letters of one to four bytes; in the order of `char`s the clapper board stands before U+E000
  /// and U+FF21, by bytes after them.
  private static final List<String> LETTERS =
      List.of("a", "b", "é", "中", "\uE000", "\uFF21", "\uD83C\uDFAC", "\"", " ", "aaaaaaaaa");

  @Test
  void countsByHand() {
    StringColumn cells =
        StringColumn.create("country", "India", "Curaçao", "", "India", "", "Fiji", "India");

    TextTally tally = TextTally.of(cells, 2, new Cancellation());

    assertThat(tally.profile().missing()).isEqualTo(2);
    assertThat(tally.profile().distinct()).isEqualTo(3);
    assertThat(tally.frequent()).containsExactly(new Count("India", 3), new Count("Curaçao", 1));
    assertThat(tally.lengths().keys()).containsExactly(4, 5, 7);
    assertThat(tally.lengths().count(5)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 6_000, 30_000})
  void findsWhatCountingTextFinds(int rows) {
    SplittableRandom random = new SplittableRandom(rows);
    StringBuilder file = new StringBuilder("show_id,type,title,description\n");
    for (int row = 0; row < rows; row++) {
      file.append("s").append(row).append(",Movie,").append(quoted(text(random, 1)));
      file.append(',').append(quoted(text(random, 3))).append('\n');
    }
    IngestedCatalogue ingested = SmallFiles.ingest(file.toString());
    StringColumn raw = ingested.columns().text("description");
    StringColumn own = StringColumn.create("own", raw.asList());

    assertIsSlowCount(raw, tally(raw));
    assertIsSlowCount(own, tally(own));
    Cleanings cleanings = new Cleanings(ingested);
    TextTallies tallies = new TextTallies(10);
    for (Recipe recipe : List.of(Recipe.standard(), untrimmed())) {
      StringColumn cleaned =
          cleanings.clean(recipe, RunContext.plain()).columns().text("description");
      assertIsSlowCount(cleaned, tally(cleaned));
      assertIsSlowCount(cleaned, tallies.of(cleaned, new Cancellation()));
    }
  }

  private static Recipe untrimmed() {
    return Recipe.standard().withRule(new RuleSetting(RuleId.WHITESPACE, false, Map.of()));
  }

  private static TextTally tally(StringColumn column) {
    return TextTally.of(column, 10, new Cancellation());
  }

  private static void assertIsSlowCount(StringColumn column, TextTally tally) {
    Map<String, Integer> counts = new HashMap<>();
    Map<Integer, Integer> lengths = new HashMap<>();
    for (String text : column) {
      if (!text.isEmpty()) {
        counts.merge(text, 1, Integer::sum);
        lengths.merge(text.codePointCount(0, text.length()), 1, Integer::sum);
      }
    }
    List<Count> ranked =
        counts.entrySet().stream()
            .map(one -> new Count(one.getKey(), one.getValue()))
            .sorted(Comparator.comparingInt(Count::cells).reversed().thenComparing(Count::text))
            .limit(10)
            .toList();

    assertThat(tally.frequent()).isEqualTo(ranked);
    assertThat(tally.profile().distinct()).isEqualTo(counts.size());
    assertThat(tally.profile().missing()).isEqualTo(column.size() - tally.lengths().count());
    assertThat(ColumnProfile.of(column, new Cancellation()))
        .usingRecursiveComparison()
        .isEqualTo(tally.profile());
    Map<Integer, Integer> tallied = new HashMap<>();
    for (int length : tally.lengths().keys()) {
      tallied.put(length, (int) tally.lengths().count(length));
    }
    assertThat(tallied).isEqualTo(lengths);
  }

  /// The first and the last description come to the same by a rule, the long one is longer than a
  /// `char` tells, and the titles of two rows are missing: of those with a title the fourth and the
  /// sixth repeat an earlier one.
  @Test
  void countsACleanedColumnByHand() {
    String longText = "x".repeat(70_000);
    String file =
        """
        show_id,type,title,description
        s1,Movie,One,"  A  heist "
        s2,Movie,Two,%s
        s3,Movie,,"A ""heist\"""
        s4,Movie,Four,A heist
        s5,Movie,Five,
        s6,Movie,Six,"A ""heist\"""
        s7,Movie,Seven,"A ""heist\"""
        s8,Movie,,A heist
        """
            .formatted(longText);
    StringColumn cleaned = SmallFiles.clean(file).columns().text("description");

    TextTally tally = new TextTallies(3).of(cleaned, new Cancellation());

    assertThat(tally.profile())
        .usingRecursiveComparison()
        .isEqualTo(new ColumnProfile(6, 1, 3, new int[] {2, 5}));
    assertThat(tally.frequent())
        .containsExactly(
            new Count("A \"heist\"", 2), new Count("A heist", 2), new Count(longText, 1));
    assertThat(tally.lengths().keys()).containsExactly(7, 9, 70_000);
    assertThat(tally.lengths().count(7)).isEqualTo(2);
  }

  @Test
  void tiesStandInTheOrderOfText() {
    StringColumn cells =
        StringColumn.create("t", "\uFF21", "\uE000", "\uD83C\uDFAC", "é", "éa", "z");

    List<Count> frequent = TextTally.of(cells, 5, new Cancellation()).frequent();

    assertThat(frequent)
        .extracting(Count::text)
        .containsExactly("z", "é", "éa", "\uD83C\uDFAC", "\uE000");
  }

  @Test
  void whatIsNotWantedAnyMoreIsGivenUp() {
    Cancellation given = new Cancellation();
    given.request();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> TextTally.of(StringColumn.create("t", "One"), 10, given));
  }

  private static String text(SplittableRandom random, int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      text.append(LETTERS.get(random.nextInt(LETTERS.size())));
    }
    return text.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
