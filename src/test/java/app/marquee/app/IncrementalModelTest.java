package app.marquee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.figures.Analysed;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.RuleOrder;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.recipe.UserStep;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.engine.checks.CheckedStage;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.TokenLists;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.testing.RandomCatalogue;
import app.marquee.testing.SmallFiles;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// Any sequence of changed recipes and undos ends where a run of its own ends: every table, log,
/// flag, tally and document. A failure names the seed it was met with.
class IncrementalModelTest {
  private static final int SEEDS = 40;
  private static final int EDITS = 14;

  @Test
  void everyRecipeGivesWhatARunOfItsOwnGives() {
    for (long seed = 0; seed < SEEDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      IngestedCatalogue in = SmallFiles.ingest(new RandomCatalogue(seed).file(14));
      StageMemory memory = new StageMemory(in);
      Recipe recipe = Recipe.standard();
      Deque<Recipe> undone = new ArrayDeque<>();
      for (int edit = 0; edit < EDITS; edit++) {
        if (!undone.isEmpty() && random.nextInt(4) == 0) {
          recipe = undone.pop();
        } else {
          undone.push(recipe);
          recipe = changed(recipe, in, random);
        }
        assertThat(all(memory, recipe, 1 + edit % 2))
            .as("seed %d, edit %d, %s", seed, edit, recipe)
            .isEqualTo(all(new StageMemory(in), recipe, 1));
      }
    }
  }

  @Test
  void aChangedLastStepCleansNothingAnew() {
    IngestedCatalogue in = SmallFiles.ingest(new RandomCatalogue(3).file(40));
    StageMemory memory = new StageMemory(in);
    Recipe steps =
        Recipe.standard()
            .withStep(new Edit.FillMissing("rating", "X"))
            .withStep(new Edit.ReplaceValue("title", "title", "Other"));
    CleanCatalogue before = clean(memory, steps);
    List<UserStep> fewer = steps.steps().subList(0, 1);
    CleanCatalogue after = clean(memory, steps.withSteps(fewer));

    CleanCatalogue rules = clean(memory, Recipe.standard());
    assertThat(clean(memory, Recipe.standard())).isSameAs(rules);
    assertThat(before.tallies()).isSameAs(rules.tallies());
    assertThat(after.tallies()).isSameAs(rules.tallies());
  }

  @Test
  void aSwitchedRuleLeavesTheColumnsItDoesNotTouchTheSameObjects() {
    IngestedCatalogue in =
        SmallFiles.ingest(
            """
            show_id,type,title,director,rating,date_added
            s1,Movie,A,"B, C",tv-ma,"May 1, 2020"
            s2,Movie, D ,E,PG,"May 2, 2020"
            """);
    StageMemory memory = new StageMemory(in);
    CleanCatalogue all = clean(memory, Recipe.standard());
    CleanCatalogue without = clean(memory, without(RuleId.RATING_CANONICAL));

    assertThat(without.columns().text("rating").get(0)).isEqualTo("tv-ma");
    for (String same : List.of("show_id", "type", "title", "director", "date_added")) {
      assertThat(without.columns().column(same)).as(same).isSameAs(all.columns().column(same));
    }
    assertThat(without.columns().column("date_added_date"))
        .isSameAs(all.columns().column("date_added_date"));
    assertThat(without.lists()).containsAllEntriesOf(all.lists());
    assertThat(without.columns().column("rating")).isNotSameAs(all.columns().column("rating"));
  }

  @Test
  void aCleaningThatWasCancelledIsNotTakenUp() {
    IngestedCatalogue in = SmallFiles.ingest(new RandomCatalogue(5).file(30));
    StageMemory memory = new StageMemory(in);
    all(memory, Recipe.standard(), 1);
    Cancellation stopped = new Cancellation();
    stopped.request();
    RunContext context = new RunContext(1, stopped, RunMonitor.SILENT, "");
    Recipe other = without(RuleId.WHITESPACE);
    assertThatThrownBy(() -> Stages.ENGINE.clean(memory, other, context))
        .isInstanceOf(CancellationException.class);

    assertThat(all(memory, other, 1)).isEqualTo(all(new StageMemory(in), other, 1));
  }

  private static CleanCatalogue clean(StageMemory memory, Recipe recipe) {
    return Stages.ENGINE.clean(memory, recipe, RunContext.plain());
  }

  private static Recipe without(RuleId rule) {
    return Recipe.standard().withRule(new RuleSetting(rule, false, Map.of()));
  }

  /// Everything a run says, by name.
  private static Map<String, Object> all(StageMemory memory, Recipe recipe, int threads) {
    List<String> warnings = new ArrayList<>();
    RunContext context = new RunContext(threads, new Cancellation(), new Warnings(warnings), "");
    CleanCatalogue clean = Stages.ENGINE.clean(memory, recipe, context);
    FeaturedCatalogue featured = Stages.ENGINE.derive(clean, recipe, context);
    Map<String, Object> all = new TreeMap<>();
    all.put("tables", SmallFiles.tables(featured, context));
    all.put("sum", clean.sum());
    all.put("flags", clean.flags());
    all.put("quarantined", clean.quarantined());
    all.put("duplicates", clean.duplicates());
    all.put("tallies", clean.tallies());
    all.put("invalid", clean.invalid());
    all.put("decisions", clean.decisions());
    all.put("steps", clean.steps());
    all.put("asOf", String.valueOf(clean.asOf()));
    all.put("lists", lists(clean));
    all.put("warnings", warnings);
    Validation validation =
        Validation.of(
            recipe,
            new Checked<>(memory.in(), CheckedStage.of(memory.in())),
            new Checked<>(clean, memory.checks(clean)),
            new Checked<>(featured, CheckedStage.of(featured)),
            context.cancellation());
    all.put("checks", validation.results());
    Analysed analysed = Stages.ENGINE.analyse(validation.catalogue(), recipe, context);
    all.put("documents", analysed.documents());
    all.put("figures", analysed.figures());
    all.put("charts", analysed.charts());
    return all;
  }

