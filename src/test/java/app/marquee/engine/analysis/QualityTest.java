package app.marquee.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.Level;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.recipe.Recipe;
import app.marquee.testing.Catalogues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The quality report, its checks and its score, worked out by hand.
final class QualityTest {
  private static final String DOCUMENT = "quality_report";

  private static Catalogues catalogue() {
    return Catalogues.with("show_id | type | title | director | release_year | extra")
        .rows(
            "s1 | Movie | a | Ann      | 2001 | x",
            "s2 | Movie | b |          | 1880 | y",
            "s1 | Film  | b | Ann, Bob | 2001 | ",
            "s4 | Movie | d | Ann      |      | x");
  }

  private static CheckResult check(CheckSpec spec) {
    Recipe standard = Recipe.standard();
    Recipe recipe =
        new Recipe(standard.asOf(), standard.mapping(), standard.rules(), List.of(spec));
    return Analysing.of(catalogue(), recipe).found().checks().getFirst();
  }

  @Test
  void profilesEveryTextColumn() {
    Analysing found =
        Analysing.of(
            catalogue()
                .invalid("release_year", 2)
                .change(new Change(2, 3, "s2", "title", "b ", "b", RuleId.WHITESPACE))
                .change(new Change(2, 3, "s2", "title", "B", "b", RuleId.DOUBLE_ENCODING))
                .change(new Change(3, 4, "s1", "title", " b", "b", RuleId.WHITESPACE))
                .change(new Change(3, 4, "s1", "extra", "-", null, RuleId.MISSING_MARKER)));

    assertThat(found.keys(DOCUMENT, "columns"))
        .containsExactly("show_id", "type", "title", "director", "release_year", "extra");
    assertThat(found.at(DOCUMENT, "columns", "title")).isEqualTo(column(0, 3, 0L, 2L));
    assertThat(found.at(DOCUMENT, "columns", "director")).isEqualTo(column(1, 2, 0L, 0L));
    assertThat(found.at(DOCUMENT, "columns", "release_year")).isEqualTo(column(1, 2, 2L, 0L));
    assertThat(found.at(DOCUMENT, "columns", "extra")).isEqualTo(column(1, 2, 0L, 1L));
    assertThat(found.reason(DOCUMENT, "columns.rating"))
        .isEqualTo("The file has no column rating.");
  }

  @Test
  void saysWhatEachRuleDid() {
    Analysing found =
        Analysing.of(catalogue().tally(new RuleTally(RuleId.WHITESPACE, true, 7, 6, 5, 4)));

    assertThat(found.at(DOCUMENT, "rules"))
        .isEqualTo(
            Map.of(
                "text.whitespace",
                Map.of(
                    "changed", 7L, "flagged", 6L, "quarantined", 5L, "removed", 4L, "on", true)));
  }

