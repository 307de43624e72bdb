package app.marquee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.RunFacts.TaskFacts;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.InputBackups;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.Level;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.OnFailedCheck;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor.TaskState;
import app.marquee.domain.run.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// A run over the ports: what is called, told and kept.
class RunServiceTest {
  private static final Path INPUT = Path.of("two_titles.csv");
  private static final Path FOLDER = Path.of("out");
  private static final Recipe UNCHECKED = Recipe.standard().withChecks(List.of());
  private static final Recipe STRICT =
      UNCHECKED.withChecks(
          List.of(new CheckSpec("many", Level.ERROR, new Condition.MinimumRecords(3))));

  private final FakeRun fake = new FakeRun();
  private final Hearing hearing = new Hearing();
  private final Cancellation cancellation = new Cancellation();
  private final RunContext context = new RunContext(2, cancellation, hearing, "");

  @Test
  void runsStagesInOrderAndTriesTheFolderBeforeTheLongWork() {
    fake.service().run(INPUT, Recipe.standard(), FOLDER, context);

    assertThat(fake.calls)
        .containsExactly("ingest", "prepare", "clean", "features", "analyse", "reports");
  }

  @Test
  void tellsEachTaskAndOneFactAboutIt() {
    fake.at(Stage.CLEAN, own -> own.progress(1, 2));

    fake.service().run(INPUT, UNCHECKED, FOLDER, context);

    assertThat(hearing.heard())
        .containsExactly(
            "ingest WAITING",
            "clean WAITING",
            "features WAITING",
            "analyse WAITING",
            "reports WAITING",
            "ingest RUNNING",
            "INFO ingest: 2 records read, 0 in quarantine.",
            "ingest DONE",
            "clean RUNNING",
            "clean 1/2",
            "INFO clean: 1 cell changed, 0 flags set, 0 duplicates dropped; 2 titles kept, 0 in"
                + " quarantine.",
            "clean DONE",
            "features RUNNING",
            "INFO features: 1 feature derived for 2 titles; 1 not applicable.",
            "features DONE",
            "analyse RUNNING",
            "INFO analyse: 2 titles analysed: 0 documents, 0 charts; 0 of 0 checks passed.",
            "analyse DONE",
            "reports RUNNING",
            "INFO reports: 1 file written, 1.5 kB in all.",
            "reports DONE");
  }

  @Test
  void endsBeforeAnalysisWhereACheckOfLevelErrorFails() {
    RunService.Ended ended = fake.service().run(INPUT, STRICT, FOLDER, context);

    assertThat(fake.calls).containsExactly("ingest", "prepare", "clean", "features", "validation");
    assertThat(hearing.heard())
        .contains(
            "WARNING clean: Check many fails: At least 3 titles are kept. Found: 2 titles.",
            "ERROR analyse: 1 check of level error failed: many, 2 titles. Look at the failing"
                + " records, mend the file or the recipe, or go on anyway.")
        .endsWith("analyse BLOCKED", "reports BLOCKED");
    assertThat(ended).isInstanceOf(RunService.Stopped.class);
  }

  @Test
  void goesOnWhereTheRecipeSaysSo() {
    Recipe going = STRICT.withOnFailedCheck(OnFailedCheck.GO_ON);
    RunService.Ended ended = fake.service().run(INPUT, going, FOLDER, context);

    assertThat(ended).isInstanceOf(RunService.Finished.class);
    assertThat(fake.calls).endsWith("features", "analyse", "reports");
  }

  @Test
  void goesOnWhereAWarningFails() {
    CheckSpec warning = STRICT.checks().getFirst().with(Level.WARN);
    RunService.Ended ended =
        fake.service().run(INPUT, STRICT.withChecks(List.of(warning)), FOLDER, context);

    assertThat(ended).isInstanceOf(RunService.Finished.class);
  }

  @Test
  void validatesWithoutAnalysis() {
    Validation validation = fake.service().validate(List.of(INPUT), STRICT, context);

    assertThat(fake.calls).containsExactly("ingest", "clean");
    assertThat(validation.hasFailedErrorCheck()).isTrue();
    assertThat(validation.result("many")).isPresent();
  }

