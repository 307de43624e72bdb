package app.marquee.cli;

import app.marquee.domain.run.Failure;

/// How a command ended, as the process tells the shell.
public enum ExitCode {
  DONE(0, "done"),
  CHECK_FAILED(1, "a check of level error failed"),
  USAGE(2, "the command, the recipe or an option is wrong"),
  INPUT(3, "the input cannot be read"),
  OUTPUT(4, "the output cannot be written"),
  SIGN_IN(5, "Kaggle asks you to sign in, or does not take your credentials"),
  DEFECT(70, "a fault of the program itself"),
  CANCELLED(130, "cancelled");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  /// The meaning as a clause, for help pages.
  public String meaning() {
    return meaning;
  }

  static ExitCode of(Failure failure) {
    return switch (failure) {
      case Failure.Input _, Failure.Several _ -> INPUT;
      case Failure.Output _ -> OUTPUT;
      case Failure.Settings _ -> USAGE;
      case Failure.SignIn _ -> SIGN_IN;
      case Failure.Checks _ -> CHECK_FAILED;
      case Failure.Defect _ -> DEFECT;
    };
  }
}
