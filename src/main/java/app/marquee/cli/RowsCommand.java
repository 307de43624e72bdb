package app.marquee.cli;

import app.marquee.app.explore.RowsCsv;
import app.marquee.cli.ConsoleMonitor.Volume;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.run.Cancellation;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee rows`: the titles a filter means.
final class RowsCommand implements Command {
  private static final String COLUMNS = "--columns";

  @Override
  public CommandSpec spec() {
    return Looking.add(
        Options.command(
                "rows",
                "marquee rows DIR|INPUT... [--where FILTER] [--columns NAMES]%n"
                    + "             [--json] [--quiet] [reading options]",
                List.of(
                    "Print the titles a filter means, cleaned, with their features.",
                    "Looks into the folder a run left behind, or into files as a run would read and"
                        + " clean them. The result is CSV; nothing is written."),
                List.of(
                    "marquee rows out --where 'type = Movie and country has India'",
                    "marquee rows out --where 'year_added >= 2018 and rating is missing' --json",
                    "marquee rows netflix_titles.csv --where 'any contains war'"
                        + " --columns title,country,release_year"))
            .addPositional(Options.input())
            .addOption(
                Options.text(
                    "NAMES", "Columns to print, parted by commas; all without it.", COLUMNS)));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    Looking looking =
        Looking.at(Options.inputTextsOf(arguments), arguments, services, outlets, stop);
    TitleRows titles = looking.explorer().titles();
    List<Integer> columns = columns(arguments.matchedOptionValue(COLUMNS, ""), titles);
    int[] rows = looking.rows();
    if (Options.isJson(arguments)) {
      json(looking, rows, columns, outlets.out());
    } else {
      csv(titles, rows, columns, outlets.out(), stop);
      if (Volume.of(arguments) == Volume.NORMAL) {
        outlets
            .err()
            .println(
                NumberText.whole(rows.length)
                    + " of "
                    + NumberText.counted(titles.size(), "title", "titles"));
      }
    }
    return ExitCode.DONE;
  }

  private static List<Integer> columns(String wanted, TitleRows titles) {
    List<String> names = titles.columns().stream().map(TitleRows.Column::name).toList();
    if (wanted.isBlank()) {
      return IntStream.range(0, names.size()).boxed().toList();
    }
    List<Integer> columns = new ArrayList<>();
    for (String name : wanted.split(",", -1)) {
      int at = names.indexOf(name.strip());
      if (at < 0) {
        throw new UsageException(
            "There is no column "
                + name.strip()
                + ". The columns are "
                + String.join(", ", names)
                + ".");
      }
      columns.add(at);
    }
    return columns;
  }

  private static void csv(
      TitleRows titles, int[] rows, List<Integer> columns, PrintStream out, Cancellation stop) {
    try {
      RowsCsv.write(titles, rows, columns, out, stop);
    } catch (IOException unwritable) {
      // A PrintStream keeps its faults to itself.
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void json(Looking looking, int[] rows, List<Integer> columns, PrintStream out) {
    TitleRows titles = looking.explorer().titles();
    JsonOutlet.print(
        out,
        json -> {
          json.name("where").value(looking.filter().text());
          json.name("titles").value(rows.length);
          json.name("of").value(titles.size());
          json.name("rows").beginArray();
          for (int row : rows) {
            looking.context().cancellation().check();
            json.beginObject();
            for (int column : columns) {
              json.name(titles.columns().get(column).name()).value(titles.text(row, column));
            }
            json.endObject();
          }
          json.endArray();
        });
  }
}
