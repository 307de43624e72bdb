package app.marquee.domain.run;

/// Why something could not be done, in words for the user: what, where, and what to do.
public sealed interface Failure {

  /// What went wrong, with the file, line or column: one whole sentence.
  String what();

  /// What to do about it: one whole sentence.
  String remedy();

  /// The input cannot be read as a catalogue.
  record Input(String what, String remedy) implements Failure {}

  /// The output cannot be written; nothing was changed.
  record Output(String what, String remedy) implements Failure {}

  /// The recipe or a setting asks for something impossible.
  record Settings(String what, String remedy) implements Failure {}

  /// A fault of the program itself.
  ///
  /// @param code stable, to quote in a report
  record Defect(String what, String remedy, String code) implements Failure {}

  default String sentence() {
    return what() + " " + remedy();
  }
}
