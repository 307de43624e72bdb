package app.marquee.engine.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.testing.SmallFiles;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/// What many steps over many titles cost: as much for each, however many there are before it.
class StepGrowthTest {
  private static final int TITLES = 600;

  private final CleanCatalogue clean = SmallFiles.clean(file());

  @Test
  void eachStepCostsItsOwnChanges() {
    allocated(4);
    long few = allocated(16);
    long many = allocated(16 * 8);

    // Each step changes every title: the same again for each would be 8, a copy of all before 64.
    assertThat(many / (double) few).isLessThan(12);
  }

  private long allocated(int steps) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Recipe recipe = recipe(steps);
    long before = threads.getCurrentThreadAllocatedBytes();
    CleanCatalogue after = StepStage.apply(clean, recipe, RunContext.plain());
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(after.changes().size()).isEqualTo((long) steps * TITLES);
    return allocated;
  }

  private static Recipe recipe(int steps) {
    Recipe recipe = Recipe.standard();
    for (int i = 0; i < steps; i++) {
      String from = i % 2 == 0 ? "one" : "other";
      String to = i % 2 == 0 ? "other" : "one";
      recipe = recipe.withStep(new Edit.ReplaceValue("note", from, to));
    }
    return recipe;
  }

  private static String file() {
    StringBuilder text = new StringBuilder("show_id,type,title,release_year,note\n");
    for (int title = 1; title <= TITLES; title++) {
      text.append("s%1$d,Movie,Title %1$d,2020,one%n".formatted(title));
    }
    return text.toString();
  }
}
