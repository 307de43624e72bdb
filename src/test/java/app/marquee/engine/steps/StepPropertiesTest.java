package app.marquee.engine.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.testing.RandomCatalogue;
import app.marquee.testing.SmallFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What holds for any steps on any catalogue; a failure names the seed it was met with.
class StepPropertiesTest {
  private static final int SEEDS = 80;

  @Test
  void theLogLeadsFromTheRawTableToTheResult() {
    for (long seed = 0; seed < SEEDS; seed++) {
      CleanCatalogue after = apply(seed);
      Map<Integer, Map<String, String>> cells = raw(after);
      for (long at = 0; at < after.changes().size(); at++) {
        Change change = after.changes().get(at);
        Map<String, String> row = Objects.requireNonNull(cells.get(change.record()));
        String before = change.before() == null ? "" : change.before();
        assertThat(row.get(change.column())).as("seed %d, %s", seed, change).isEqualTo(before);
        row.put(change.column(), change.after() == null ? "" : change.after());
      }
      assertThat(cells).as("seed %d", seed).isEqualTo(result(after));
    }
  }

  @Test
  void theLogIsInOrderAndEachRecordFindsItsOwn() {
    for (long seed = 0; seed < SEEDS; seed++) {
      CleanCatalogue after = apply(seed);
      List<Change> all = new ArrayList<>();
      for (long at = 0; at < after.changes().size(); at++) {
        all.add(after.changes().get(at));
      }
      List<Change> byRecord = new ArrayList<>();
      for (int record : after.records()) {
        byRecord.addAll(after.changes().ofRecord(record));
      }
      assertThat(byRecord).as("seed %d", seed).isEqualTo(all);
      List<String> columns = after.textColumns();
      assertThat(all)
          .as("seed %d", seed)
          .isSortedAccordingTo(
              Comparator.comparingInt(Change::record)
                  .thenComparingInt(change -> columns.indexOf(change.column())));
    }
  }

  @Test
  void everyRecordIsInTheSumOnce() {
    for (long seed = 0; seed < SEEDS; seed++) {
      CleanCatalogue after = apply(seed);
      TreeSet<Integer> seen = new TreeSet<>();
      for (int record : after.records()) {
        seen.add(record);
      }
      after.quarantined().forEach(record -> seen.add(record.record()));
      after.duplicates().forEach(record -> seen.add(record.record()));
      after.steps().dropped().forEach(title -> seen.add(title.record()));

      assertThat(seen).as("seed %d", seed).hasSize((int) after.sum().records());
      assertThat(after.sum().dropped()).isEqualTo(after.steps().dropped().size());
    }
  }

  @Test
  void theSameStepsGiveTheSameTables() {
    for (long seed = 0; seed < SEEDS; seed++) {
      assertThat(SmallFiles.tables(apply(seed))).isEqualTo(SmallFiles.tables(apply(seed)));
    }
  }

  private static CleanCatalogue apply(long seed) {
    CleanCatalogue clean = SmallFiles.clean(new RandomCatalogue(seed).file(12));
    SplittableRandom random = new SplittableRandom(seed);
    Recipe recipe = Recipe.standard();
    for (int step = random.nextInt(1, 6); step > 0; step--) {
      recipe = recipe.withStep(edit(clean, random));
    }
    return StepStage.apply(clean, recipe, RunContext.plain());
  }

  /// An edit with values of the catalogue, so that it has something to do.
  private static Edit edit(CleanCatalogue clean, SplittableRandom random) {
    List<String> names = List.of("title", "director", "cast", "country", "rating", "note");
    String column = names.get(random.nextInt(names.size()));
    List<String> cells = SmallFiles.texts(clean.columns(), column);
    String some = cells.isEmpty() ? "A" : cells.get(random.nextInt(cells.size()));
    String value = some.isEmpty() ? "A" : some;
    return switch (random.nextInt(7)) {
      case 0 -> new Edit.ReplaceValue(column, value, random.nextBoolean() ? "Other" : "New");
      case 1 -> new Edit.MergeValues(column, List.of(value, "A"), "Merged");
      case 2 -> new Edit.FillMissing(column, "Filled");
      case 3 -> new Edit.DropRows(List.of(new Condition(column, Edit.Test.IS, value)));
      case 4 -> new Edit.SplitLists("cast", "e");
      case 5 -> new Edit.JoinLists("country", "/");
      default -> new Edit.EditCell("", random.nextInt(1, 13), column, some, "Edited");
    };
  }

  private static Map<Integer, Map<String, String>> raw(CleanCatalogue after) {
    int[] records = after.ingested().raw().records();
    Map<Integer, Map<String, String>> cells = new HashMap<>();
    for (String name : after.textColumns()) {
      List<String> texts = SmallFiles.texts(after.ingested().columns(), name);
      for (int row = 0; row < records.length; row++) {
        cells.computeIfAbsent(records[row], _ -> new HashMap<>()).put(name, texts.get(row));
      }
    }
    cells.keySet().retainAll(result(after).keySet());
    return cells;
  }

  private static Map<Integer, Map<String, String>> result(CleanCatalogue after) {
    Map<Integer, Map<String, String>> cells = new HashMap<>();
    for (String name : after.textColumns()) {
      List<String> texts = SmallFiles.texts(after.columns(), name);
      for (int row = 0; row < after.size(); row++) {
        cells.computeIfAbsent(after.records()[row], _ -> new HashMap<>()).put(name, texts.get(row));
      }
    }
    return cells;
  }
}
