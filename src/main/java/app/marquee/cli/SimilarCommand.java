package app.marquee.cli;

import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee similar`: the titles nearest to one title; writes nothing.
final class SimilarCommand implements Command {
  @Override
  public CommandSpec spec() {
    return ImportOptions.add(
        Options.command(
                "similar",
                "marquee similar INPUT... TITLE [--recipe FILE] [--threads N] [--json] [--quiet]%n"
                    + "                [reading options]",
                List.of(
                    "Find the titles nearest to one title.",
                    "The result is CSV: the twenty nearest with their similarity, 0 to 1: the cosine"
                        + " of TF-IDF vectors over description, genres, cast and director. INPUT may"
                        + " be the folder a run left too."),
                List.of(
                    "marquee similar netflix_titles.csv \"Stranger Things\"",
                    "marquee similar out \"Stranger Things\" --json"))
            .addPositional(Options.input())
            .addOption(Options.recipe())
            .addOption(Options.threads())
            .addOption(Options.json())
            .addOption(Options.quiet()));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    int threads = Options.threadsOf(arguments);
    List<String> given = Options.inputTextsOf(arguments);
    if (given.size() < 2) {
      throw new UsageException("Name the catalogue and the title. See marquee similar --help.");
    }
    RunContext context = ConsoleMonitor.context(arguments, threads, outlets, stop);
    return Answering.answer(
        given.subList(0, given.size() - 1),
        new Inquiry(Analysis.SIMILAR, given.getLast()),
        arguments,
        new Answering.At(services, outlets, context));
  }
}
