package app.marquee.cli;

import app.marquee.app.ColumnLooking;
import app.marquee.app.TraceSource.Cleaned;
import app.marquee.domain.clusters.ClusterMethod;
import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.clusters.ValueCluster;
import app.marquee.domain.clusters.ValueCluster.Value;
import app.marquee.domain.clusters.ValueClusters;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee clusters`: values of a column that may be spellings of one another; writes nothing.
final class ClustersCommand implements Command {
  private static final String COLUMN = "--column";
  private static final String METHOD = "--method";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
                "clusters",
                "marquee clusters INPUT... --column NAME [--method METHOD]%n"
                    + "                 [--size N | --edits N | --similarity N]%n"
                    + "                 [--recipe FILE] [--threads N] [--json] [--quiet]%n"
                    + "                 [reading options]",
                List.of(
                    "Find values of a column that may be spellings of one another.",
                    "The result is CSV: each value with its cluster, how many titles have it, the first"
                        + " of them, and the value proposed in its place. In director, cast, country"
                        + " and listed_in these are single entries. INPUT may be the folder a run left"
                        + " too. Nothing is changed: a step of kind merge_clusters in a recipe merges."),
                List.of(
                    "marquee clusters netflix_titles.csv --column cast",
                    "marquee clusters netflix_titles.csv --column country --method levenshtein",
                    "marquee clusters out --column title --method ngram --size 3 --json"))
            .addPositional(Options.input())
            .addOption(Options.requiredText("NAME", "The column to look at.", COLUMN))
            .addOption(
                Options.text(
                    "METHOD",
                    "fingerprint (the default): the same words, whatever their order, case, accents"
                        + " and punctuation. ngram: the same pieces of letters. levenshtein: a few"
                        + " letters apart. jaro-winkler: alike, the first letters most.",
                    METHOD));
    for (ClusterMethod method : ClusterMethod.values()) {
      if (!method.parameter().isEmpty()) {
        spec.addOption(
            Options.text(
                "N",
                meaning(method)
                    + ", "
                    + method.least()
                    + " to "
                    + method.most()
                    + "; "
                    + method.usual()
                    + " without it. For "
                    + method.id()
                    + ".",
                "--" + method.parameter()));
      }
    }
    return ImportOptions.add(
        spec.addOption(Options.recipe())
            .addOption(Options.threads())
            .addOption(Options.json())
            .addOption(Options.quiet()));
  }

  private static String meaning(ClusterMethod method) {
    return switch (method) {
      case FINGERPRINT -> "";
      case NGRAM -> "Letters of a piece";
      case LEVENSHTEIN -> "Letters put in, left out or changed at most";
      case JARO_WINKLER -> "Per cent alike at least";
    };
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    ClusterSpec spec = asked(arguments);
    int threads = Options.threadsOf(arguments);
    RunContext context = ConsoleMonitor.context(arguments, threads, outlets, stop);
    Inputs input = inputs(arguments, services, context);
    ValueClusters found =
        ColumnLooking.at(services.runs().get(), input.files(), input.recipe(), context)
            .clusters(spec, context.forTask("clusters"));
    if (Options.isJson(arguments)) {
      JsonOutlet.print(outlets.out(), json -> print(found, json));
    } else {
      print(found, outlets.out());
    }
    if (!Options.isQuiet(arguments)) {
      outlets
          .err()
          .println(
              NumberText.counted(found.clusters().size(), "cluster", "clusters")
                  + " of "
                  + NumberText.whole(found.values())
                  + " among "
                  + NumberText.counted(found.distinct(), "value", "values")
                  + " of "
                  + spec.column()
                  + ".");
    }
    return ExitCode.DONE;
  }

  private static Inputs inputs(ParseResult arguments, Services services, RunContext context) {
    List<String> given = Options.inputTextsOf(arguments);
    Recipe recipe = Options.recipeOf(arguments, services.recipes());
    Optional<Cleaned> left =
        given.size() == 1
            ? services.traces().get().cleaned(Options.path("INPUT", given.getFirst()))
            : Optional.empty();
    return left.map(run -> new Inputs(List.of(run.file()), run.recipe()))
        .orElseGet(() -> Inputs.of(given, recipe, services, context));
  }

  private static ClusterSpec asked(ParseResult arguments) {
    String word = arguments.matchedOptionValue(METHOD, ClusterMethod.FINGERPRINT.id());
    ClusterMethod method =
        ClusterMethod.of(word)
            .orElseThrow(() ->
                new UsageException(
                    "There is no method "
                        + word
                        + ". The methods are "
                        + Arrays.stream(ClusterMethod.values())
                            .map(ClusterMethod::id)
                            .collect(Collectors.joining(", "))
                        + "."));
    int number = method.usual();
    for (ClusterMethod other : ClusterMethod.values()) {
      String option = "--" + other.parameter();
      if (!other.parameter().isEmpty() && arguments.hasMatchedOption(option)) {
        if (other != method) {
          throw new UsageException(
              option + " is for the method " + other.id() + ", not for " + method.id() + ".");
        }
        number = number(arguments.matchedOptionValue(option, ""), method);
      }
    }
    return new ClusterSpec(arguments.matchedOptionValue(COLUMN, ""), method, number);
  }

  private static int number(String text, ClusterMethod method) {
    if (text.matches("[0-9]{1,3}")) {
      int number = Integer.parseInt(text);
      if (number >= method.least() && number <= method.most()) {
        return number;
      }
    }
    throw new UsageException(
        "--"
            + method.parameter()
            + " takes a whole number from "
            + method.least()
            + " to "
            + method.most()
            + ", not "
            + text
            + ".");
  }

  private static void print(ValueClusters found, PrintStream out) {
    CsvLine.print(out, List.of("cluster", "value", "titles", "first_record", "line", "target"));
    int number = 0;
    for (ValueCluster cluster : found.clusters()) {
      number++;
      for (Value value : cluster.values()) {
        CsvLine.print(
            out,
            List.of(
                number,
                value.text(),
                value.titles(),
                value.record(),
                value.line(),
                cluster.target()));
      }
    }
  }

  private static void print(ValueClusters found, JsonWriter json) throws IOException {
    json.name("column").value(found.spec().column());
    json.name("method").value(found.spec().method().id());
    if (!found.spec().method().parameter().isEmpty()) {
      json.name(found.spec().method().parameter()).value(found.spec().number());
    }
    json.name("distinct").value(found.distinct());
    json.name("clusters").beginArray();
    for (ValueCluster cluster : found.clusters()) {
      json.beginObject();
      json.name("target").value(cluster.target());
      json.name("titles").value(cluster.titles());
      json.name("values").beginArray();
      for (Value value : cluster.values()) {
        json.beginObject();
        json.name("value").value(value.text());
        json.name("titles").value(value.titles());
        json.name("first_record").value(value.record());
        json.name("line").value(value.line());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
  }
}
