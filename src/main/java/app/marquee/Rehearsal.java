package app.marquee;

import app.marquee.cli.CommandLineFace;
import app.marquee.cli.ExitCode;
import app.marquee.domain.run.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the packages' start-up caches are made from: one of the two faces does with the sample what
/// people do with their file, while Java notes which classes that takes. Called by the build alone.
public final class Rehearsal {
  private Rehearsal() {}

  /// @param args `window`, or `terminal`
  public static void main(String[] args) throws IOException {
    String sample = SampleFile.path().toString();
    switch (args[0]) {
      case "window" -> WindowRehearsal.launch(WindowRehearsal.class, sample);
      case "terminal" -> terminal(sample);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void terminal(String sample) throws IOException {
    Path folder = Files.createTempDirectory("rehearsal");
    List<List<String>> lines =
        List.of(
            List.of("--version"),
            List.of("--help"),
            List.of("run", "--help"),
            List.of("validate", sample),
            List.of("profile", sample, "--json"),
            List.of("run", sample, "-o", folder.toString()));
    for (List<String> line : lines) {
      CommandLineFace face =
          new CommandLineFace(
              Composition.services(() -> {}), Terminal.outlets(), new Cancellation());
      ExitCode code = face.run(line.toArray(String[]::new));
      if (code != ExitCode.DONE) {
        throw new IllegalStateException(line + " ended with " + code);
      }
    }
  }
}
