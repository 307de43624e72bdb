package app.marquee.app;

import static app.marquee.domain.run.Stage.ANALYSE;
import static app.marquee.domain.run.Stage.CLEAN;
import static app.marquee.domain.run.Stage.FEATURES;
import static app.marquee.domain.run.Stage.INGEST;
import static app.marquee.domain.run.Stage.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState.Status;
import app.marquee.domain.board.BoardSpec;
import app.marquee.domain.board.Exploring;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.CheckSpec.Level;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.OnFailedCheck;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StageChecks;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The session in one thread: which stages run when, and how each stands after.
class SessionTest {
  private static final Path INPUT = Path.of("two_titles.csv");

  private final FakeRun fake = new FakeRun();
  private final Hearing hearing = new Hearing();
  private final Session session =
      new Session(fake.service(), new SameThreadRunner(), hearing, () -> 1);

  @Test
  void startsWithNothing() {
    assertThat(session.state().input()).isNull();
    assertThat(statuses()).containsOnly(Status.EMPTY);
    assertThat(session.state().needsRun()).isFalse();
  }

  @Test
  void doesNothingWithoutAFile() {
    session.runAll();
    session.run(CLEAN);
    session.export(Path.of("out"));
    session.cancel();

    assertThat(fake.calls).isEmpty();
    assertThat(statuses()).containsOnly(Status.EMPTY);
  }

  @Test
  void whatIsAskedLeavesItsFailuresToTheRunnerWhichTellsThem() {
    List<Boolean> hears = new ArrayList<>();
    TaskRunner noting =
        new TaskRunner() {
          @Override
          public <T> void start(String name, Work<T> work, Completion<T> completion) {
            hears.add(completion.hearsFailures());
          }
        };
    Questions questions = new Session(fake.service(), noting, hearing, () -> 1).questions();
    questions.explain(1, "title", _ -> {});
    questions.preview(new Edit.DropColumn("director"), _ -> {});

    assertThat(hears).containsExactly(false, false);
  }

  @Test
  void ingestsWhatItOpens() {
    session.open(INPUT);

    assertThat(statuses())
        .containsExactly(Status.READY, Status.EMPTY, Status.EMPTY, Status.EMPTY, Status.EMPTY);
    IngestResult ingest = Objects.requireNonNull(session.state().ingest());
    assertThat(ingest.kept()).isEqualTo(2);
    assertThat(ingest.matched())
        .containsExactly(Map.entry("type", "Type"), Map.entry("title", "Name"));
    assertThat(ingest.rows().text(0, 0)).isEqualTo("movie");
    assertThat(ingest.rows().line(1)).isEqualTo(3);
  }

  @Test
  void stopsBeforeAnalysisWhereACheckFailsAndGoesOnWhereTheRecipeSaysSo() {
    CheckSpec many = new CheckSpec("many", Level.ERROR, new Condition.MinimumRecords(3));
    session.open(List.of(Input.of(INPUT)), Recipe.standard().withChecks(List.of(many)));
    session.runAll();

    assertThat(session.state().stage(ANALYSE).failure()).isInstanceOf(Failure.Checks.class);
    assertThat(session.state().stage(FEATURES).status()).isEqualTo(Status.READY);
    StageChecks clean = Objects.requireNonNull(session.state().checks().get(After.CLEAN));
    assertThat(Objects.requireNonNull(clean.known(many)).observed()).isEqualTo("2 titles");
    session.changeRecipe(session.state().recipe().withOnFailedCheck(OnFailedCheck.GO_ON));
    session.run(ANALYSE);
    assertThat(session.state().stage(ANALYSE).status()).isEqualTo(Status.READY);
  }

  @Test
  void makesAChangedCheckWithoutCleaningAgain() {
    session.open(List.of(Input.of(INPUT)), Recipe.standard().withChecks(List.of()));
    session.runAll();
    CheckSpec many = new CheckSpec("many", Level.ERROR, new Condition.MinimumRecords(3));
    session.changeRecipe(session.state().recipe().withChecks(List.of(many)));
    int before = fake.calls.size();
    session.runAll();

    assertThat(fake.calls).hasSize(before);
    assertThat(session.state().stage(ANALYSE).failure()).isInstanceOf(Failure.Checks.class);
    assertThat(session.state().hasResult(ANALYSE)).isTrue();
  }

