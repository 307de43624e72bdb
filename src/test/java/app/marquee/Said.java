package app.marquee;

import app.marquee.cli.CommandLineFace;
import app.marquee.cli.ExitCode;
import app.marquee.cli.Outlets;
import app.marquee.domain.run.Cancellation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// A command line that was run in this process, with all it printed.
record Said(ExitCode code, String out, String err) {

  /// Runs the program with these arguments over its real parts.
  static Said marquee(String... arguments) {
    return marquee(new Cancellation(), arguments);
  }

  /// @param stop ends the run
  static Said marquee(Cancellation stop, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Outlets outlets =
        Outlets.plain(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    ExitCode code =
        new CommandLineFace(Composition.services(() -> {}), outlets, stop).run(arguments);
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
