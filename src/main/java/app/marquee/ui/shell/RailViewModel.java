package app.marquee.ui.shell;

import app.marquee.app.CleanResult;
import app.marquee.app.ExportOutcome;
import app.marquee.app.FeaturesResult;
import app.marquee.app.IngestResult;
import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.StageChecks;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;

/// What the rail says: which catalogue is open, and for each step its result and state.
public final class RailViewModel {

  /// The steps, in order.
  public static final List<PageId> STEPS =
      Stream.of(PageId.values()).filter(PageId::isStep).toList();

  /// A step as the rail shows it.
  ///
  /// @param result its result in two words, empty where there is none
  public record Step(PageId page, Mark mark, String result) {}

  /// The sign at the right end of a step.
  public enum Mark {
    NONE,
    DONE,
    STALE,
    RUNNING,
    FAILED
  }

  private final Texts texts;
  private final ShellViewModel shell;

  public RailViewModel(ShellViewModel shell, Texts texts) {
    this.shell = shell;
    this.texts = texts;
  }

  /// The name of the open file.
  public StringBinding catalogue() {
    return Bindings.createStringBinding(() -> name(shell.state()), shell.stateProperty());
  }

  /// How many titles it has, and to which date.
  public StringBinding extent() {
    return Bindings.createStringBinding(() -> extent(shell.state()), shell.stateProperty());
  }

  public ObjectBinding<Step> step(PageId page) {
    return Bindings.createObjectBinding(() -> step(page, shell.state()), shell.stateProperty());
  }

  private String name(SessionState state) {
    String name = InputNames.of(state.inputs(), texts);
    return name.isEmpty() ? texts.get("rail.none") : name;
  }

  private String extent(SessionState state) {
    CleanResult clean = state.clean();
    IngestResult ingest = state.ingest();
    if (clean != null) {
      return clean.asOf() == null
          ? texts.format("rail.extent", clean.sum().kept())
          : texts.format("rail.extent.dated", clean.sum().kept(), texts.date(clean.asOf()));
    }
    if (ingest != null) {
      return texts.format("rail.extent", ingest.kept());
    }
    return state.input() == null ? texts.get("rail.none.hint") : "";
  }

  private Step step(PageId page, SessionState state) {
    if (page == PageId.CHECKS) {
      return checks(state);
    }
    Stage stage = page.stage().orElseThrow();
    Mark mark =
        switch (state.stage(stage).status()) {
          case EMPTY -> Mark.NONE;
          case RUNNING, UPDATING -> Mark.RUNNING;
          case FAILED -> Mark.FAILED;
          case READY -> Mark.DONE;
          case STALE -> Mark.STALE;
        };
    if (page == PageId.EXPLORE && mark == Mark.RUNNING) {
      mark = Mark.NONE;
    }
    boolean told = state.stage(stage).status() != Status.FAILED;
    return new Step(page, mark, told ? result(page, state) : "");
  }

  /// The checks made so far: how many passed, and whether one of level error failed.
  private Step checks(SessionState state) {
    int passed = 0;
    int made = 0;
    boolean error = false;
    for (CheckSpec check : state.recipe().checks()) {
      StageChecks stage = state.checks().get(check.after());
      CheckResult result = stage == null ? null : stage.known(check);
      if (result != null) {
        made++;
        passed += result.passed() ? 1 : 0;
        error |= result.isError();
      }
    }
    boolean stale = state.stage(Stage.FEATURES).status() == Status.STALE;
    boolean all = made > 0 && made == state.recipe().checks().size();
    Mark mark = error ? Mark.FAILED : stale ? Mark.STALE : all ? Mark.DONE : Mark.NONE;
    return new Step(
        PageId.CHECKS, mark, made == 0 ? "" : texts.format("rail.checks", passed, made));
  }

  private String result(PageId page, SessionState state) {
    IngestResult ingest = state.ingest();
    CleanResult clean = state.clean();
    FeaturesResult features = state.features();
    Analysed analysed = state.analysed();
    ExportOutcome export = state.export();
    return switch (page) {
      case INGEST -> ingest == null ? "" : texts.format("rail.ingest", ingest.kept());
      case CLEAN -> clean == null ? "" : texts.format("rail.clean", clean.changedCells());
      case FEATURES ->
          features == null ? "" : texts.format("rail.features", features.features().size());
      case ANALYSE ->
          analysed == null ? "" : texts.format("rail.analyse", analysed.charts().size());
      case REPORTS -> export == null ? "" : texts.format("rail.reports", export.files().size());
      case WELCOME, EXPLORE, CHECKS -> "";
    };
  }
}
