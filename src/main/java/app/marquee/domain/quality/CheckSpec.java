package app.marquee.domain.quality;

import java.util.List;

/// A quality check as data: what must hold, after which stage it is looked at, and how grave it is
/// where it does not hold.
///
/// @param id stable, unique in a recipe, such as `unique_show_id`
public record CheckSpec(String id, Level level, After after, Condition condition) {

  /// How grave a failed check is.
  public enum Level {
    WARN("warn"),
    ERROR("error");

    private final String id;

    Level(String id) {
      this.id = id;
    }

    /// The word in recipes and documents.
    public String id() {
      return id;
    }
  }

  /// The stage whose table a check looks at.
  public enum After {
    INGEST("ingest"),
    CLEAN("clean"),
    FEATURES("features");

    private final String id;

    After(String id) {
      this.id = id;
    }

    /// The word in recipes and documents.
    public String id() {
      return id;
    }
  }

  /// A check at its usual place.
  public CheckSpec(String id, Level level, Condition condition) {
    this(id, level, condition.usually(), condition);
  }

  public CheckSpec with(Level changed) {
    return new CheckSpec(id, changed, after, condition);
  }

  /// What is wrong with it; none where it can be made.
  public List<CheckFault> faults() {
    if (id.isBlank()) {
      return List.of(new CheckFault("id", "a check has no name.", "Give it one."));
    }
    if (after.compareTo(condition.earliest()) < 0) {
      return List.of(
          new CheckFault(
              "after",
              "what a check of kind \""
                  + condition.kind().id()
                  + "\" looks at there is made later, by "
                  + condition.earliest().id()
                  + ".",
              "Write " + condition.earliest().id() + "."));
    }
    return condition.faults();
  }
}
