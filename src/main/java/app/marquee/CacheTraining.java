package app.marquee;

import app.marquee.app.Asked;
import app.marquee.cli.CommandLineFace;
import app.marquee.cli.ExitCode;
import app.marquee.cli.Services;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.WindowApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the packages' start-up caches are made from: one of the two faces does with the sample what
/// people do with their file, while Java notes which classes that takes. Called by the build alone,
/// with folders of its own for what the program keeps.
public final class CacheTraining {
  /// What a run needs of a published edition only, which the sample is not, or where it is quiet.
  private static final List<String> MORE =
      List.of(
          "app.marquee.engine.editions.EditionRows",
          "app.marquee.engine.editions.Comparison",
          "app.marquee.engine.passport.CellComparison",
          "app.marquee.engine.passport.ColumnDamage",
          "app.marquee.domain.passport.Edition$1",
          "app.marquee.app.PassportWords$Share",
          "app.marquee.domain.run.RunMonitor$1");

  private CacheTraining() {}

  /// @param args `window`, or `terminal`
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    String sample = SampleFile.path().toString();
    Path folder = Files.createTempDirectory("training");
    if (args[0].equals("window")) {
      train(List.of("gui", sample));
    } else {
      for (String name : MORE) {
        Class.forName(name);
      }
      // Nothing but a run: what Java notes of commands that are seldom asked for slows this one.
      Marquee.main(new String[] {"run", sample, "-o", folder.toString()});
    }
  }

  private static void train(List<String> line) {
    Services real = Composition.services(() -> {});
    Services services =
        new Services(
            real.runs(),
            real.recipes(),
            real.datasets(),
            real.backups(),
            real.backupPolicy(),
            real.traces(),
            new Opener(),
            real.sample(),
            real.version());
    ExitCode code =
        new CommandLineFace(services, Terminal.outlets(), new Cancellation())
            .run(line.toArray(String[]::new));
    if (code != ExitCode.DONE) {
      throw new IllegalStateException(line + " ended with " + code);
    }
  }

  /// Opens the window that turns its pages by itself.
  private static final class Opener implements Services.WindowOpener {

    @Override
    public @Nullable String obstacle() {
      return Display.obstacle();
    }

    @Override
    public Optional<Path> resetSettings() {
      return Optional.empty();
    }

    @Override
    public Outcome open(@Nullable Asked asked, Services.Start start) {
      WindowApplication.open(WindowTraining.class, asked);
      return Outcome.CLOSED;
    }
  }
}
