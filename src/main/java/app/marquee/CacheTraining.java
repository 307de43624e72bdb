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
  private CacheTraining() {}

  /// @param args `window`, or `terminal`
  public static void main(String[] args) throws IOException {
    String sample = SampleFile.path().toString();
    Path folder = Files.createTempDirectory("training");
    if (args[0].equals("window")) {
      train(List.of("gui", sample));
    } else {
      // Nothing but a run: what Java notes of commands that are seldom asked for slows this one.
      train(List.of("run", sample, "-o", folder.toString()));
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
