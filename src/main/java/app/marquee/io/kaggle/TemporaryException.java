package app.marquee.io.kaggle;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Something that may go better the next time. Its message is a clause for the user.
final class TemporaryException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient @Nullable Duration after;

  /// @param after how long to wait before, null where nobody said
  TemporaryException(String clause, @Nullable Duration after) {
    super(clause);
    this.after = after;
  }

  @Nullable Duration after() {
    return after;
  }
}
