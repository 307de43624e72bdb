package app.marquee.cli;

import app.marquee.domain.quality.ColumnSummary;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee profile`: what each column of a cleaned catalogue holds; writes nothing.
final class ProfileCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.asking(
        Options.command(
                "profile",
                "marquee profile INPUT... [--recipe FILE] [--as-of DATE] [--threads N]%n"
                    + "                [--json] [--quiet] [reading options]",
                List.of(
                    "Print what each column holds after cleaning, over all titles.",
                    "The result is CSV: missing, distinct, invalid and changed cells, lengths, smallest"
                        + " and largest, and the most frequent values. For director, cast, country and"
                        + " listed_in these are single entries. No file is written."),
                List.of(
                    "marquee profile netflix_titles.csv",
                    "marquee profile netflix_titles.csv --json > profile.json"))
            .addPositional(Options.input()));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    int threads = Options.threadsOf(arguments);
    Recipe recipe = Options.recipeOf(arguments, services.recipes());
    RunContext context = ConsoleMonitor.context(arguments, threads, outlets, stop);
    Inputs input = Inputs.of(arguments, recipe, services, context);
    List<ColumnSummary> profiles =
        services.runs().get().profile(input.files(), input.recipe(), context);
    if (Options.isJson(arguments)) {
      ResultJson.profile(profiles, outlets.out());
    } else {
      ResultText.profile(profiles, outlets.out());
    }
    return ExitCode.DONE;
  }
}
