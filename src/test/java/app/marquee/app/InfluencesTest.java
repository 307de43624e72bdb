package app.marquee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.Shift;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.engine.checks.CheckedStage;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.testing.RandomCatalogue;
import app.marquee.testing.SmallFiles;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// What rules move, by counts made by hand.
class InfluencesTest {
  private static final String TITLES =
      """
      show_id,type,title,rating,duration
      s1,Movie,A,74 min,
      s2,Movie,B,R,100 min
      s3,movie,C,R,106 min
      """;

  @Test
  void aLengthInARatingMovesTheMeanLength() {
    Influence moved = influence(TITLES, Recipe.standard(), RuleId.DURATION_IN_RATING);

    assertThat(moved.on()).isTrue();
    assertThat(moved.titles()).isEqualTo(1);
    assertThat(moved.cells()).isEqualTo(2);
    Shift mean = shift(moved, "movie_duration_stats.avg_duration");
    assertThat(mean.without()).isEqualTo(103.0);
    assertThat((Double) mean.with()).isEqualTo(280.0 / 3);
    assertThat(shift(moved, "rating_distribution.74 MIN"))
        .isEqualTo(
            new Shift(
                "ratings_analysis",
                "rating_distribution.74 MIN",
                "Rating distribution: 74 MIN",
                1L,
                null));
    assertThat(moved.shifts()).noneMatch(one -> one.path().startsWith("rules.duration.in_rating."));
  }

  @Test
  void aRuleThatIsOffIsComparedTheSameWay() {
    Recipe off =
        Recipe.standard().withRule(new RuleSetting(RuleId.DURATION_IN_RATING, false, Map.of()));
    Influence on = influence(TITLES, Recipe.standard(), RuleId.DURATION_IN_RATING);
    Influence would = influence(TITLES, off, RuleId.DURATION_IN_RATING);

    assertThat(would.on()).isFalse();
    assertThat(would.shifts()).isEqualTo(on.shifts());
    assertThat(would.titles()).isEqualTo(1);
    assertThat(would.cells()).isEqualTo(2);
  }

  @Test
  void aStepMovesWhatItDrops() {
    Recipe recipe =
        Recipe.standard()
            .withStep(new Edit.DropRows(List.of(new Edit.Condition("rating", Edit.Test.IS, "R"))));
    Influence moved = influence(TITLES, recipe, new StepId(1));

    assertThat(moved.titles()).isEqualTo(2);
    assertThat(moved.cells()).isZero();
    assertThat(shift(moved, "data_overview.total_records").without()).isEqualTo(3);
    assertThat(shift(moved, "data_overview.total_records").with()).isEqualTo(1);
    assertThat(moved.name()).isNotBlank();
  }

  @Test
  void aRuleThatFindsNothingMovesNothing() {
    Influence none = influence(TITLES, Recipe.standard(), RuleId.DOUBLE_ENCODING);

    assertThat(none.shifts()).isEmpty();
    assertThat(none.titles()).isZero();
  }

  @Test
  void ranksAllAtAnyNumberOfThreadsAndTellsHowFarItIs() {
    String file = new RandomCatalogue(11).file(40);
    Recipe recipe = Recipe.standard().withStep(new Edit.FillMissing("rating", "X"));
    long[] told = new long[2];
    RunMonitor hearing =
        new RunMonitor() {
          @Override
          public void state(String task, TaskState state) {}

          @Override
          public void progress(String task, long done, long total) {
            assertThat(task).isEqualTo(Influences.TASK);
            assertThat(done).isBetween(told[0], total);
            told[0] = done;
            told[1] = total;
          }

          @Override
          public void log(Level level, String task, String sentence) {}
        };

    List<Influence> one = influences(file).all(recipe, context(1, hearing));
    List<Influence> two = influences(file).all(recipe, context(3, RunMonitor.SILENT));

    assertThat(told).containsExactly(18, 18);
    assertThat(one).hasSize(18).isEqualTo(two);
    assertThat(one).isSortedAccordingTo(Influence.MOST_FIRST);
    assertThat(one.getFirst().shifts()).isNotEmpty();
  }

  @Test
  void stopsWhereItIsAskedTo() {
    Cancellation stopped = new Cancellation();
    stopped.request();

    assertThatThrownBy(() ->
            influences(TITLES)
                .all(
                    Recipe.standard(),
                    new RunContext(1, stopped, RunMonitor.SILENT, Influences.TASK)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void whoeverOffersARunWaitsForNoCounting() throws InterruptedException {
    Influences influences = influences(TITLES);
    CleanCatalogue clean = SmallFiles.clean(TITLES);
    CountDownLatch counting = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    ChangeLog held =
        new ChangeLog() {
          @Override
          public long size() {
            counting.countDown();
            try {
              go.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            return clean.changes().size();
          }

          @Override
          public Change get(long index) {
            return clean.changes().get(index);
          }

          @Override
          public List<Change> ofRecord(int record) {
            return clean.changes().ofRecord(record);
          }
        };
    Recipe recipe = Recipe.standard();
    influences.offer(recipe, with(clean, held), List.of());
    Thread asking =
        Thread.ofVirtual()
            .start(() ->
                influences.of(RuleId.DURATION_IN_RATING, recipe, context(1, RunMonitor.SILENT)));
    counting.await();
    Thread offering = Thread.ofVirtual().start(() -> influences.offer(recipe, clean, List.of()));
    try {
      assertThat(offering.join(Duration.ofSeconds(20))).isTrue();
    } finally {
      go.countDown();
      asking.join();
    }
  }

  private static CleanCatalogue with(CleanCatalogue clean, ChangeLog log) {
    return new CleanCatalogue(
        clean.ingested(),
        clean.columns(),
        clean.records(),
        clean.lines(),
        clean.lists(),
        clean.asOf(),
        clean.sum(),
        log,
        clean.flags(),
        clean.quarantined(),
        clean.duplicates(),
        clean.tallies(),
        clean.invalid(),
        clean.decisions(),
        clean.steps());
  }

  private static Influence influence(String csv, Recipe recipe, Cause cause) {
    return influences(csv).of(cause, recipe, context(1, RunMonitor.SILENT));
  }

  private static Influences influences(String csv) {
    IngestedCatalogue in = SmallFiles.ingest(csv);
    FakeRun ports = new FakeRun();
    StageRuns stages = new StageRuns(ports, ports, Clock.systemUTC(), "1.2.3", Stages.ENGINE);
    return new Influences(stages, new StageMemory(in), new Checked<>(in, CheckedStage.of(in)));
  }

  private static RunContext context(int threads, RunMonitor monitor) {
    return new RunContext(threads, new Cancellation(), monitor, Influences.TASK);
  }

  private static Shift shift(Influence from, String path) {
    return from.shifts().stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
  }
}
