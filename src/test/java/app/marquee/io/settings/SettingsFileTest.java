package app.marquee.io.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupPolicy.Making;
import app.marquee.app.desk.Area;
import app.marquee.app.desk.Settings;
import app.marquee.app.desk.Settings.Colours;
import app.marquee.app.desk.Settings.Contrast;
import app.marquee.app.desk.Settings.Updates;
import app.marquee.app.desk.SettingsStore.Kept;
import app.marquee.app.desk.WindowPlace;
import app.marquee.domain.run.MarqueeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Settings on the disk: readable, kept whole, and never in the way of a start.
final class SettingsFileTest {
  @TempDir private Path folder;

  private SettingsFile store() {
    return new SettingsFile(folder.resolve("marquee"));
  }

  private Path file() {
    return folder.resolve("marquee/settings.json");
  }

  private void given(String json) throws IOException {
    Files.createDirectories(folder.resolve("marquee"));
    Files.writeString(file(), json);
  }

  @Test
  void versionsOfDataSetsAreCounted() throws IOException {
    SettingsFile file = new SettingsFile(folder);
    assertThat(file.kaggleVersions()).isEqualTo(3);
    Files.writeString(folder.resolve("settings.json"), "{\"kaggle_versions\": 7}");
    assertThat(file.kaggleVersions()).isEqualTo(7);
    Files.writeString(folder.resolve("settings.json"), "{\"kaggle_versions\": 0}");
    assertThat(file.kaggleVersions()).isEqualTo(10_000);
  }

  @Test
  void withoutAFileAllIsAtItsDefaultAndNothingIsMade() {
    assertThat(store().read()).isEqualTo(Kept.NOTHING);
    assertThat(folder.resolve("marquee")).doesNotExist();
  }

  @Test
  void everySettingComesBack() {
    Settings settings =
        new Settings(
            Colours.DARK,
            Contrast.HIGH,
            130,
            3,
            Updates.WHEN_ASKED,
            folder.resolve("Ausgabe ✓"),
            new BackupPolicy(Making.OFF, 3, 30),
            8);
    WindowPlace place =
        new WindowPlace(
            new Area(-12, 30, 1200, 800.5),
            WindowPlace.State.MAXIMIZED,
            Map.of("clean.1", 0.26, "explore.1", 0.6));
    store().write(settings, place);
    assertThat(store().read()).isEqualTo(new Kept(settings, place, List.of()));
  }

