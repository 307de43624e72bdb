package app.marquee.domain.run;

import java.util.List;

/// Why something could not be done, in words for the user: what, where, and what to do.
public sealed interface Failure {

  /// What went wrong, with the file, line or column: one whole sentence.
  String what();

  /// What to do about it: one whole sentence.
  String remedy();

  /// The input cannot be read as a catalogue.
  record Input(String what, String remedy) implements Failure {}

  /// The input holds several tables, one of which must be named.
  ///
  /// @param names those that may be
  record Several(String what, String remedy, List<String> names) implements Failure {
    public Several {
      names = List.copyOf(names);
    }
  }

  /// The output cannot be written; nothing was changed.
  record Output(String what, String remedy) implements Failure {}

  /// The recipe or a setting asks for something impossible.
  record Settings(String what, String remedy) implements Failure {}

  /// The publisher of a data set asks for an account, or does not take the one given.
  record SignIn(String what, String remedy) implements Failure {}

  /// Checks of level error failed, and the recipe lets no run go on then.
  record Checks(String what, String remedy) implements Failure {}

  /// A fault of the program itself.
  ///
  /// @param code stable, to quote in a report
  /// @param details kinds of exceptions and places in code, line by line; holds no message, which
  ///   may quote a cell or a path
  record Defect(String what, String remedy, String code, String details) implements Failure {}

  /// The failure behind an exception: the one it carries, else a [Defect] whose code is the same
  /// each time the same kind of exception leaves the same method.
  static Failure of(Throwable thrown) {
    return switch (thrown) {
      case MarqueeException known -> known.failure();
      case OutOfMemoryError full ->
          new Input(
              "The catalogue needs more memory than the "
                  + (Runtime.getRuntime().maxMemory() >> 20)
                  + " MB this program may use.",
              "Start it with more, such as java -Xmx4g, or open a smaller file.");
      default -> Defects.describe(thrown);
    };
  }

  /// What was thrown as a fault of the program, whatever it was.
  static Defect defect(Throwable thrown) {
    return Defects.describe(thrown);
  }

  /// What went wrong and the remedy, one after the other.
  default String sentence() {
    return what() + " " + remedy();
  }
}
