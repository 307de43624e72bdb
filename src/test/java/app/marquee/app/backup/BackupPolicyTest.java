package app.marquee.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.backup.BackupPolicy.Making;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which backups are to go.
class BackupPolicyTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  /// One backup for each age, named after it.
  private static List<Backup> aged(int... days) {
    List<Backup> backups = new ArrayList<>();
    for (int age : days) {
      Instant used = NOW.minus(Duration.ofDays(age));
      backups.add(new Backup("d" + age, "a.csv", "/a.csv", 1, "0", used, used));
    }
    return backups;
  }

  private static List<String> outdated(BackupPolicy policy, int... days) {
    List<Backup> backups = aged(days);
    Collections.reverse(backups);
    return policy.outdated(backups, NOW).stream().map(Backup::id).toList();
  }

  @Test
  void keepsTheNewestFiveAndOfTheOthersAWeek() {
    assertThat(outdated(BackupPolicy.STANDARD, 1, 2, 3, 4, 5, 6, 7, 8, 30))
        .containsExactly("d8", "d30");
  }

  @Test
  void keepsFiveHoweverOld() {
    assertThat(outdated(BackupPolicy.STANDARD, 100, 200, 300, 400, 500)).isEmpty();
    assertThat(outdated(BackupPolicy.STANDARD, 100, 200, 300, 400, 500, 600))
        .containsExactly("d600");
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 4", "2, 3, 2", "5, 0, 0", "1, 36500, 0"})
  void followsItsNumbers(int newest, int days, int gone) {
    assertThat(outdated(new BackupPolicy(Making.ON, newest, days), 1, 2, 3, 4, 5)).hasSize(gone);
  }
}
