package app.marquee.app;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.provenance.StepsDone;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.Stage;
import app.marquee.engine.checks.CheckedCatalogue;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;

/// Ports and stages that make a catalogue of two titles out of nothing, note what they were asked
/// for, and let a test step in.
final class FakeRun implements CatalogueSource, OutputStore, Stages {
  static final Instant NOW = Instant.parse("2026-11-23T01:45:02.250Z");

  final List<String> calls = new ArrayList<>();
  private final Map<Stage, Consumer<RunContext>> steps = new EnumMap<>(Stage.class);

  RunService service() {
    return new RunService(this, this, Clock.fixed(NOW, ZoneOffset.UTC), "1.2.3", this);
  }

  /// What happens at the start of a stage.
  void at(Stage stage, Consumer<RunContext> step) {
    steps.put(stage, step);
  }

  private void enter(Stage stage, RunContext context) {
    synchronized (calls) {
      calls.add(stage.id());
    }
    steps.getOrDefault(stage, ignored -> {}).accept(context);
  }

  @Override
  public RawCatalogue read(Path input, Recipe recipe, RunContext context) {
    enter(Stage.INGEST, context);
    return new RawCatalogue(
        new SourceFacts(input.getFileName().toString(), 40, "00", 2),
        List.of("Type", "Name"),
        Frame.of(2, List.of(text("Type", "movie", "Movie"), text("Name", "A", "B"))),
        new int[] {1, 2},
        new int[] {2, 3},
        List.of(),
        List.of());
  }

  @Override
  public IngestedCatalogue ingest(RawCatalogue raw, Recipe recipe, RunContext context) {
    return new IngestedCatalogue(
        raw,
        Frame.of(2, List.of(text("type", "movie", "Movie"), text("title", "A", "B"))),
        Map.of(CanonicalColumn.TYPE, "Type", CanonicalColumn.TITLE, "Name"),
        List.of());
  }

  @Override
  public CleanCatalogue clean(StageMemory memory, Recipe recipe, RunContext context) {
    enter(Stage.CLEAN, context);
    ChangeLog.Change change =
        new ChangeLog.Change(1, 2, null, "type", "movie", "Movie", RuleId.TYPE_CANONICAL);
    return new CleanCatalogue(
        memory.in(),
        Frame.of(2, List.of(text("type", "Movie", "Movie"), text("title", "A", "B"))),
        new int[] {1, 2},
        new int[] {2, 3},
        Map.of(),
        recipe.pinnedAsOf().orElse(LocalDate.of(2021, 9, 25)),
        new RecordSum(2, 2, 0, 0),
        new OneChange(change),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        StepsDone.NONE);
  }

  @Override
  public FeaturedCatalogue derive(CleanCatalogue in, Recipe recipe, RunContext context) {
    enter(Stage.FEATURES, context);
    IntColumn words = IntColumn.create("title_words", new int[] {1, 1});
    return new FeaturedCatalogue(
        in,
        Frame.of(2, List.of(words)),
        Map.of(FeatureColumn.REGION, "There is no column country."));
  }

  @Override
  public Analysed analyse(CheckedCatalogue in, Recipe recipe, RunContext context) {
    enter(Stage.ANALYSE, context);
    return new Analysed(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public void prepare(Path folder) {
    calls.add("prepare");
  }

  @Override
  public ExportOutcome write(RunOutcome outcome, RunFacts facts, Path folder, RunContext context) {
    enter(Stage.REPORTS, context);
    return new ExportOutcome(
        folder, List.of(new ExportOutcome.WrittenFile("recipe.json", 1_500, "00")), 0.5);
  }

  @Override
  public ExportOutcome write(Validation validation, Path folder, RunContext context) {
    calls.add("validation");
    return new ExportOutcome(
        folder, List.of(new ExportOutcome.WrittenFile("validation/checks.json", 900, "00")), 0.1);
  }

  private static StringColumn text(String name, String... cells) {
    return StringColumn.create(name, cells);
  }

  /// A log of a single change.
  private record OneChange(Change change) implements ChangeLog {
    @Override
    public long size() {
      return 1;
    }

    @Override
    public Change get(long index) {
      return change;
    }

    @Override
    public List<Change> ofRecord(int record) {
      return record == change.record() ? List.of(change) : List.of();
    }
  }
}
