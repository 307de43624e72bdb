package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.TokenLists;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.testing.RandomCatalogue;
import app.marquee.testing.SmallFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tech.tablesaw.api.StringColumn;

/// What one cleaning of a file takes over from another: the same objects where it comes to the
/// same, and nothing where it does not.
class CleaningsTest {

  /// A doubled quote, a repeated name and a list of markers go through the list rule; the title of
  /// the last row is set aside with its names.
  private static final String FILE =
      """
      show_id,type,title,director,cast,country,release_year
      s1,Movie,One,Ann,"Ann ""Nan"" Lee, Bo","India, France",2001
      s2,Movie,Two,Bo,"Cy, Cy, Bo",DE,2002
      s3,Movie,Three,,"['None']",,2003
      s4,TV Show,Four,Di,"Di, Eve",France,2004
      s5,TV Show,,Gus,"Gus, Hal",France,2005
      """;

  /// The rules that make others of names.
  private static final List<RuleId> OF_LISTS =
      List.of(RuleId.WHITESPACE, RuleId.MISSING_MARKER, RuleId.LIST_TOKENS);

  private final IngestedCatalogue file = SmallFiles.ingest(FILE);
  private final Cleanings cleanings = new Cleanings(file);

  @ParameterizedTest
  @EnumSource(
      value = RuleId.class,
      names = {"DOUBLE_ENCODING", "PASSPORT_REPAIR", "COUNTRY_CODE", "DATE_PARSE", "YEAR_PARSE"})
  void namesThatARuleDoesNotTouchStayTheSameObject(RuleId rule) {
    CleanCatalogue before = clean(Recipe.standard());
    CleanCatalogue after = clean(Rules.without(rule));

    assertThat(after.lists().get(CanonicalColumn.CAST))
        .isSameAs(before.lists().get(CanonicalColumn.CAST));
    assertThat(cells(after)).isSameAs(cells(before));
    assertIsACleaningOfItsOwn(after, Rules.without(rule));
  }

  @ParameterizedTest
  @EnumSource(
      value = RuleId.class,
      names = {"WHITESPACE", "MISSING_MARKER", "LIST_TOKENS"})
  void namesAreSplitAnewWhereARuleMakesOthersOfThem(RuleId rule) {
    clean(Recipe.standard());
    CleanCatalogue after = clean(Rules.without(rule));

    assertIsACleaningOfItsOwn(after, Rules.without(rule));
  }

  @Test
  void namesStayTheSameObjectWhereTheListRuleChangedOnlyHowTheyAreWritten() {
    Cleanings others = new Cleanings(SmallFiles.ingest(FILE.replace("['None']", "['Fay']")));
    CleanCatalogue before = others.clean(Recipe.standard(), RunContext.plain());
    CleanCatalogue after = others.clean(Rules.without(RuleId.LIST_TOKENS), RunContext.plain());

    assertThat(after.columns().text("cast").get(1)).isEqualTo("Cy, Cy, Bo");
    assertThat(after.lists().get(CanonicalColumn.CAST))
        .isSameAs(before.lists().get(CanonicalColumn.CAST));
  }

  @Test
  void namesSplitAnewAreNumberedByWhereTheyFirstAppear() {
    Cleanings others =
        new Cleanings(
            SmallFiles.ingest(
                """
                show_id,type,title,cast
                s1,Movie,One,"Ann, Bo"
                s2,Movie,Two,"N/A, Cy"
                s3,Movie,Three,"['None']"
                s4,Movie,Four,"None, Bo"
                """));
    others.clean(Recipe.standard(), RunContext.plain());
    CleanCatalogue after = others.clean(Rules.without(RuleId.MISSING_MARKER), RunContext.plain());

    TokenLists cast = Objects.requireNonNull(after.lists().get(CanonicalColumn.CAST));
    assertThat(cast.names()).containsExactly("Ann", "Bo", "N/A", "Cy", "None");
    assertThat(cast.starts()).containsExactly(0, 2, 4, 5, 7);
    assertThat(cast.tokens()).containsExactly(0, 1, 2, 3, 4, 4, 1);
  }