  @Test
  void runsWhatIsNotReadyBeforeAStage() {
    session.open(INPUT);
    session.run(FEATURES);

    assertThat(fake.calls).containsExactly("ingest", "clean", "features");
    assertThat(statuses())
        .containsExactly(Status.READY, Status.READY, Status.READY, Status.EMPTY, Status.EMPTY);
    CleanResult clean = Objects.requireNonNull(session.state().clean());
    assertThat(clean.rows().text(0, 0)).isEqualTo("Movie");
    assertThat(clean.rows().changed(0, 0)).isTrue();
    assertThat(clean.rows().changed(1, 0)).isFalse();
    FeaturesResult features = Objects.requireNonNull(session.state().features());
    assertThat(features.rows().columns())
        .extracting(column -> column.name() + (column.numeric() ? " #" : ""))
        .containsExactly("type", "title", "title_words #");
  }

  @Test
  void runsAStageAgainAndMarksThoseAfterIt() {
    session.open(INPUT);
    session.runAll();
    session.run(CLEAN);

    assertThat(fake.calls).containsExactly("ingest", "clean", "features", "analyse", "clean");
    assertThat(statuses())
        .containsExactly(Status.READY, Status.READY, Status.STALE, Status.STALE, Status.EMPTY);
    assertThat(session.state().analysed()).isNotNull();
    assertThat(session.state().needsRun()).isTrue();
  }

  @Test
  void runsAllOnlyWhatIsNotReady() {
    session.open(INPUT);
    session.runAll();
    session.runAll();

    assertThat(fake.calls).containsExactly("ingest", "clean", "features", "analyse");
    assertThat(session.state().needsRun()).isFalse();
    assertThat(session.state().isRunning()).isFalse();
  }

  @Test
  void exportsAfterRunningWhatIsMissing() {
    session.open(INPUT);
    session.export(Path.of("out"));

    assertThat(fake.calls).containsExactly("ingest", "clean", "features", "analyse", "reports");
    assertThat(statuses()).containsOnly(Status.READY);
    assertThat(session.state().stage(REPORTS).seconds()).isEqualTo(0.5);
    ExportOutcome export = Objects.requireNonNull(session.state().export());
    assertThat(export.folder()).isEqualTo(Path.of("out"));
  }

  @Test
  void aRecipeMarksTheStagesItConcerns() {
    Recipe standard = Recipe.standard();
    Recipe ruleOff = standard.withRule(new RuleSetting(RuleId.DURATION_ZERO, false, Map.of()));
    Recipe checksGone = new Recipe(null, Map.of(), standard.rules(), List.of());
    Recipe mapped = new Recipe(null, Map.of("Name", "title"), standard.rules(), standard.checks());

    assertThat(staleAfter(ruleOff)).containsExactly(CLEAN, FEATURES, ANALYSE, REPORTS);
    assertThat(staleAfter(standard.withAsOf(LocalDate.of(2020, 1, 1))))
        .containsExactly(CLEAN, FEATURES, ANALYSE, REPORTS);
    assertThat(staleAfter(checksGone)).containsExactly(ANALYSE, REPORTS);
    assertThat(staleAfter(mapped)).containsExactly(INGEST, CLEAN, FEATURES, ANALYSE, REPORTS);
    assertThat(
            staleAfter(
                standard.withFeatures(FeatureSettings.standard().flipped(FeatureColumn.DECADE))))
        .containsExactly(FEATURES, ANALYSE, REPORTS);
    assertThat(staleAfter(standard)).isEmpty();
  }

  @Test
  void whatIsExploredMakesNothingStaleAndStopsNoRun() {
    Recipe explored =
        Recipe.standard()
            .withExploring(
                Exploring.NOTHING
                    .filteredBy(FilterText.parse("country has India"))
                    .with(new BoardSpec("board-1", "Mine", List.of())));
    assertThat(staleAfter(explored)).isEmpty();
    assertThat(session.state().recipe()).isEqualTo(explored);
    assertThat(explored.runsAs(Recipe.standard())).isTrue();
    assertThat(explored.withAsOf(LocalDate.of(2020, 1, 1)).runsAs(explored)).isFalse();
  }

