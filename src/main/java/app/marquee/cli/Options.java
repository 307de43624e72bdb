package app.marquee.cli;

import app.marquee.app.RecipeStore;
import app.marquee.domain.recipe.Recipe;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options commands share: how they are declared and read. Values come in as text, so that what
/// is wrong with one is said in our words.
final class Options {
  private static final String HELP = "--help";
  private static final String OUTPUT = "--output";
  private static final String RECIPE = "--recipe";
  private static final String AS_OF = "--as-of";
  private static final String THREADS = "--threads";
  private static final String JSON = "--json";
  private static final String QUIET = "--quiet";
  private static final String SAFE_MODE = "--safe-mode";
  private static final String RESET_SETTINGS = "--reset-settings";
  private static final int MOST_THREADS = 1024;

  private Options() {}

  /// A command's spec with its name, its purpose and the help option.
  ///
  /// @param purpose paragraphs; the first stands in the list of commands too
  static CommandSpec command(
      String name, String synopsis, List<String> purpose, List<String> examples) {
    CommandSpec spec = CommandSpec.create().name(name);
    List<String> paragraphs = new ArrayList<>(purpose);
    paragraphs.add("");
    spec.usageMessage()
        .customSynopsis(synopsis)
        .description(paragraphs.toArray(String[]::new))
        .sortOptions(false)
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes())
        .footerHeading("%nExamples:%n")
        .footer(examples.stream().map(example -> "  " + example).toArray(String[]::new));
    spec.addOption(
        OptionSpec.builder("-h", HELP)
            .usageHelp(true)
            .type(boolean.class)
            .description("Show this help.")
            .build());
    return spec;
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(" " + code.number(), code.meaning());
    }
    return codes;
  }

  static PositionalParamSpec input() {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("1..*")
        .paramLabel("INPUT")
        .type(String[].class)
        .auxiliaryTypes(String.class)
        .required(true)
        .description(
            "The catalogue: CSV or other delimited text, JSON, XLSX; also in .gz or .zip; or kaggle:OWNER/SLUG. Several become one catalogue.")
        .build();
  }

  static PositionalParamSpec positional(String label, String description) {
    return PositionalParamSpec.builder()
        .index("0")
        .paramLabel(label)
        .type(String.class)
        .required(true)
        .description(description)
        .build();
  }

  static PositionalParamSpec optionalFile() {
    return PositionalParamSpec.builder()
        .index("0")
        .paramLabel("FILE")
        .type(String.class)
        .required(false)
        .arity("0..1")
        .description(
            "The catalogue, data set or recipe to open. Without it, the window opens its first page.")
        .build();
  }

  static OptionSpec output(String description) {
    return text("DIR", description, "-o", OUTPUT);
  }

  static OptionSpec requiredOutput(String description) {
    return texts("DIR", description, "-o", OUTPUT).required(true).build();
  }

  /// The options of a command that asks something of a catalogue as a recipe cleans it, after its
  /// own.
  static CommandSpec asking(CommandSpec spec) {
    return ImportOptions.add(
        spec.addOption(recipe())
            .addOption(asOf())
            .addOption(threads())
            .addOption(json())
            .addOption(quiet()));
  }

  static OptionSpec recipe() {
    return text("FILE", "Use the rules, checks and column matches of this recipe.", RECIPE);
  }

  static OptionSpec asOf() {
    return text(
        "DATE",
        "Count ages from this date, such as 2021-09-25. By default it is the newest date added.",
        AS_OF);
  }

  static OptionSpec threads() {
    return text(
        "N", "Use this many threads; changes no byte. By default one a processor.", THREADS);
  }

  static OptionSpec json() {
    return flag("Print the result as JSON.", JSON);
  }

  static OptionSpec quiet() {
    return flag("Print no progress and no messages but errors.", "-q", QUIET);
  }

  static OptionSpec safeMode() {
    return flag(
        "Open a window with default settings and without recent files; FILE is offered, not opened.",
        SAFE_MODE);
  }

  static OptionSpec resetSettings() {
    return flag(
        "Put the settings back to their defaults first; the old ones are kept beside them.",
        RESET_SETTINGS);
  }

  static boolean isSafeMode(ParseResult arguments) {
    return arguments.hasMatchedOption(SAFE_MODE);
  }

  static boolean isResetSettings(ParseResult arguments) {
    return arguments.hasMatchedOption(RESET_SETTINGS);
  }

  /// True where this, in place of a command, is meant for the window: one of its options, or a
  /// file.
  static boolean isForWindow(String word) {
    return word.equals(SAFE_MODE)
        || word.equals(RESET_SETTINGS)
        || (!word.startsWith("-") && word.matches(".*[./\\\\].*"));
  }

  static OptionSpec text(String label, String description, String... names) {
    return texts(label, description, names).build();
  }

  static OptionSpec requiredText(String label, String description, String... names) {
    return texts(label, description, names).required(true).build();
  }

  private static OptionSpec.Builder texts(String label, String description, String... names) {
    return OptionSpec.builder(names[0], names)
        .names(names)
        .paramLabel(label)
        .type(String.class)
        .description(description);
  }

  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names[0], names)
        .names(names)
        .type(boolean.class)
        .description(description)
        .build();
  }

  /// The inputs as they were written.
  static List<String> inputTextsOf(ParseResult arguments) {
    return List.of(arguments.matchedPositionalValue(0, new String[0]));
  }

  /// The only input as it was written, empty where there is none.
  static String inputTextOf(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, "");
  }

  static @Nullable Path fileOf(ParseResult arguments) {
    String given = arguments.matchedPositionalValue(0, "");
    return given.isEmpty() ? null : path("FILE", given);
  }

  static @Nullable Path outputOf(ParseResult arguments) {
    String given = arguments.matchedOptionValue(OUTPUT, (String) null);
    return given == null ? null : path(OUTPUT, given);
  }

  /// The recipe asked for, with the date asked for.
  static Recipe recipeOf(ParseResult arguments, Supplier<RecipeStore> recipes) {
    boolean dateable = arguments.commandSpec().findOption(AS_OF) != null;
    LocalDate asOf = dateable ? date(arguments.matchedOptionValue(AS_OF, (String) null)) : null;
    String file = arguments.matchedOptionValue(RECIPE, (String) null);
    Recipe recipe = file == null ? Recipe.standard() : recipes.get().read(path(RECIPE, file));
    Recipe dated = asOf == null ? recipe : recipe.withAsOf(asOf);
    return ImportOptions.applied(dated, arguments);
  }

  static int threadsOf(ParseResult arguments) {
    String given = arguments.matchedOptionValue(THREADS, (String) null);
    if (given == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    return whole(THREADS, given, 1, MOST_THREADS);
  }

  /// The whole number an option is given.
  static int whole(String option, String given, int least, int most) {
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Said below, with the same words as for a number out of range.
    }
    throw new UsageException(
        option + " takes a whole number from " + least + " to " + most + ", not " + given + ".");
  }

  static boolean isJson(ParseResult arguments) {
    return arguments.hasMatchedOption(JSON);
  }

  static boolean isQuiet(ParseResult arguments) {
    return arguments.hasMatchedOption(QUIET);
  }

  private static @Nullable LocalDate date(@Nullable String given) {
    try {
      return given == null ? null : LocalDate.parse(given);
    } catch (DateTimeParseException wrong) {
      throw new UsageException("--as-of takes a date such as 2021-09-25, not " + given + ".");
    }
  }

  static Path path(String name, String given) {
    if (given.isBlank()) {
      throw new UsageException(name + " is empty.");
    }
    try {
      return Path.of(given);
    } catch (InvalidPathException wrong) {
      throw new UsageException(name + " is not a path this system can hold.");
    }
  }
}
