package app.marquee.cli;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options that say how a file is read where that is not left to the file. They go into the
/// recipe.
final class ImportOptions {
  private static final String MAP = "--map";
  private static final String NO_HEADER = "--no-header";
  private static final String SOURCE_NAME = "--source-name";

  private ImportOptions() {}

  /// Declares them.
  static CommandSpec add(CommandSpec spec) {
    for (ImportSetting setting : ImportSetting.values()) {
      spec.addOption(
          OptionSpec.builder(name(setting))
              .paramLabel(label(setting))
              .type(String.class)
              .description(description(setting))
              .build());
    }
    spec.addOption(
        OptionSpec.builder(NO_HEADER)
            .type(boolean.class)
            .description("Take the first line for a record; the same as --header none.")
            .build());
    spec.addOption(
        OptionSpec.builder(MAP)
            .paramLabel("COLUMN=HEADER")
            .type(String[].class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .description(
                "Read a column from the one of this name or number in the file, such as"
                    + " title=Name or title=3. May be repeated.")
            .build());
    spec.addOption(
        OptionSpec.builder(SOURCE_NAME)
            .paramLabel("NAME")
            .type(String[].class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .description(
                "With several files, call one so in the source column. Repeat it, in the order of"
                    + " the files.")
            .build());
    return spec;
  }

  /// The recipe with what the options ask for.
  static Recipe applied(Recipe recipe, ParseResult arguments) {
    ImportSettings imports = recipe.imports();
    for (ImportSetting setting : ImportSetting.values()) {
      String given = option(arguments, name(setting));
      if (given != null) {
        imports = imports.with(setting, value(setting, given));
      }
    }
    if (has(arguments, NO_HEADER)) {
      imports = imports.with(ImportSetting.HEADER, "none");
    }
    if (has(arguments, SOURCE_NAME)) {
      imports =
          imports.withSources(List.of(arguments.matchedOptionValue(SOURCE_NAME, new String[0])));
    }
    Recipe changed = recipe.withImports(imports);
    if (has(arguments, MAP)) {
      for (String pair : arguments.matchedOptionValue(MAP, new String[0])) {
        changed = mapped(changed, pair);
      }
    }
    return changed;
  }

  private static boolean has(ParseResult arguments, String name) {
    return arguments.commandSpec().findOption(name) != null && arguments.hasMatchedOption(name);
  }

  private static @Nullable String option(ParseResult arguments, String name) {
    return has(arguments, name) ? arguments.matchedOptionValue(name, (String) null) : null;
  }

  private static Recipe mapped(Recipe recipe, String pair) {
    int at = pair.indexOf('=');
    String column = at < 0 ? pair : pair.substring(0, at).strip();
    String header = at < 0 ? "" : pair.substring(at + 1).strip();
    boolean known =
        Arrays.stream(CanonicalColumn.values()).anyMatch(one -> one.header().equals(column));
    if (header.isEmpty() || !known) {
      throw new UsageException(
          "--map takes COLUMN=HEADER, such as title=Name, not "
              + pair
              + ". The columns are "
              + Arrays.stream(CanonicalColumn.values())
                  .map(CanonicalColumn::header)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return recipe.withMapping(header, column);
  }

  /// The setting's value, also where its sign is given in place of its word.
  private static String value(ImportSetting setting, String given) {
    String word =
        switch (given) {
          case "," -> "comma";
          case ";" -> "semicolon";
          case "\t", "\\t" -> "tab";
          case "|" -> "pipe";
          case "\"" -> "double";
          case "'" -> "single";
          default -> setting.allowed().isEmpty() ? given : plain(given);
        };
    if (!setting.takes(word)) {
      throw new UsageException(
          name(setting)
              + " takes "
              + (setting.allowed().isEmpty() ? "a text" : String.join(", ", setting.allowed()))
              + ", not "
              + given
              + ".");
    }
    return word;
  }

  private static String plain(String given) {
    return given.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  private static String name(ImportSetting setting) {
    return "--" + setting.id().replace('_', '-');
  }

  private static String label(ImportSetting setting) {
    return switch (setting) {
      case DELIMITER -> "SIGN";
      case QUOTE, WRAPPING, HEADER -> "KIND";
      case CHARSET -> "CHARSET";
      case LINE_END -> "KIND";
      case ENTRY -> "FILE";
      case SHEET -> "SHEET";
    };
  }

  private static String description(ImportSetting setting) {
    return switch (setting) {
      case DELIMITER -> "Cells are parted by this: comma, semicolon, tab or pipe, or the sign.";
      case QUOTE -> "Cells stand in quotes of this kind: double, single or none.";
      case WRAPPING -> "Whether each record stands whole in quotes: record or none.";
      case CHARSET -> "The character set, such as utf-8 or windows-1252.";
      case LINE_END -> "Lines end in lf, crlf or cr.";
      case HEADER -> "Where column names stand: first_line or none.";
      case ENTRY -> "Of a zip archive, read this file.";
      case SHEET -> "Of a workbook, read this sheet.";
    };
  }
}
