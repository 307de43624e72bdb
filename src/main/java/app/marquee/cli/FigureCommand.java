package app.marquee.cli;

import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.run.Cancellation;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee figure`: one number of the reports, over the titles a filter means.
final class FigureCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Looking.add(
        Options.command(
                "figure",
                "marquee figure DIR|INPUT... NAME [--where FILTER]%n"
                    + "               [--json] [--quiet] [reading options]",
                List.of(
                    "Print one figure over the titles a filter means.",
                    "NAME is a key figure, such as titles or length_median, or the path of a number in"
                        + " a report, such as duration_patterns.movie_duration_stats."),
                List.of(
                    "marquee figure out titles --where 'country has India'",
                    "marquee figure out length_median --where 'type = Movie' --json",
                    "marquee figure out ratings_analysis.rating_distribution"))
            .addPositional(Options.input()));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    List<String> given = Options.inputTextsOf(arguments);
    if (given.size() < 2) {
      throw new UsageException(
          "Name the figure after the folder, such as: marquee figure out titles");
    }
    String name = given.getLast();
    Looking looking =
        Looking.at(given.subList(0, given.size() - 1), arguments, services, outlets, stop);
    Analysed found =
        Looking.fitting(() ->
            looking.explorer().analysed(looking.filter(), looking.recipe(), looking.context()));
    for (Figure figure : found.figures()) {
      if (figure.id().equals(name)) {
        print(figure, looking, Options.isJson(arguments), outlets.out());
        return ExitCode.DONE;
      }
    }
    Object value = value(found, name);
    if (value == null) {
      throw unknown(found, name);
    }
    JsonOutlet.print(
        outlets.out(),
        json -> {
          json.name("figure").value(name);
          json.name("where").value(looking.filter().text());
          json.name("value");
          write(value, json);
        });
    return ExitCode.DONE;
  }

  private static void print(Figure figure, Looking looking, boolean asJson, PrintStream out) {
    if (!asJson) {
      out.println(figure.label() + ": " + figure.text() + " " + figure.note());
      return;
    }
    JsonOutlet.print(
        out,
        json -> {
          json.name("figure").value(figure.id());
          json.name("label").value(figure.label());
          json.name("where").value(looking.filter().text());
          json.name("value");
          write(figure.value(), json);
          json.name("text").value(figure.text());
          json.name("note").value(figure.note());
          json.name("definition").value(figure.definition());
        });
  }

  /// The value a path leads to: the report's name, then keys, joined by dots. Keys may hold dots.
  private static @Nullable Object value(Analysed found, String path) {
    for (ReportDocument document : found.documents()) {
      if (path.equals(document.name())) {
        return document.content();
      }
      if (path.startsWith(document.name() + ".")) {
        return value(document.content(), path.substring(document.name().length() + 1));
      }
    }
    return null;
  }

  private static @Nullable Object value(Map<?, ?> object, String path) {
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (path.equals(key)) {
        return entry.getValue();
      }
      if (path.startsWith(key + ".") && entry.getValue() instanceof Map<?, ?> inner) {
        Object value = value(inner, path.substring(key.length() + 1));
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  private static void write(Object value, JsonWriter json) throws IOException {
    switch (value) {
      case Map<?, ?> object -> {
        json.beginObject();
        for (Map.Entry<?, ?> entry : object.entrySet()) {
          json.name(String.valueOf(entry.getKey()));
          write(entry.getValue(), json);
        }
        json.endObject();
      }
      case List<?> array -> {
        json.beginArray();
        for (Object one : array) {
          write(one, json);
        }
        json.endArray();
      }
      case Boolean truth -> json.value(truth);
      case Double number when number.isNaN() -> json.nullValue();
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          json.value(number.longValue());
      case Number number -> json.value(number);
      default -> json.value(value.toString());
    }
  }

  private static UsageException unknown(Analysed found, String name) {
    return new UsageException(
        "There is no figure "
            + name
            + ". The key figures are "
            + found.figures().stream().map(Figure::id).collect(Collectors.joining(", "))
            + "; a number of a report is named by its path, such as "
            + "comprehensive_report.data_overview.total_movies.");
  }
}