  private static Map<String, List<List<String>>> lists(CleanCatalogue clean) {
    Map<String, List<List<String>>> lists = new TreeMap<>();
    clean.lists().forEach((column, tokens) -> lists.put(column.header(), names(tokens)));
    return lists;
  }

  private static List<List<String>> names(TokenLists tokens) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < tokens.rowCount(); row++) {
      List<String> names = new ArrayList<>();
      for (int at = 0; at < tokens.count(row); at++) {
        names.add(tokens.name(tokens.token(row, at)));
      }
      rows.add(names);
    }
    return rows;
  }

  private static Recipe changed(Recipe recipe, IngestedCatalogue in, SplittableRandom random) {
    return switch (random.nextInt(14)) {
      case 0, 1, 2, 3 -> flipped(recipe, RuleId.values()[random.nextInt(RuleId.values().length)]);
      case 4, 9, 10, 11 -> set(recipe, in, random);
      case 12, 13 -> moved(recipe, random);
      case 5 -> recipe.withAsOf(random.nextBoolean() ? LocalDate.of(2019, 6, 1) : null);
      case 6 ->
          random.nextBoolean()
              ? recipe.with(new Repair.RepeatedRecords())
              : recipe.with(new Repair.SwappedLengths());
      case 7 -> recipe.withStep(edit(in, random));
      default -> steps(recipe, in, random);
    };
  }

  private static Recipe flipped(Recipe recipe, RuleId rule) {
    return recipe.withRule(recipe.rule(rule).flipped());
  }

  /// A parameter of a rule at another value, for missing words one that stands in the file.
  private static Recipe set(Recipe recipe, IngestedCatalogue in, SplittableRandom random) {
    RuleParameter parameter = RuleParameter.values()[random.nextInt(RuleParameter.values().length)];
    List<String> values =
        switch (parameter) {
          case ALSO_MISSING ->
              List.of("", "A, Bé, France", cell(in, "director", random), cell(in, "cast", random));
          case EARLIEST_YEAR -> List.of("1800", "1888", "2020", "2021");
          case YEARS_BEFORE -> List.of("1", "2", "5");
          case DATE_ORDER, DROP_LATER -> parameter.choices();
        };
    String value = values.get(random.nextInt(values.size()));
    return recipe.withRule(recipe.rule(parameter.rule()).with(parameter, value));
  }

  private static String cell(IngestedCatalogue in, String column, SplittableRandom random) {
    List<String> cells = SmallFiles.texts(in.columns(), column);
    return cells.get(random.nextInt(cells.size())).replace('\n', ' ');
  }

  /// Lists and country codes meet in a cell; the others move among rules of other cells.
  private static Recipe moved(Recipe recipe, SplittableRandom random) {
    RuleId rule =
        random.nextBoolean()
            ? RuleId.COUNTRY_CODE
            : RuleId.values()[random.nextInt(RuleId.values().length)];
    return RuleOrder.moved(recipe, rule, random.nextBoolean() ? 1 : -1);
  }

  private static Recipe steps(Recipe recipe, IngestedCatalogue in, SplittableRandom random) {
    List<UserStep> steps = new ArrayList<>(recipe.steps());
    if (steps.isEmpty()) {
      return recipe.withStep(edit(in, random));
    }
    int at = random.nextInt(steps.size());
    switch (random.nextInt(4)) {
      case 0 -> steps.remove(at);
      case 1 -> steps.set(at, steps.get(at).flipped());
      case 2 -> steps.set(at, steps.get(at).with(edit(in, random)));
      default -> steps.add(random.nextInt(steps.size()), steps.remove(at));
    }
    return recipe.withSteps(steps);
  }

  /// An edit with values of the file, so that it has something to do.
  private static Edit edit(IngestedCatalogue in, SplittableRandom random) {
    List<String> names = List.of("title", "director", "cast", "country", "rating", "date_added");
    String column = names.get(random.nextInt(names.size()));
    List<String> cells = SmallFiles.texts(in.columns(), column);
    String some = cells.get(random.nextInt(cells.size()));
    String value = some.isBlank() ? "A" : some;
    return switch (random.nextInt(8)) {
      case 0 -> new Edit.ReplaceValue(column, value, random.nextBoolean() ? "Other" : "New");
      case 1 -> new Edit.MergeValues(column, List.of(value, "A"), "Merged");
      case 2 -> new Edit.FillMissing(column, "Filled");
      case 3 -> new Edit.DropRows(List.of(new Condition(column, Edit.Test.IS, value)));
      case 4 -> new Edit.SplitLists("cast", "e");
      case 5 -> new Edit.RenameColumn("note", "remark");
      case 6 -> new Edit.DropColumn("description");
      default -> new Edit.EditCell("", random.nextInt(1, 15), column, some, "Edited");
    };
  }

  /// Keeps warnings alone.
  private record Warnings(List<String> sentences) implements RunMonitor {
    @Override
    public void state(String task, TaskState state) {}

    @Override
    public void progress(String task, long done, long total) {}

    @Override
    public void log(Level level, String task, String sentence) {
      if (level == Level.WARNING) {
        sentences.add(sentence);
      }
    }
  }
}