  @Test
  void validatesFeaturesWhereACheckLooksAtThem() {
    CheckSpec words = new CheckSpec("words", Level.ERROR, new Condition.Range("title_words", 2, 9));
    Validation validation =
        fake.service().validate(List.of(INPUT), UNCHECKED.withChecks(List.of(words)), context);

    assertThat(fake.calls).containsExactly("ingest", "clean", "features");
    assertThat(validation.results().getFirst().failingRecords()).containsExactly(1, 2);
  }

  @Test
  void backsUpWhatItReadAndWarnsWhereItCannot() {
    InputBackups failing =
        InputBackups.into(
            () -> {
              throw new MarqueeException(new Failure.Output("The disk is full.", "Make room."));
            },
            () -> BackupPolicy.STANDARD);

    RunService.Ended ended =
        fake.service().backedUpBy(failing).run(INPUT, Recipe.standard(), FOLDER, context);

    assertThat(((RunService.Finished) ended).export().files()).hasSize(1);
    assertThat(hearing.heard())
        .contains("WARNING backup: two_titles.csv was read but not backed up. The disk is full.")
        .contains("reports DONE");
  }

  @Test
  void asksForNoStoreWhereBackupsAreOff() {
    InputBackups off =
        InputBackups.into(
            () -> {
              throw new AssertionError("asked");
            },
            () -> new BackupPolicy(BackupPolicy.Making.OFF, 5, 7));

    fake.service().backedUpBy(off).run(INPUT, Recipe.standard(), FOLDER, context);

    assertThat(hearing.heard()).noneMatch(line -> line.contains("backup"));
  }

  @Test
  void keepsTheFactsOfARun() {
    fake.at(Stage.FEATURES, own -> own.warn("2 titles have no year."));

    RunFacts facts = fake.service().study(INPUT, UNCHECKED, context).facts();

    assertThat(facts.runId()).matches("20261123T014502Z-[0-9a-f]{4}");
    assertThat(facts.appVersion()).isEqualTo("1.2.3");
    assertThat(facts.startedAt()).isEqualTo(FakeRun.NOW);
    assertThat(facts.warnings()).containsExactly("2 titles have no year.");
    assertThat(facts.tasks())
        .extracting(TaskFacts::id)
        .containsExactly("ingest", "clean", "features", "analyse");
    assertThat(facts.tasks().get(1))
        .isEqualTo(new TaskFacts("clean", TaskState.DONE, 1, FakeRun.NOW, 0.0, 2, 2));
  }

  @Test
  void passesAFailureOnAndLogsItOnce() {
    Failure.Input empty = new Failure.Input("This file is empty (0 bytes).", "Choose another.");
    fake.at(
        Stage.INGEST,
        own -> {
          throw new MarqueeException(empty);
        });

    assertThatThrownBy(() -> fake.service().run(INPUT, Recipe.standard(), FOLDER, context))
        .isInstanceOfSatisfying(
            MarqueeException.class, thrown -> assertThat(thrown.failure()).isEqualTo(empty));
    assertThat(fake.calls).containsExactly("ingest");
    assertThat(hearing.heard())
        .endsWith(
            "ingest RUNNING",
            "ERROR ingest: This file is empty (0 bytes). Choose another.",
            "ingest FAILED");
  }

  @Test
  void makesADefectOfWhatNobodyForesaw() {
    fake.at(
        Stage.CLEAN,
        own -> {
          throw new IllegalStateException("no such code: 7");
        });

    assertThatThrownBy(() -> fake.service().study(INPUT, Recipe.standard(), context))
        .isInstanceOfSatisfying(
            MarqueeException.class,
            thrown -> {
              assertThat(thrown.failure()).isInstanceOf(Failure.Defect.class);
              assertThat(thrown.failure().what()).contains("no such code: 7");
              assertThat(thrown).hasCauseInstanceOf(IllegalStateException.class);
            });
    assertThat(hearing.heard()).filteredOn(line -> line.startsWith("ERROR")).hasSize(1);
  }

  @Test
  void stopsWhereItIsCancelled() {
    fake.at(
        Stage.CLEAN,
        own -> {
          cancellation.request();
          own.cancellation().check();
        });

    assertThatThrownBy(() -> fake.service().run(INPUT, Recipe.standard(), FOLDER, context))
        .isInstanceOf(CancellationException.class);
    assertThat(fake.calls).containsExactly("ingest", "prepare", "clean");
    assertThat(hearing.heard()).endsWith("clean RUNNING", "clean CANCELLED");
  }
}
