package app.marquee.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, in one whole sentence.
final class UsageWording {
  private UsageWording() {}

  static String of(ParameterException wrong) {
    return switch (wrong) {
      case MissingParameterException missing -> missing(missing);
      case UnmatchedArgumentException unmatched -> {
        String first = unmatched.getUnmatched().getFirst();
        yield first.startsWith("-")
            ? "There is no option " + first + "."
            : first + " is one argument too many.";
      }
      case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice.";
      case MaxValuesExceededException many -> sentence(many);
      default -> sentence(wrong);
    };
  }

  private static String missing(MissingParameterException missing) {
    String names =
        missing.getMissing().stream().map(UsageWording::name).collect(Collectors.joining(" and "));
    return names + (missing.getMissing().size() > 1 ? " are" : " is") + " missing.";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static String sentence(ParameterException wrong) {
    String message = String.valueOf(wrong.getMessage()).strip();
    return message.endsWith(".") ? message : message + ".";
  }
}
