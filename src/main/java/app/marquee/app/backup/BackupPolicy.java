package app.marquee.app.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Whether inputs are backed up, and how long a backup stays.
///
/// @param newest how many stay whatever their age, at least 1
/// @param days how old the others may be, at least 0
public record BackupPolicy(Making making, int newest, int days) {
  public static final int MOST_NEWEST = 10_000;
  public static final int MOST_DAYS = 36_500;

  /// What holds unless the user says otherwise.
  public static final BackupPolicy STANDARD = new BackupPolicy(Making.ON, 5, 7);

  /// Whether backups are made.
  public enum Making {
    ON,
    OFF
  }

  public BackupPolicy {
    if (newest < 1 || newest > MOST_NEWEST || days < 0 || days > MOST_DAYS) {
      throw new IllegalArgumentException(newest + " newest, " + days + " days");
    }
  }

  /// Those that are to go: not among the newest, and older than allowed.
  public List<Backup> outdated(List<Backup> backups, Instant now) {
    Instant oldest = now.minus(Duration.ofDays(days));
    return backups.stream()
        .sorted(Backup.LATEST_FIRST)
        .skip(newest)
        .filter(backup -> backup.used().isBefore(oldest))
        .toList();
  }
}
