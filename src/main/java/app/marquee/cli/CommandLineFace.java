package app.marquee.cli;

import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command line as a whole: finds the command, runs it, and puts what went wrong into one
/// sentence and an exit code.
public final class CommandLineFace {
  private static final String NAME = "marquee";
  private static final String GUI = "gui";
  private static final int HELP_WIDTH = 88;

  private final Services services;
  private final Outlets outlets;
  private final Cancellation stop;

  /// @param stop asks the command at work to end
  public CommandLineFace(Services services, Outlets outlets, Cancellation stop) {
    this.services = services;
    this.outlets = outlets;
    this.stop = stop;
  }

  /// The command of this name, null where there is none; only the one asked for is made.
  private static @Nullable Command named(String name) {
    return switch (name) {
      case "run" -> new RunCommand();
      case "inspect" -> new InspectCommand();
      case "validate" -> new ValidateCommand();
      case "profile" -> new ProfileCommand();
      case "influence" -> new InfluenceCommand();
      case "explain" -> new ExplainCommand();
      case "rows" -> new RowsCommand();
      case "figure" -> new FigureCommand();
      case "analyse" -> new AnalyseCommand();
      case "similar" -> new SimilarCommand();
      case "clusters" -> new ClustersCommand();
      case "fetch" -> new FetchCommand();
      case "backups" -> new BackupsCommand();
      case GUI -> new GuiCommand();
      default -> null;
    };
  }

  /// Runs a command line; without arguments, opens the window. Never throws.
  public ExitCode run(String... arguments) {
    ExitCode code;
    try {
      code = dispatch(List.of(arguments));
    } catch (UsageException wrong) {
      code = complain(wrong.sentence(), ExitCode.USAGE);
    } catch (CancellationException stopped) {
      code = complain("Cancelled. Every file is as it was, or whole and new.", ExitCode.CANCELLED);
    } catch (RuntimeException | Error thrown) {
      Failure failure = Failure.of(thrown);
      code = complain(failure.sentence(), ExitCode.of(failure));
    }
    outlets.out().flush();
    outlets.err().flush();
    return code;
  }

  private ExitCode complain(String sentence, ExitCode code) {
    outlets.err().println(sentence);
    return code;
  }

  private ExitCode dispatch(List<String> arguments) {
    String first = arguments.isEmpty() ? GUI : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    return switch (first) {
      case "-h", "--help", "help" -> help(rest);
      case "-V", "--version" -> version();
      default -> Options.isForWindow(first) ? command(GUI, arguments) : command(first, rest);
    };
  }

  private ExitCode command(String word, List<String> rest) {
    Command command = named(word);
    if (command == null) {
      String what = word.startsWith("-") ? "option " : "command ";
      throw new UsageException(
          "There is no " + what + word + ". See " + NAME + " --help for what there is.");
    }
    CommandLine line = lineOf(command.spec());
    ParseResult parsed;
    try {
      parsed = line.parseArgs(rest.toArray(String[]::new));
    } catch (ParameterException wrong) {
      throw new UsageException(UsageWording.of(wrong) + " See " + NAME + " " + word + " --help.");
    }
    if (parsed.isUsageHelpRequested()) {
      line.usage(outlets.out(), Ansi.OFF);
      return ExitCode.DONE;
    }
    return command.run(parsed, services, outlets, stop);
  }

  private ExitCode help(List<String> rest) {
    Command command = rest.isEmpty() ? null : named(rest.getFirst());
    CommandSpec spec = command == null ? root() : command.spec();
    lineOf(spec).usage(outlets.out(), Ansi.OFF);
    return ExitCode.DONE;
  }

  private ExitCode version() {
    outlets.out().println(NAME + " " + services.version().get());
    return ExitCode.DONE;
  }

  /// The program with all its commands, as picocli knows them: for the manual and the completions.
  public static CommandLine commands() {
    return lineOf(root());
  }

  private static CommandSpec root() {
    CommandSpec root =
        Options.command(
            NAME,
            NAME + " [COMMAND]",
            List.of(
                "Study a streaming catalogue: ingest, clean, features, analysis, reports.",
                "Without a command, the window opens; a file in place of one opens in it."),
            List.of(
                "marquee",
                "marquee run netflix_titles.csv -o out",
                "marquee inspect netflix_titles.csv",
                "marquee validate netflix_titles.csv --json",
                "marquee profile netflix_titles.csv"));
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .type(boolean.class)
            .description("Show the version.")
            .build());
    for (Command command :
        List.of(
            new RunCommand(),
            new InspectCommand(),
            new ValidateCommand(),
            new ProfileCommand(),
            new InfluenceCommand(),
            new ExplainCommand(),
            new RowsCommand(),
            new FigureCommand(),
            new AnalyseCommand(),
            new SimilarCommand(),
            new ClustersCommand(),
            new FetchCommand(),
            new BackupsCommand(),
            new GuiCommand())) {
      CommandSpec spec = command.spec();
      root.addSubcommand(spec.name(), lineOf(spec));
    }
    return root;
  }

  private static CommandLine lineOf(CommandSpec spec) {
    // Options come in as text; making picocli's converters of dates and databases costs a cold
    // start.
    System.setProperty("picocli.converters.excludes", "java[.](time|sql)[.].*");
    // The factory that picocli would make looks for Groovy along the whole class path.
    CommandLine line =
        new CommandLine(
            spec,
            new CommandLine.IFactory() {
              @Override
              public <K> K create(Class<K> type) {
                throw new IllegalStateException(type.getName());
              }
            });
    line.setUsageHelpWidth(HELP_WIDTH);
    return line;
  }
}
