package app.marquee.io.kaggle;

import java.time.Duration;

/// How long the other side may take.
///
/// @param answer until its answer begins
/// @param silence between two pieces of an answer
public record Limits(Duration answer, Duration silence) {
  public static final Limits USUAL = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30));
}
