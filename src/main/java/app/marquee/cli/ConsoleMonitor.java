package app.marquee.cli;

import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import java.io.PrintStream;
import picocli.CommandLine.ParseResult;

/// Prints a run's sentences to stderr, a line each. Errors are left to whoever catches them, so
/// that each is said once. Thread-safe.
class ConsoleMonitor implements RunMonitor {
  private final PrintStream err;

  ConsoleMonitor(PrintStream err) {
    this.err = err;
  }

  /// The monitor for these outlets: a bar where it can be drawn, lines elsewhere, nothing where
  /// quiet is asked for.
  static RunMonitor of(Outlets outlets, Volume volume) {
    if (volume == Volume.QUIET) {
      return RunMonitor.SILENT;
    }
    return outlets.live() ? new ProgressBar(outlets) : new ConsoleMonitor(outlets.err());
  }

  /// What a command works in, told of as its options ask.
  static RunContext context(
      ParseResult arguments, int threads, Outlets outlets, Cancellation stop) {
    return new RunContext(threads, stop, of(outlets, Volume.of(arguments)), "");
  }

  /// How much is said.
  enum Volume {
    NORMAL,
    QUIET;

    static Volume of(ParseResult arguments) {
      return Options.isQuiet(arguments) ? QUIET : NORMAL;
    }
  }

  @Override
  public void state(String task, TaskState state) {}

  @Override
  public void progress(String task, long done, long total) {}

  @Override
  public void log(Level level, String task, String sentence) {
    if (level != Level.ERROR) {
      print(line(level, task, sentence));
    }
  }

  synchronized void print(String line) {
    err.println(line);
    err.flush();
  }

  private static String line(Level level, String task, String sentence) {
    String said = level == Level.WARNING ? "warning: " + sentence : sentence;
    return task.isEmpty() ? said : task + ": " + said;
  }
}
