package app.marquee.domain.kernel;

/// How long a title is, as a duration cell says it.
///
/// @param amount number of units, 0 to 99,999,999
/// @param unit what is counted
public record Length(int amount, Unit unit) {

  /// What a length counts.
  public enum Unit {
    MINUTES,
    SEASONS
  }
}
