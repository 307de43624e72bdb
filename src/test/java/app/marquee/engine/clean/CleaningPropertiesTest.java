package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.recipe.Recipe;
import app.marquee.testing.RandomCatalogue;
import app.marquee.testing.SmallFiles;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What holds for every catalogue; a failure names the seed it was met with.
class CleaningPropertiesTest {

  @Test
  void cleaningTwiceIsCleaningOnce() {
    for (long seed = 0; seed < 300; seed++) {
      String once = SmallFiles.tables(SmallFiles.clean(file(seed))).cleaned();
      CleanCatalogue twice = SmallFiles.clean(once);

      assertThat(Rules.changes(twice)).as("seed %d", seed).isEmpty();
      assertThat(SmallFiles.tables(twice).cleaned()).as("seed %d", seed).isEqualTo(once);
      assertThat(twice.sum())
          .as("seed %d", seed)
          .isEqualTo(new RecordSum(twice.size(), twice.size(), 0, 0));
    }
  }

  @Test
  void theLogLeadsFromTheRawTableToTheCleanedOneAndBack() {
    for (long seed = 0; seed < 100; seed++) {
      Logs.assertLeadsBothWays(SmallFiles.clean(file(seed)));
    }
  }

  @Test
  void everyRecordIsKeptSetAsideOrADuplicate() {
    for (long seed = 0; seed < 100; seed++) {
      CleanCatalogue clean = SmallFiles.clean(file(seed));
      TreeSet<Integer> seen = new TreeSet<>();
      for (int record : clean.records()) {
        seen.add(record);
      }
      clean.quarantined().forEach(record -> seen.add(record.record()));
      clean.duplicates().forEach(record -> seen.add(record.record()));

      assertThat(clean.sum().records())
          .as("seed %d", seed)
          .isEqualTo(clean.size() + clean.quarantined().size() + clean.duplicates().size());
      assertThat(seen).as("seed %d", seed).hasSize((int) clean.sum().records());
    }
  }

  @Test
  void theOrderOfRowsChangesNoCell() {
    for (long seed = 0; seed < 60; seed++) {
      List<String> files = new RandomCatalogue(seed).shuffled(12, seed);

      assertThat(sorted(files.getLast())).as("seed %d", seed).isEqualTo(sorted(files.getFirst()));
    }
  }

  @Test
  void noRuleWorksWhereItIsOff() {
    for (RuleId off : RuleId.values()) {
      Recipe recipe = Rules.without(off);
      for (long seed = 0; seed < 10; seed++) {
        CleanCatalogue clean = SmallFiles.clean(file(seed), recipe);

        assertThat(clean.tallies().get(off.ordinal()))
            .isEqualTo(new RuleTally(off, false, 0, 0, 0, 0));
        assertThat(clean.flags()).noneMatch(flag -> flag.rule() == off);
        Logs.assertLeadsBothWays(clean);
      }
    }
  }

  private static String file(long seed) {
    return new RandomCatalogue(seed).file(12);
  }

  private static List<String> sorted(String file) {
    CleanCatalogue clean = SmallFiles.clean(file);
    return SmallFiles.rows(clean.columns()).stream().map(Object::toString).sorted().toList();
  }
}
