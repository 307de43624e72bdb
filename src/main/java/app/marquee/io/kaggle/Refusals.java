package app.marquee.io.kaggle;

import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// Turns an error of the interface into what the user is told, or into another try.
final class Refusals {
  private static final Set<Integer> PASSING = Set.of(408, 500, 502, 503, 504);
  private static final int TOO_MANY = 429;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final DatasetName set;
  private final Credentials credentials;

  Refusals(DatasetName set, Credentials credentials) {
    this.set = set;
    this.credentials = credentials;
  }

  /// What follows from an error.
  ///
  /// @return never; the type lets a caller write `throw`
  /// @throws TemporaryException where it may go better later
  /// @throws MarqueeException where it will not
  MarqueeException of(ErrorBody error, Answer answer, Instant now) throws IOException {
    String said = error.said().isEmpty() ? "" : " Kaggle says: " + sentence(error.said());
    if (error.code() == TOO_MANY) {
      Duration after = RetryAfter.of(answer.header("retry-after"), now);
      if (after != null && after.compareTo(LONGEST_WAIT) > 0) {
        return input(
            "Kaggle asks to wait " + time(after) + " before the next request.", "Try again then.");
      }
      throw new TemporaryException("Kaggle asks to slow down", after);
    }
    if (PASSING.contains(error.code())) {
      throw new TemporaryException(
          "Kaggle has a fault of its own (" + error.code() + ")" + clause(error.said()), null);
    }
    return switch (error.code()) {
      case 401, 403 -> new MarqueeException(signIn(error.code(), said));
      case 404 ->
          input(
              "Kaggle has no " + what() + " that can be seen without the right account." + said,
              "Check the name; if it is private, put your account's token into ~/.kaggle/access_token.");
      default ->
          input(
              "Kaggle answers with status " + error.code() + " for " + set.set() + "." + said,
              "Try again later.");
    };
  }

  private Failure signIn(int code, String said) {
    if (credentials.isNone()) {
      return new Failure.SignIn(
          "Kaggle asks to sign in for " + set.set() + "." + said,
          "Make a token in your account's settings at Kaggle and put it into the file"
              + " ~/.kaggle/access_token or the variable KAGGLE_API_TOKEN.");
    }
    if (code == 401) {
      return new Failure.SignIn(
          "Kaggle does not take the credentials in " + credentials.from() + "." + said,
          "Get a new token from your account's settings at Kaggle.");
    }
    return new Failure.SignIn(
        "The account of the credentials in "
            + credentials.from()
            + " may not read "
            + set.set()
            + "."
            + said,
        "Open the data set's page at Kaggle with that account and accept its terms.");
  }

  private String what() {
    String version = set.version() == 0 ? "" : ", version " + set.version();
    return (set.file() == null ? "data set " : "file " + set.file() + " in the data set ")
        + set.set()
        + version;
  }

  private static String time(Duration wait) {
    long minutes = wait.toMinutes();
    return minutes < 120
        ? NumberText.counted(minutes, "minute", "minutes")
        : NumberText.counted(Math.ceilDiv(minutes, 60), "hour", "hours");
  }

  private static String clause(String said) {
    return said.isEmpty() ? "" : ": " + said.replaceFirst("[.\\s]+$", "");
  }

  private static String sentence(String said) {
    return said.matches(".*[.!?]$") ? said : said + ".";
  }

  private static MarqueeException input(String what, String remedy) {
    return new MarqueeException(new Failure.Input(what, remedy));
  }
}
