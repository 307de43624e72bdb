package dist;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The command line as a page for `man`.
record ManPage(CommandLine line, String version, Instant time) {

  String text() {
    StringBuilder page = new StringBuilder();
    CommandSpec root = line.getCommandSpec();
    String date = DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC).format(time);
    page.append(".TH MARQUEE 1 \"%s\" \"Marquee %s\" \"User Commands\"\n".formatted(date, version));
    page.append(".SH NAME\nmarquee \\- study a streaming catalogue\n.SH SYNOPSIS\n");
    synopsis(page, root);
    line.getSubcommands().values().forEach(command -> synopsis(page, command.getCommandSpec()));
    page.append(".SH DESCRIPTION\n");
    description(page, root);
    options(page, root);
    page.append(".SH COMMANDS\n");
    for (CommandLine command : line.getSubcommands().values()) {
      page.append(".SS ").append(command.getCommandName()).append('\n');
      description(page, command.getCommandSpec());
      options(page, command.getCommandSpec());
    }
    page.append(".SH EXIT STATUS\n");
    root.usageMessage()
        .exitCodeList()
        .forEach((code, meaning) -> item(page, code.strip(), meaning));
    page.append(".SH EXAMPLES\n.nf\n");
    examples(page, root);
    line.getSubcommands().values().forEach(command -> examples(page, command.getCommandSpec()));
    page.append(".fi\n");
    return page.toString();
  }

  private static void synopsis(StringBuilder page, CommandSpec command) {
    String text = String.join(" ", command.usageMessage().customSynopsis());
    page.append(escaped(text.replace("%n", " ").replaceAll(" +", " "))).append("\n.br\n");
  }

  private static void description(StringBuilder page, CommandSpec command) {
    for (String paragraph : command.usageMessage().description()) {
      if (!paragraph.isEmpty()) {
        page.append(".PP\n").append(escaped(paragraph)).append('\n');
      }
    }
  }

  private static void options(StringBuilder page, CommandSpec command) {
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      item(page, parameter.paramLabel(), text(parameter));
    }
    for (OptionSpec option : command.options()) {
      String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
      item(page, String.join(", ", List.of(option.names())) + value, text(option));
    }
  }

  private static String text(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private static void item(StringBuilder page, String tag, String text) {
    page.append(".TP\n.B ").append(escaped(tag)).append('\n').append(escaped(text)).append('\n');
  }

  private static void examples(StringBuilder page, CommandSpec command) {
    for (String example : command.usageMessage().footer()) {
      page.append(escaped(example.strip())).append('\n');
    }
  }

  /// Hyphens as they are typed, and no line that starts as a request does.
  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
