package app.marquee.cli;

import app.marquee.domain.run.Cancellation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command of the program.
interface Command {

  /// What the command takes and how its help reads. Built by hand: reading annotations costs a cold
  /// start more than the whole parsing.
  CommandSpec spec();

  /// @throws UsageException where an option's value makes no sense
  ExitCode run(ParseResult arguments, Services services, Outlets outlets, Cancellation stop);
}
