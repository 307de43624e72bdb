package app.marquee.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupPolicy.Making;
import app.marquee.app.desk.LiveSettings;
import app.marquee.app.desk.Settings;
import app.marquee.app.desk.Settings.Colours;
import app.marquee.app.desk.Settings.Contrast;
import app.marquee.app.desk.Settings.Updates;
import app.marquee.app.desk.SettingsStore;
import app.marquee.app.desk.SettingsStore.Kept;
import app.marquee.app.desk.WindowPlace;
import app.marquee.ui.fx.Texts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The settings as they are set.
final class SettingsViewModelTest {
  private static final BackupPolicy KEPT = new BackupPolicy(Making.OFF, 4, 9);
  private static final Path OUT = Path.of("/data/out").toAbsolutePath();

  private final LiveSettings live = live(Settings.STANDARD);
  private final SettingsViewModel model = new SettingsViewModel(live, Texts.english(), 4);

  @Test
  void eachChangeIsFeltAtOnce() {
    model.coloursProperty().set(Colours.DARK);
    model.contrastProperty().set(true);
    model.threadsProperty().set(2);
    model.folderProperty().set(OUT.toString());
    model.backupsProperty().set(false);
    model.newestProperty().set(4);
    model.daysProperty().set(9);
    model.versionsProperty().set(5);
    model.larger();
    assertThat(live.settings())
        .isEqualTo(
            new Settings(Colours.DARK, Contrast.HIGH, 110, 2, Updates.AT_ONCE, OUT, KEPT, 5));
  }

  @Test
  void openingItChangesNothing() {
    Settings set =
        new Settings(Colours.LIGHT, Contrast.HIGH, 130, 3, Updates.WHEN_ASKED, OUT, KEPT, 7);
    LiveSettings other = live(set);
    SettingsViewModel opened = new SettingsViewModel(other, Texts.english(), 4);
    assertThat(other.settings()).isEqualTo(set);
    assertThat(opened.coloursProperty().get()).isEqualTo(Colours.LIGHT);
    assertThat(opened.folderProperty().get()).isEqualTo(OUT.toString());
    assertThat(opened.textSizeProperty().get()).isEqualTo("130 %");
    assertThat(opened.backupsProperty().get()).isFalse();
    assertThat(opened.newestChoices()).containsExactly(1, 2, 3, 4, 5, 10, 20, 50, 100);
    assertThat(opened.daysChoices()).contains(0, 9, 365);
    assertThat(opened.newestName(1)).isEqualTo("the newest");
    assertThat(opened.newestName(4)).isEqualTo("the newest 4");
    assertThat(opened.daysName(9)).isEqualTo("9 days");
    assertThat(opened.versionsChoices()).containsExactly(1, 2, 3, 5, 7, 10, 100);
  }

  @Test
  void whatChangesElsewhereIsShown() {
    live.change(settings -> settings.withColours(Colours.LIGHT).withTextPercent(150));
    assertThat(model.coloursProperty().get()).isEqualTo(Colours.LIGHT);
    assertThat(model.textSizeProperty().get()).isEqualTo("150 %");
  }

  @Test
  void theTextSizeEndsAtItsBounds() {
    for (int i = 0; i < 20; i++) {
      model.larger();
    }
    assertThat(model.textSizeProperty().get()).isEqualTo("200 %");
    assertThat(model.canGrowProperty().get()).isFalse();
    for (int i = 0; i < 20; i++) {
      model.smaller();
    }
    assertThat(model.textSizeProperty().get()).isEqualTo("80 %");
    assertThat(model.canShrinkProperty().get()).isFalse();
    assertThat(model.canGrowProperty().get()).isTrue();
  }

  @Test
  void aFolderThatIsNoWholePathIsNotTakenAndSaidSo() {
    model.folderProperty().set(OUT.toString());
    model.folderProperty().set("out");
    assertThat(live.settings().outputFolder()).isEqualTo(OUT);
    assertThat(model.folderNoteProperty().get()).startsWith("Write the whole path");
    model.folderProperty().set("  ");
    assertThat(live.settings().outputFolder()).isNull();
    assertThat(model.folderNoteProperty().get()).startsWith("Empty");
  }

  @Test
  void typingIsNotDisturbed() {
    model.folderProperty().set(OUT + "/");
    assertThat(model.folderProperty().get()).isEqualTo(OUT + "/");
    assertThat(live.settings().outputFolder()).isEqualTo(OUT);
  }

  @Test
  void resettingIsOfferedWhileSomethingIsSet() {
    assertThat(model.canResetProperty().get()).isFalse();
    model.folderProperty().set(OUT.toString());
    model.coloursProperty().set(Colours.DARK);
    assertThat(model.canResetProperty().get()).isTrue();
    model.reset();
    assertThat(live.settings()).isEqualTo(Settings.STANDARD);
    assertThat(model.folderProperty().get()).isEmpty();
    assertThat(model.coloursProperty().get()).isEqualTo(Colours.SYSTEM);
    assertThat(model.canResetProperty().get()).isFalse();
  }

  @Test
  void aNumberOfThreadsSetByHandIsAmongTheChoices() {
    assertThat(model.threadChoices()).containsExactly(0, 1, 2, 3, 4);
    live.change(settings -> settings.withThreads(12));
    assertThat(model.threadChoices()).containsExactly(0, 1, 2, 3, 4, 12);
    assertThat(model.threadName(0)).isEqualTo("Automatic (4)");
    assertThat(model.threadName(12)).isEqualTo("12");
  }

  private static LiveSettings live(Settings settings) {
    return new LiveSettings(
        SettingsStore.none(),
        new Kept(settings, WindowPlace.NONE, List.of()),
        new SameThreadRunner(),
        failure -> {
          throw new AssertionError(failure);
        });
  }
}