  @Test
  void theFileIsReadable() throws IOException {
    store()
        .write(
            Settings.STANDARD,
            new WindowPlace(new Area(0, 0, 1000, 700), WindowPlace.State.NORMAL, Map.of()));
    assertThat(Files.readString(file()))
        .isEqualTo(
            """
            {
              "settings_version": 1,
              "theme": "system",
              "high_contrast": false,
              "text_percent": 100,
              "threads": "auto",
              "update_at_once": true,
              "output_folder": null,
              "backups": true,
              "backups_newest": 5,
              "backups_days": 7,
              "kaggle_versions": 3,
              "window": {
                "x": 0.0,
                "y": 0.0,
                "width": 1000.0,
                "height": 700.0,
                "maximized": false,
                "dividers": {}
              }
            }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | ON | 5 | 7",
        "{\"theme\":\"pink\",\"backups_newest\":2} | ON | 2 | 7",
        "{\"backups\":false,\"backups_days\":0} | OFF | 5 | 0",
        "{\"backups\":true,\"backups_newest\":10000,\"backups_days\":36500} | ON | 10000 | 36500"
      })
  void saysWhatIsKeptOfInputs(String json, Making making, int newest, int days) throws IOException {
    given(json);
    BackupPolicy policy = new BackupPolicy(making, newest, days);
    assertThat(store().backups()).isEqualTo(policy);
    assertThat(store().read().settings().backups()).isEqualTo(policy);
  }

  @Test
  void keepsInputsAsUsualWithoutAFile() {
    assertThat(store().backups()).isEqualTo(BackupPolicy.STANDARD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"backups\":\"no\"} | Write true or false.",
        "{\"backups_newest\":0} | Write a whole number from 1 to 10000.",
        "{\"backups_newest\":1.5} | Write a whole number from 1 to 10000.",
        "{\"backups_days\":\"7\"} | Write a whole number from 0 to 36500.",
        "{\"backups_days\":-1} | Write a whole number from 0 to 36500.",
        "[] | Choose in the settings what is kept."
      })
  void takesNoWordOnInputsForGranted(String json, String remedy) throws IOException {
    given(json);
    assertThatThrownBy(() -> store().backups())
        .isInstanceOf(MarqueeException.class)
        .hasMessageContaining(file().toString())
        .hasMessageEndingWith(remedy);
  }

  @Test
  void fieldsItDoesNotKnowStay() throws IOException {
    given(
        """
        {"colour_blind": {"kind": "deutan", "since": 1e400}, "theme": "dark",
         "window": {"rail": "narrow", "dividers": {"later": 0.5}}, "list": [1, null]}
        """);
    SettingsFile store = store();
    Kept kept = store.read();
    store.write(kept.settings().withTextPercent(150), kept.place());
    assertThat(Files.readString(file()).replaceAll("\\s", ""))
        .contains("\"colour_blind\":{\"kind\":\"deutan\",\"since\":1e400}")
        .contains("\"rail\":\"narrow\"")
        .contains("\"later\":0.5")
        .contains("\"list\":[1,null]")
        .contains("\"theme\":\"dark\"", "\"text_percent\":150");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"dark\"", "{\"theme\": \"dark\"} x", "null", "\u0000"})
  void aBrokenFileIsMovedAsideAndSaid(String broken) throws IOException {
    given(broken);
    Kept kept = store().read();
    assertThat(kept.settings()).isEqualTo(Settings.STANDARD);
    assertThat(kept.notes()).singleElement().asString().contains("settings.broken.json");
    assertThat(folder.resolve("marquee/settings.broken.json")).hasContent(broken);
    assertThat(file()).doesNotExist();
  }

  @Test
  void aFileThatIsNotUtf8IsMovedAside() throws IOException {
    given("");
    Files.write(file(), "{\"theme\": \"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(store().read().notes()).hasSize(1);
    assertThat(folder.resolve("marquee/settings.broken.json")).exists();
  }

  @Test
  void aFolderInPlaceOfTheFileStopsNothing() throws IOException {
    Files.createDirectories(file().resolve("inside"));
    assertThat(store().read().settings()).isEqualTo(Settings.STANDARD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theme | \"blue\" | system, light or dark",
        "theme | 3 | system, light or dark",
        "high_contrast | \"yes\" | true or false",
        "text_percent | 79 | a whole number from 80 to 200",
        "text_percent | \"big\" | a whole number from 80 to 200",
        "text_percent | 100.5 | a whole number from 80 to 200",
        "threads | -1 | auto or a whole number from 1 to 1024",
        "threads | 1e9 | auto or a whole number from 1 to 1024",
        "output_folder | \"out\" | null or the whole path of a folder",
        "output_folder | 7 | null or the whole path of a folder"
      })
  void aValueOfNoUseIsAtItsDefaultAndSaid(String field, String value, String wanted)
      throws IOException {
    given("{\"" + field + "\": " + value + "}");
    Kept kept = store().read();
    assertThat(kept.settings()).isEqualTo(Settings.STANDARD);
    assertThat(kept.notes())
        .singleElement()
        .asString()
        .contains("\"" + field + "\"")
        .endsWith("Write " + wanted + ".");
  }

  @Test
  void aPlaceOfNoUseIsAsIfItWereNotThere() throws IOException {
    given(
        "{\"window\": {\"x\": 1, \"y\": 2, \"width\": -5, \"height\": \"tall\", \"maximized\": 1,"
            + " \"dividers\": {\"a\": 2, \"b\": \"half\", \"c\": 0.5}}}");
    assertThat(store().read().place())
        .isEqualTo(new WindowPlace(null, WindowPlace.State.NORMAL, Map.of("c", 0.5)));
    assertThat(store().read().notes()).isEmpty();
  }

  @Test
  void putAsideTheNextStartFindsNone() throws IOException {
    assertThat(store().putAside()).isEmpty();
    given("{\"theme\": \"dark\"}");
    assertThat(store().putAside()).contains(folder.resolve("marquee/settings.old.json"));
    assertThat(store().read()).isEqualTo(Kept.NOTHING);
    assertThat(folder.resolve("marquee/settings.old.json")).content().contains("dark");
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.writeString(folder.resolve("marquee"), "a file");
    assertThatThrownBy(() -> store().write(Settings.STANDARD, WindowPlace.NONE))
        .isInstanceOf(MarqueeException.class)
        .hasMessageContaining("marquee");
  }
}
