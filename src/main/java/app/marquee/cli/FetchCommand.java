package app.marquee.cli;

import app.marquee.app.DatasetSource;
import app.marquee.app.DatasetSource.Fetched;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee fetch`: brings a catalogue from Kaggle into a folder.
final class FetchCommand implements Command {
  private static final String FILE = "--file";
  private static final String VERSION = "--version";
  private static final String URL = "--kaggle-url";

  @Override
  public CommandSpec spec() {
    return Options.command(
            "fetch",
            "marquee fetch OWNER/SLUG [--file F] [--version N] [-o DIR] [--kaggle-url URL]%n"
                + "              [--json] [--quiet]",
            List.of(
                "Fetch a catalogue from Kaggle; public ones need no account.",
                "What was fetched is kept: the same version is not fetched again and opens without a"
                    + " network. Cancelled or cut off, the next fetch goes on where it ended. Other"
                    + " commands take kaggle:OWNER/SLUG in place of a file."),
            List.of(
                "marquee fetch " + DatasetName.PRESET.set(),
                "marquee fetch " + DatasetName.PRESET.set() + " --version 3 -o titles",
                "marquee run " + DatasetName.PRESET + " -o out"))
        .addPositional(Options.positional("OWNER/SLUG", "The data set, or its page's address."))
        .addOption(Options.text("F", "The file, where the data set holds several.", FILE))
        .addOption(Options.text("N", "This version. By default the newest.", VERSION))
        .addOption(Options.output("Put the file here. By default the working directory."))
        .addOption(Options.text("URL", "Ask this server instead of Kaggle.", URL))
        .addOption(Options.json())
        .addOption(Options.quiet());
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    DatasetName wanted = wanted(arguments);
    Path folder = Objects.requireNonNullElse(Options.outputOf(arguments), Path.of("."));
    RunContext context = ConsoleMonitor.context(arguments, 1, outlets, stop);
    DatasetSource source =
        services.datasets().apply(arguments.matchedOptionValue(URL, (String) null));
    Fetched fetched = source.fetch(wanted, context);
    Path file = source.copy(fetched, folder).normalize();
    if (Options.isJson(arguments)) {
      ResultJson.fetched(fetched, file, outlets.out());
    } else {
      outlets.out().println(file);
    }
    return ExitCode.DONE;
  }

  private static DatasetName wanted(ParseResult arguments) {
    DatasetName name = Inputs.dataset(arguments.matchedPositionalValue(0, ""));
    String file = arguments.matchedOptionValue(FILE, (String) null);
    if (file != null) {
      if (!DatasetName.isInside(file)) {
        throw new UsageException(FILE + " takes the name of a file in the data set.");
      }
      name = name.withFile(file);
    }
    String version = arguments.matchedOptionValue(VERSION, (String) null);
    return version == null ? name : name.withVersion(Options.whole(VERSION, version, 1, 999_999));
  }
}