  /// U+00A0 after the letter is the second byte of an `à`, which the whitespace rule leaves.
  @Test
  void theListRuleTakesABlankFromTheEndOfANameInDoubleEncoding() {
    IngestedCatalogue doubled =
        SmallFiles.ingest(
            """
            show_id,type,title,cast
            s1,Movie,One,"Jordi MollÃ\u00A0, Ann"
            """);
    Recipe recipe = Rules.without(RuleId.DOUBLE_ENCODING);
    Cleanings others = new Cleanings(doubled);
    CleanCatalogue before = others.clean(Recipe.standard(), RunContext.plain());

    for (CleanCatalogue after :
        List.of(
            CleanStage.clean(doubled, recipe, RunContext.plain()),
            others.clean(recipe, RunContext.plain()))) {
      assertThat(names(before, 0)).containsExactly("Jordi Mollà", "Ann");
      assertThat(names(after, 0)).containsExactly("Jordi MollÃ", "Ann");
      assertThat(after.columns().text("cast").get(0)).isEqualTo("Jordi MollÃ, Ann");
    }
  }

  @Test
  void anyRowOfRecipesGivesEachTheNamesOfACleaningOfItsOwn() {
    for (long seed = 0; seed < 30; seed++) {
      IngestedCatalogue some = SmallFiles.ingest(new RandomCatalogue(seed).file(60));
      Cleanings one = new Cleanings(some);
      SplittableRandom random = new SplittableRandom(seed);
      Recipe recipe = Recipe.standard();
      for (int turn = 0; turn < 12; turn++) {
        List<RuleId> rules = turn % 2 == 0 ? OF_LISTS : List.of(RuleId.values());
        RuleId rule = rules.get(random.nextInt(rules.size()));
        recipe = recipe.withRule(new RuleSetting(rule, random.nextBoolean(), Map.of()));
        CleanCatalogue clean = one.clean(recipe, RunContext.plain());
        CleanCatalogue own = CleanStage.clean(some, recipe, RunContext.plain());

        assertThat(SmallFiles.tables(clean))
            .as("seed %d, %s", seed, rule)
            .isEqualTo(SmallFiles.tables(own));
        assertThat(Rules.changes(clean))
            .as("seed %d, %s", seed, rule)
            .isEqualTo(Rules.changes(own));
        own.lists().forEach((column, lists) -> assertSame(clean.lists().get(column), lists));
      }
    }
  }

  @Test
  void aListOfMarkersIsHeldWhereTheirRuleIsOff() {
    assertThat(names(clean(Recipe.standard()), 2)).isEmpty();
    assertThat(names(clean(Rules.without(RuleId.MISSING_MARKER)), 2)).containsExactly("None");
    assertThat(names(clean(Recipe.standard()), 2)).isEmpty();
  }

  @Test
  void aRecipeTurnedBackToIsTheOneTheNextIsComparedWith() {
    CleanCatalogue before = clean(Recipe.standard());
    clean(Rules.without(RuleId.LIST_TOKENS));
    clean(Recipe.standard());
    CleanCatalogue after = clean(Rules.without(RuleId.COUNTRY_CODE));

    assertThat(after.lists().get(CanonicalColumn.CAST))
        .isSameAs(before.lists().get(CanonicalColumn.CAST));
  }

  private CleanCatalogue clean(Recipe recipe) {
    return cleanings.clean(recipe, RunContext.plain());
  }

  private void assertIsACleaningOfItsOwn(CleanCatalogue clean, Recipe recipe) {
    CleanCatalogue own = CleanStage.clean(file, recipe, RunContext.plain());

    assertThat(clean.sum()).isEqualTo(own.sum());
    assertThat(clean.tallies()).isEqualTo(own.tallies());
    for (String name : own.textColumns()) {
      assertThat(clean.columns().text(name).asList()).isEqualTo(own.columns().text(name).asList());
    }
    own.lists().forEach((column, lists) -> assertSame(clean.lists().get(column), lists));
  }

  private static void assertSame(@Nullable TokenLists lists, TokenLists own) {
    assertThat(Objects.requireNonNull(lists).starts()).isEqualTo(own.starts());
    assertThat(lists.tokens()).isEqualTo(own.tokens());
    assertThat(lists.names()).isEqualTo(own.names());
  }

  private static Object cells(CleanCatalogue clean) {
    StringColumn cast = clean.columns().text(CanonicalColumn.CAST.header());
    return cast.getDictionary();
  }

  private static List<String> names(CleanCatalogue clean, int row) {
    TokenLists cast = Objects.requireNonNull(clean.lists().get(CanonicalColumn.CAST));
    List<String> names = new ArrayList<>();
    for (int at = 0; at < cast.count(row); at++) {
      names.add(cast.name(cast.token(row, at)));
    }
    return names;
  }
}
