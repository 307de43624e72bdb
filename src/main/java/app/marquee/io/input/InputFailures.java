package app.marquee.io.input;

import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.util.List;

/// What is said of inputs that cannot be read: what and where, and what to do.
public final class InputFailures {
  private InputFailures() {}

  public static MarqueeException of(String what, String remedy) {
    return new MarqueeException(new Failure.Input(what, remedy));
  }

  public static MarqueeException of(String what, String remedy, Exception cause) {
    return new MarqueeException(new Failure.Input(what, remedy), cause);
  }

  /// @param names the tables one of which must be named
  public static MarqueeException several(String what, String remedy, List<String> names) {
    return new MarqueeException(new Failure.Several(what, remedy, names));
  }

  /// A setting of the recipe the input cannot be read with.
  public static MarqueeException setting(String what, String remedy) {
    return new MarqueeException(new Failure.Settings(what, remedy));
  }
}
