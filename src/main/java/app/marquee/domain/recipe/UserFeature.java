package app.marquee.domain.recipe;

/// A derived column of the user's own.
///
/// @param name of the column; no column the program knows has it, nor another of the user's
/// @param on its switch; a feature that is off is not made and keeps its place
public record UserFeature(String name, boolean on, Formula formula) {

  /// The same with its switch turned.
  public UserFeature flipped() {
    return new UserFeature(name, !on, formula);
  }
}
