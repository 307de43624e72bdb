package app.marquee.cli;

import app.marquee.domain.provenance.Explanation;
import app.marquee.domain.run.Cancellation;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee explain`: why a cell of a run holds what it holds.
final class ExplainCommand implements Command {
  private static final String ROW = "--row";
  private static final String COLUMN = "--column";

  @Override
  public CommandSpec spec() {
    return Options.command(
            "explain",
            "marquee explain DIR --row ID --column NAME [--json]",
            List.of(
                "Say why a cell of a run holds what it holds.",
                "What stood in the file, which rules changed it and how; for a derived column what it"
                    + " is made from; for a missing value why it is missing. Reads the folder that"
                    + " a run left behind and writes nothing."),
            List.of(
                "marquee explain out --row s5542 --column duration_minutes",
                "marquee explain out --row s5542 --column rating --json"))
        .addPositional(Options.positional("DIR", "The folder a run has written to."))
        .addOption(Options.requiredText("ID", "The title's show_id, or its record number.", ROW))
        .addOption(Options.requiredText("NAME", "The column, of the file or derived.", COLUMN))
        .addOption(Options.json());
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    Explanation explanation =
        services
            .traces()
            .get()
            .explain(
                Options.path("DIR", arguments.matchedPositionalValue(0, "")),
                given(arguments, ROW),
                given(arguments, COLUMN));
    if (Options.isJson(arguments)) {
      ExplainJson.print(explanation, outlets.out());
    } else {
      ExplainText.print(explanation, outlets.out());
    }
    return ExitCode.DONE;
  }

  private static String given(ParseResult arguments, String option) {
    String text = arguments.matchedOptionValue(option, "").strip();
    if (text.isEmpty()) {
      throw new UsageException(option + " is empty.");
    }
    return text;
  }
}
