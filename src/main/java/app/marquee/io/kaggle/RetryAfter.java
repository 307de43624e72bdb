package app.marquee.io.kaggle;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The header by which a server says how long to wait.
final class RetryAfter {
  private RetryAfter() {}

  /// The time asked for, never negative; null where there is none to read.
  ///
  /// @param header seconds, or a date as HTTP writes it
  static @Nullable Duration of(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    String text = header.strip();
    Duration asked = text.matches("[+-]?\\d{1,9}") ? seconds(text) : until(text, now);
    return asked == null || !asked.isNegative() ? asked : Duration.ZERO;
  }

  private static Duration seconds(String text) {
    return Duration.ofSeconds(Long.parseLong(text));
  }

  private static @Nullable Duration until(String text, Instant now) {
    try {
      return Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
