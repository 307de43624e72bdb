package app.marquee.io.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupPolicy.Making;
import app.marquee.domain.run.MarqueeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a settings file says of backups.
class BackupSettingsTest {
  @TempDir private Path folder;

  private BackupPolicy read(String json) throws IOException {
    return new BackupSettings(Files.writeString(folder.resolve("settings.json"), json)).read();
  }

  @Test
  void keepsToTheDefaultsWithoutAFile() {
    assertThat(new BackupSettings(folder.resolve("none.json")).read())
        .isEqualTo(new BackupPolicy(Making.ON, 5, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | ON | 5 | 7",
        "{\"theme\":\"dark\",\"backups_newest\":2} | ON | 2 | 7",
        "{\"backups\":false,\"backups_days\":0} | OFF | 5 | 0",
        "{\"backups\":true,\"backups_newest\":10000,\"backups_days\":36500} | ON | 10000 | 36500"
      })
  void readsItsFields(String json, Making making, int newest, int days) throws IOException {
    assertThat(read(json)).isEqualTo(new BackupPolicy(making, newest, days));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{",
        "{\"backups\":\"no\"}",
        "{\"backups_newest\":0}",
        "{\"backups_newest\":1.5}",
        "{\"backups_days\":\"7\"}",
        "{\"backups_days\":-1}"
      })
  void namesTheFileWhereAValueCannotBe(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(MarqueeException.class)
        .hasMessageContaining("settings.json")
        .hasMessageEndingWith("Correct or remove it.");
  }
}