  @Test
  void writesEveryCheckOfTheRecipe() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.keys(DOCUMENT, "checks"))
        .containsExactlyElementsOf(Recipe.standard().checks().stream().map(CheckSpec::id).toList());
    Map<?, ?> unique = new HashMap<>(Analysing.map(found.at(DOCUMENT, "checks", "unique_show_id")));
    assertThat(unique.remove("failing"))
        .isEqualTo(
            List.of(Map.of("record", 3, "line", 4, "show_id", "s1", "title", "b", "value", "s1")));
    assertThat(unique)
        .isEqualTo(
            Map.of(
                "level",
                "error",
                "passed",
                false,
                "observed",
                "1 title repeats an earlier value",
                "failing_rows",
                List.of(3),
                "failing_count",
                1L,
                "sentence",
                "No two titles share a value of show_id.",
                "kind",
                "unique_values",
                "after",
                "clean",
                "threshold",
                "no repeats",
                "status",
                "failed"));
    assertThat(found.keys(DOCUMENT)).startsWith("columns", "rules", "checks");
  }

  @Test
  void looksForRequiredColumns() {
    CheckResult passes =
        check(
            new CheckSpec(
                "c", Level.ERROR, new Condition.RequiredColumns(List.of("title", "extra"))));
    CheckResult fails =
        check(
            new CheckSpec(
                "c", Level.ERROR, new Condition.RequiredColumns(List.of("title", "cast"))));

    assertThat(passes.passed()).isTrue();
    assertThat(passes.observed()).isEqualTo("2 of 2 columns");
    assertThat(fails.passed()).isFalse();
    assertThat(fails.observed()).isEqualTo("1 of 2 columns, without cast");
  }

  @Test
  void countsRecords() {
    assertThat(check(new CheckSpec("c", Level.ERROR, new Condition.MinimumRecords(4))).passed())
        .isTrue();
    assertThat(check(new CheckSpec("c", Level.ERROR, new Condition.MinimumRecords(5))).passed())
        .isFalse();
  }

  @Test
  void limitsMissingShares() {
    CheckResult passes =
        check(new CheckSpec("c", Level.WARN, new Condition.MissingShare("director", 0.25)));
    CheckResult fails =
        check(new CheckSpec("c", Level.WARN, new Condition.MissingShare("director", 0.24)));

    assertThat(passes.passed()).isTrue();
    assertThat(passes.failingRecords()).isEmpty();
    assertThat(fails.passed()).isFalse();
    assertThat(fails.failingCount()).isEqualTo(1);
    assertThat(fails.failingRecords()).containsExactly(2);
  }

  @Test
  void allowsValues() {
    CheckResult result =
        check(
            new CheckSpec("c", Level.ERROR, new Condition.AllowedValues("type", List.of("Movie"))));

    assertThat(result.passed()).isFalse();
    assertThat(result.failingRecords()).containsExactly(3);
    assertThat(
            check(
                new CheckSpec(
                    "c", Level.ERROR, new Condition.AllowedValues("extra", List.of("x", "y")))))
        .as("missing cells pass")
        .returns(true, CheckResult::passed);
  }

  @Test
  void boundsNumbers() {
    CheckResult outside =
        check(new CheckSpec("c", Level.WARN, new Condition.Range("release_year", 1881, 2001)));
    CheckResult inside =
        check(new CheckSpec("c", Level.WARN, new Condition.Range("release_year", 1880, 2001)));
    CheckResult words = check(new CheckSpec("c", Level.WARN, new Condition.Range("extra", 0, 9)));

    assertThat(outside.passed()).isFalse();
    assertThat(outside.failingRecords()).containsExactly(2);
    assertThat(inside.passed()).isTrue();
    assertThat(words.failingRecords()).as("text that is no number").containsExactly(1, 2, 4);
  }

  @Test
  void passesWhatItsColumnDoesNotTell() {
    CheckResult result =
        check(new CheckSpec("c", Level.ERROR, new Condition.UniqueValues("rating")));

    assertThat(result.passed()).isTrue();
    assertThat(result.observed()).isEqualTo("not applicable, the file has no column rating");
  }

  @Test
  void namesTheFirstTwentyFailingRecords() {
    Catalogues many = Catalogues.with("show_id | type | title");
    for (int i = 0; i < 30; i++) {
      many.row("s | Movie | a");
    }
    CheckResult result =
        Analysing.of(many).found().checks().stream()
            .filter(check -> check.spec().id().equals("unique_show_id"))
            .findFirst()
            .orElseThrow();

    assertThat(result.failingCount()).isEqualTo(29);
    assertThat(result.failingRecords()).isEqualTo(IntStream.rangeClosed(2, 21).boxed().toList());
  }

  @Test
  void scoresCompletenessValidityRecordsAndChecks() {
    Analysing found = Analysing.of(catalogue().invalid("release_year", 2).lost(1, 3));

    // 4 + 4 + 4 + 3 + 3 of 48 canonical cells filled; 2 of those 18 unreadable; 4 of 8 records
    // kept; of 10 checks fail expected_columns, unique_show_id, type_values, release_year_range
    assertThat((Double) found.at(DOCUMENT, "quality_score"))
        .isCloseTo(100 * (0.5 * 18 / 48 + 0.2 * 16 / 18 + 0.2 * 0.5 + 0.1 * 0.6), within(1e-9));
    assertThat(found.at("comprehensive_report", "quality_score"))
        .isEqualTo(found.at(DOCUMENT, "quality_score"));
    assertThat(found.at(DOCUMENT, "checks_failed")).isEqualTo(4);
    assertThat(found.at(DOCUMENT, "record_sum"))
        .isEqualTo(Map.of("records", 8L, "kept", 4L, "quarantined", 1L, "duplicates", 3L));
  }

  @Test
  void drawsMissingCells() {
    assertThat(Analysing.of(catalogue()).chart("missing_by_column").categories())
        .containsExactly("director", "extra", "release_year");
  }

  private static Map<String, Object> column(int missing, int distinct, long invalid, long changed) {
    return Map.of("missing", missing, "distinct", distinct, "invalid", invalid, "changed", changed);
  }
}
