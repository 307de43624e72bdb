package app.marquee.cli;

import app.marquee.app.Answers;
import app.marquee.app.RunOutcome;
import app.marquee.app.TraceSource.Cleaned;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.figures.Listing;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.figures.Ways;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/// What the commands that answer one analysis share.
final class Answering {
  private Answering() {}

  /// Where a command works.
  record At(Services services, Outlets outlets, RunContext context) {}

  /// @param given the inputs as they were written: the folder of a run, or files and data sets
  static ExitCode answer(List<String> given, Inquiry inquiry, ParseResult arguments, At at) {
    Recipe recipe = Options.recipeOf(arguments, at.services().recipes());
    Optional<Cleaned> left =
        given.size() == 1
            ? at.services().traces().get().cleaned(Options.path("INPUT", given.getFirst()))
            : Optional.empty();
    Inputs input =
        left.isPresent()
            ? new Inputs(List.of(left.get().file()), left.get().recipe())
            : Inputs.of(given, recipe, at.services(), at.context());
    var runs = at.services().runs().get();
    RunOutcome outcome = runs.study(input.files(), input.recipe(), at.context()).outcome();
    Answer answer = Answers.of(outcome, inquiry, at.context());
    if (Options.isJson(arguments)) {
      AnswerJson.print(answer, outcome, at.outlets().out());
    } else {
      print(answer, at.outlets().out());
    }
    if (!Options.isQuiet(arguments)) {
      tell(answer, at.outlets().err());
    }
    return ExitCode.DONE;
  }

  private static void tell(Answer answer, PrintStream err) {
    if (!answer.isApplicable()) {
      err.println("Not applicable: " + answer.notApplicable());
    }
    for (Ways ways : answer.ways()) {
      err.println(
          ways.chosen().question().label()
              + ", "
              + ways.subject()
              + ": "
              + ways.answers().entrySet().stream()
                  .map(way ->
                      way.getKey().id()
                          + ' '
                          + NumberText.whole(way.getValue())
                          + (way.getKey() == ways.chosen() ? " (chosen)" : ""))
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static void print(Answer answer, PrintStream out) {
    if (!answer.listings().isEmpty()) {
      Listing listing = answer.listings().getFirst();
      CsvLine.print(out, listing.columns());
      listing.rows().forEach(row -> CsvLine.print(out, row));
    } else if (!answer.charts().isEmpty()) {
      print(answer.charts().getFirst(), out);
    }
  }

  private static void print(ChartSpec chart, PrintStream out) {
    List<String> header = new ArrayList<>();
    header.add("category");
    boolean single = chart.series().size() == 1;
    chart.series().forEach(one -> header.add(single ? "value" : one.name()));
    CsvLine.print(out, header);
    int rows = chart.series().isEmpty() ? 0 : chart.series().getFirst().values().size();
    for (int row = 0; row < rows; row++) {
      List<String> cells = new ArrayList<>();
      cells.add(chart.categories().get(row));
      for (ChartSpec.Series one : chart.series()) {
        double value = one.values().get(row);
        cells.add(
            Double.isNaN(value)
                ? ""
                : value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value));
      }
      CsvLine.print(out, cells);
    }
  }
}
