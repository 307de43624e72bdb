package app.marquee.domain.quality;

/// What a run does where a check of level error failed.
public enum OnFailedCheck {
  /// It ends before analysis.
  STOP("stop"),
  /// It goes on to the end.
  GO_ON("go_on");

  private final String id;

  OnFailedCheck(String id) {
    this.id = id;
  }

  /// The word in recipes.
  public String id() {
    return id;
  }
}
