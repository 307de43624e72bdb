package app.marquee.cli;

import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee analyse`: answers one analysis; writes nothing.
final class AnalyseCommand implements Command {
  private static final String OF = "--of";

  @Override
  public CommandSpec spec() {
    return Options.asking(
        Options.command(
                "analyse",
                "marquee analyse INPUT... NAME [--of SUBJECT] [--recipe FILE] [--as-of DATE]%n"
                    + "                [--threads N] [--json] [--quiet] [reading options]",
                List.of(
                    "Answer one analysis of a catalogue.",
                    "The result is CSV: the analysis's table, else the numbers of its chart; with"
                        + " --json its definition, figures, charts and tables, and where several"
                        + " definitions are defensible, the answers under each. NAME is one of "
                        + names()
                        + "."),
                List.of(
                    "marquee analyse netflix_titles.csv rating_by_country",
                    "marquee analyse netflix_titles.csv country --of India --json",
                    "marquee analyse netflix_titles.csv disney_plus_titles.csv services"))
            .addPositional(Options.input())
            .addOption(
                Options.text(
                    "SUBJECT", "The country, person or title that the analysis is about.", OF)));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    int threads = Options.threadsOf(arguments);
    List<String> given = Options.inputTextsOf(arguments);
    Inquiry inquiry = inquiry(arguments, given.getLast());
    if (given.size() == 1) {
      throw new UsageException(
          "Name the catalogue before " + given.getFirst() + ". See marquee analyse --help.");
    }
    RunContext context = ConsoleMonitor.context(arguments, threads, outlets, stop);
    return Answering.answer(
        given.subList(0, given.size() - 1),
        inquiry,
        arguments,
        new Answering.At(services, outlets, context));
  }

  private static Inquiry inquiry(ParseResult arguments, String name) {
    Analysis analysis =
        Analysis.of(name)
            .orElseThrow(() ->
                new UsageException(
                    "There is no analysis "
                        + name
                        + ". The last word names one of "
                        + names()
                        + "."));
    String subject = arguments.matchedOptionValue(OF, "");
    if (subject.isBlank() && !analysis.subject().isEmpty()) {
      throw new UsageException(
          "The analysis "
              + name
              + " needs a "
              + analysis.subject()
              + ": add "
              + OF
              + " and its name.");
    }
    if (!subject.isBlank() && analysis.subject().isEmpty()) {
      throw new UsageException(
          "The analysis " + name + " is about all titles: leave out " + OF + ".");
    }
    return new Inquiry(analysis, subject);
  }

  private static String names() {
    return Arrays.stream(Analysis.values()).map(Analysis::id).collect(Collectors.joining(", "));
  }
}