  @Test
  void aStaleStageRunsWithTheNewRecipe() {
    session.open(INPUT);
    session.runAll();
    session.changeRecipe(Recipe.standard().withAsOf(LocalDate.of(2020, 1, 1)));
    session.runAll();

    assertThat(fake.calls)
        .containsExactly("ingest", "clean", "features", "analyse", "clean", "features", "analyse");
    CleanResult clean = Objects.requireNonNull(session.state().clean());
    assertThat(clean.asOf()).isEqualTo(LocalDate.of(2020, 1, 1));
  }

  @Test
  void aFailureStandsAtItsStageAndStopsTheRest() {
    Failure.Settings undecided =
        new Failure.Settings("12 dates could be day-month or month-day.", "Choose the order.");
    fake.at(
        CLEAN,
        own -> {
          throw new MarqueeException(undecided);
        });
    session.open(INPUT);
    session.export(Path.of("out"));

    assertThat(fake.calls).containsExactly("ingest", "clean");
    assertThat(statuses())
        .containsExactly(Status.READY, Status.FAILED, Status.EMPTY, Status.EMPTY, Status.EMPTY);
    assertThat(session.state().stage(CLEAN).failure()).isEqualTo(undecided);
    assertThat(session.state().isRunning()).isFalse();
    assertThat(hearing.heard())
        .endsWith("clean FAILED", "features BLOCKED", "analyse BLOCKED", "reports BLOCKED");

    session.changeRecipe(Recipe.standard().withAsOf(LocalDate.of(2020, 1, 1)));

    assertThat(session.state().stage(CLEAN).status()).isEqualTo(Status.EMPTY);
  }

  @Test
  void aFailureKeepsTheLastGoodResult() {
    session.open(INPUT);
    session.runAll();
    CleanResult good = session.state().clean();
    fake.at(
        CLEAN,
        own -> {
          throw new IllegalStateException("broken");
        });
    session.run(CLEAN);

    assertThat(session.state().clean()).isSameAs(good);
    assertThat(session.state().stage(CLEAN).failure()).isInstanceOf(Failure.Defect.class);
    assertThat(session.state().stage(ANALYSE).status()).isEqualTo(Status.STALE);
    assertThat(hearing.heard()).filteredOn(line -> line.startsWith("ERROR")).hasSize(1);
  }

  @Test
  void openingAnotherFileDropsTheOld() {
    session.open(INPUT);
    session.runAll();
    session.changeRecipe(Recipe.standard().withAsOf(LocalDate.of(2020, 1, 1)));
    session.open(Path.of("other.csv"));

    assertThat(session.state().input()).isEqualTo(Path.of("other.csv"));
    assertThat(session.state().recipe()).isEqualTo(Recipe.standard());
    assertThat(session.state().clean()).isNull();
    assertThat(statuses())
        .containsExactly(Status.READY, Status.EMPTY, Status.EMPTY, Status.EMPTY, Status.EMPTY);
  }

  @Test
  void tellsEachObserverEveryChange() {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    session.observe(state -> first.add(state.running() + ""));
    session.observe(state -> second.add(state.running() + ""));
    session.open(INPUT);
    session.run(CLEAN);

    assertThat(first).containsExactly("null", "null", "INGEST", "null", "CLEAN", "null");
    assertThat(second).isEqualTo(first);
  }

  private List<Status> statuses() {
    return Arrays.stream(Stage.values())
        .map(stage -> session.state().stage(stage).status())
        .toList();
  }

  private List<Stage> staleAfter(Recipe recipe) {
    session.open(INPUT);
    session.export(Path.of("out"));
    session.changeRecipe(recipe);
    return Arrays.stream(Stage.values())
        .filter(stage -> session.state().stage(stage).status() == Status.STALE)
        .toList();
  }
}
