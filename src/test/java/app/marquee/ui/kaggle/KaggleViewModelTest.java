package app.marquee.ui.kaggle;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.DatasetSource;
import app.marquee.app.SameThreadRunner;
import app.marquee.app.TaskRunner;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.kaggle.KaggleViewModel.Phase;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the dialog says while a fetch begins, goes on, stops and ends.
class KaggleViewModelTest {
  private final List<DatasetName> asked = new ArrayList<>();
  private final List<DatasetSource.Fetched> opened = new ArrayList<>();
  private final List<String> statuses = new ArrayList<>();
  private final Queue<Runnable> later = new ArrayDeque<>();
  private long nanos;
  private Function<RunContext, DatasetSource.Fetched> answer = _ -> here();

  private final KaggleViewModel model = model(new SameThreadRunner());

  private KaggleViewModel model(TaskRunner runner) {
    return new KaggleViewModel(
        Source::new,
        new KaggleViewModel.Wires(runner, RunMonitor.SILENT, later::add, () -> nanos),
        Texts.english(),
        opened::add);
  }

  private static DatasetSource.Fetched here() {
    return new DatasetSource.Fetched(
        Path.of("titles.csv"), DatasetName.PRESET.withVersion(5), DatasetSource.Origin.FETCHED);
  }

  /// Answers as the test says.
  private final class Source implements DatasetSource {
    @Override
    public Fetched fetch(DatasetName wanted, RunContext context) {
      asked.add(wanted);
      return answer.apply(context);
    }

    @Override
    public Path copy(Fetched fetched, Path folder) {
      throw new UnsupportedOperationException();
    }
  }

  private void beat() {
    while (!later.isEmpty()) {
      later.remove().run();
      statuses.add(model.statusProperty().get());
    }
  }

  @Test
  void proposesTheUsualDataSetAndOpensIt() {
    assertThat(model.datasetProperty().get()).isEqualTo("shivamb/netflix-shows");
    model.fetch();
    model.fetch();
    assertThat(asked).containsExactly(DatasetName.PRESET, DatasetName.PRESET);
    assertThat(opened).containsExactly(here(), here());
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
  }

  @ParameterizedTest
  @CsvSource({
    "ann/shows, '', '', kaggle:ann/shows",
    "ann/shows, a.csv, 3, kaggle:ann/shows/a.csv@3",
    "ann/shows@4, ' ', ' ', kaggle:ann/shows@4",
    "https://www.kaggle.com/datasets/ann/shows, '', '', kaggle:ann/shows"
  })
  void asksForWhatTheFieldsSay(String dataset, String file, String version, String expected) {
    model.datasetProperty().set(dataset);
    model.fileProperty().set(file);
    model.versionProperty().set(version);
    model.fetch();
    assertThat(asked).map(DatasetName::toString).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ann, '', ''",
    "'', '', ''",
    "ann/shows, ../x, ''",
    "ann/shows, '', new",
    "a/b, '', 0"
  })
  void saysWhatIsNoName(String dataset, String file, String version) {
    model.datasetProperty().set(dataset);
    model.fileProperty().set(file);
    model.versionProperty().set(version);
    model.fetch();
    assertThat(asked).isEmpty();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.FAILED);
    assertThat(model.statusProperty().get()).startsWith("This names no data set.");
  }

  @Test
  void showsBytesAndHowFastTheyCome() {
    answer =
        context -> {
          context.forTask("fetch").progress(0, 4_000_000);
          beat();
          nanos = 2_000_000_000L;
          context.forTask("fetch").progress(3_000_000, 4_000_000);
          beat();
          assertThat(model.progressProperty().get()).isEqualTo(0.75);
          context.forTask("fetch").progress(3_500_000, 0);
          beat();
          assertThat(model.progressProperty().get()).isNegative();
          return here();
        };
    model.fetch();
    assertThat(statuses)
        .containsExactly(
            "0 bytes of 4.0 MB",
            "3.0 MB of 4.0 MB, 1.5 MB a second",
            "3.5 MB have come, 1.8 MB a second");
  }

  @Test
  void stopsAndGoesOn() {
    answer =
        context -> {
          context.progress(2_000_000, 4_000_000);
          model.cancel();
          assertThat(model.phaseProperty().get()).isEqualTo(Phase.STOPPING);
          beat();
          context.cancellation().check();
          throw new AssertionError("not stopped");
        };
    model.fetch();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.STOPPED);
    assertThat(model.statusProperty().get())
        .isEqualTo("Stopped after 2.0 MB. Resume goes on from there.");
    assertThat(opened).isEmpty();
    answer = _ -> here();
    model.fetch();
    assertThat(opened).containsExactly(here());
  }

  @Test
  void saysWhatWentWrongAndWhatToDo() {
    answer =
        _ -> {
          throw new MarqueeException(new Failure.SignIn("Kaggle asks to sign in.", "Do."));
        };
    model.fetch();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.FAILED);
    assertThat(model.statusProperty().get()).isEqualTo("Kaggle asks to sign in. Do.");
  }
}
