package app.marquee.domain.quality;

import java.util.Optional;

/// The name of a step of the user's in a recipe, which it keeps wherever it is moved.
///
/// @param number from 1, given once in a recipe
public record StepId(int number) implements Cause {
  private static final String START = "step.";

  public StepId {
    if (number < 1) {
      throw new IllegalArgumentException(START + number);
    }
  }

  @Override
  public String id() {
    return START + number;
  }

  /// The step of this id, empty where it is none.
  public static Optional<StepId> of(String id) {
    return id.matches("step\\.[1-9][0-9]{0,8}")
        ? Optional.of(new StepId(Integer.parseInt(id.substring(START.length()))))
        : Optional.empty();
  }
}
