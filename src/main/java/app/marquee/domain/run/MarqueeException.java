package app.marquee.domain.run;

/// Carries a [Failure] to the face that shows it.
public final class MarqueeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Failure failure;

  public MarqueeException(Failure failure) {
    super(failure.sentence());
    this.failure = failure;
  }

  public MarqueeException(Failure failure, Throwable cause) {
    super(failure.sentence(), cause);
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
