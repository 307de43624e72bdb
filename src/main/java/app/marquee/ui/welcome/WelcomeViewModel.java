package app.marquee.ui.welcome;

import app.marquee.app.desk.Recents;
import app.marquee.app.desk.ReleaseLine;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The ways into the program, and the files opened before.
final class WelcomeViewModel {

  /// A file opened before, in words.
  ///
  /// @param note its folder or data set, and when it was opened
  /// @param extent how many titles it has, or that it is gone; empty where not known
  record Recent(Path file, String note, String extent, ReleaseLine line, Presence presence) {

    String name() {
      return String.valueOf(file.getFileName());
    }

    boolean isGone() {
      return presence == Presence.GONE;
    }
  }

  /// Whether a file is where it was.
  enum Presence {
    THERE,
    GONE
  }

  private final Actions actions;
  private final Recents recents;
  private final Texts texts;
  private final Clock clock;
  private final String home;
  private final ObservableList<Recent> recent = FXCollections.observableArrayList();

  /// @param clock tells today, in the user's zone
  /// @param home the user's folder, written as `~`
  WelcomeViewModel(Actions actions, Recents recents, Texts texts, Clock clock, String home) {
    this.actions = actions;
    this.recents = recents;
    this.texts = texts;
    this.clock = clock;
    this.home = home;
    recents.observe(this::show);
  }

  /// The files, newest first.
  ObservableList<Recent> recent() {
    return recent;
  }

  /// The page comes into view: files may have come or gone meanwhile.
  void look() {
    recents.look();
  }

  void choose() {
    actions.chooseFile();
  }

  void sample() {
    actions.openSample();
  }

  void kaggle() {
    actions.getFromKaggle();
  }

  /// Opens a file that is there.
  void open(Recent file) {
    if (!file.isGone()) {
      actions.open(file.file());
    }
  }

  void forget(Recent file) {
    recents.forget(file.file());
  }

  private void show(List<Recents.Entry> entries) {
    List<Recent> now = entries.stream().map(this::words).toList();
    if (!now.equals(recent)) {
      recent.setAll(now);
    }
  }

  private Recent words(Recents.Entry entry) {
    long titles = entry.recent().titles();
    String extent = titles < 0 ? "" : texts.format("rail.extent", titles);
    return new Recent(
        entry.recent().file(),
        note(entry),
        entry.isOpening() ? extent : texts.get("welcome.recent.gone"),
        entry.isOpening() ? entry.recent().line() : ReleaseLine.NONE,
        entry.isOpening() ? Presence.THERE : Presence.GONE);
  }

  private String note(Recents.Entry entry) {
    Path parent = entry.recent().file().getParent();
    DatasetName dataset = entry.recent().dataset();
    String folder = dataset != null ? dataset.toString() : parent == null ? "" : parent.toString();
    if (home.length() > 1 && folder.startsWith(home)) {
      folder = "~" + folder.substring(home.length());
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate day = ZonedDateTime.ofInstant(entry.recent().opened(), clock.getZone()).toLocalDate();
    if (day.equals(today)) {
      return texts.format("welcome.recent.today", folder);
    }
    return day.equals(today.minusDays(1))
        ? texts.format("welcome.recent.yesterday", folder)
        : texts.format("welcome.recent.opened", folder, texts.date(day));
  }
}
