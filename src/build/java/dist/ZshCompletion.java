package dist;

import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The command line as a completion function of zsh.
record ZshCompletion(CommandLine line) {

  String text() {
    StringBuilder script = new StringBuilder("#compdef marquee\n\n_marquee() {\n");
    Collection<CommandLine> commands = line.getSubcommands().values();
    script.append("  local -a commands\n  commands=(\n");
    for (CommandLine command : commands) {
      String purpose = command.getCommandSpec().usageMessage().description()[0];
      script.append("    ").append(quoted(command.getCommandName() + ":" + purpose)).append('\n');
    }
    script.append("  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n");
    arguments(script, line.getCommandSpec());
    script.append(
        "    return\n  fi\n  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n");
    script.append("  case $command in\n");
    for (CommandLine command : commands) {
      script.append("  ").append(command.getCommandName()).append(")\n");
      arguments(script, command.getCommandSpec());
      script.append("    ;;\n");
    }
    return script.append("  esac\n}\n\n_marquee \"$@\"\n").toString();
  }

  private static void arguments(StringBuilder script, CommandSpec command) {
    script.append("    _arguments -s");
    for (OptionSpec option : command.options()) {
      String tail = "[" + special(option.description()[0]) + "]" + value(option);
      List<String> names = List.of(option.names());
      String others = names.size() < 2 ? "" : "(" + String.join(" ", names) + ")";
      for (String name : names) {
        String takes = option.arity().max() == 0 ? "" : name.startsWith("--") ? "=" : "+";
        script.append(" \\\n      ").append(quoted(others + name + takes + tail));
      }
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      script.append(" \\\n      ").append(quoted("1:" + parameter.paramLabel() + ":_files"));
    }
    script.append('\n');
  }

  private static String value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    String label = option.paramLabel();
    String action = label.equals("DIR") ? "_files -/" : label.equals("FILE") ? "_files" : "";
    return ":" + label + ":" + action;
  }

  private static String special(String text) {
    return text.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
