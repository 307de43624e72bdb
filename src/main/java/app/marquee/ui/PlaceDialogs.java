package app.marquee.ui;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.ui.backups.BackupsDialog;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.kaggle.KaggleDialog;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The dialogs of the places catalogues come from and go to, made when they are first shown.
final class PlaceDialogs {
  private final PageContext context;
  private final Window.Places places;
  private final Supplier<BackupPolicy> policy;
  private final Dialogs dialogs;
  private final Consumer<Runnable> later;
  private @Nullable KaggleDialog kaggle;
  private @Nullable BackupsDialog backups;

  /// @param policy what the settings say of backups
  /// @param later runs what it is given on the FX thread, about a tenth of a second later
  PlaceDialogs(
      PageContext context,
      Window.Places places,
      Supplier<BackupPolicy> policy,
      Dialogs dialogs,
      Consumer<Runnable> later) {
    this.context = context;
    this.places = places;
    this.policy = policy;
    this.dialogs = dialogs;
    this.later = later;
  }

  void showBackups() {
    if (backups == null) {
      backups =
          new BackupsDialog(
              context, places.backups(), policy, ZoneId.systemDefault(), dialogs::close);
    }
    dialogs.show(backups.open(), () -> {});
  }

  /// Shows where a data set is chosen.
  ///
  /// @param usual takes what is fetched
  void showKaggle(Consumer<Fetched> usual) {
    KaggleDialog shown = kaggle();
    shown.open(usual);
    dialogs.show(shown.node(), shown::left);
  }

  /// Fetches a data set in view of the user.
  ///
  /// @param then takes it
  void fetch(DatasetName dataset, Consumer<Fetched> then) {
    KaggleDialog shown = kaggle();
    shown.open(then);
    dialogs.show(shown.node(), shown::left);
    shown.fetch(dataset);
  }

  private KaggleDialog kaggle() {
    KaggleDialog made = kaggle;
    if (made == null) {
      made = new KaggleDialog(context, places.datasets(), later, dialogs::close);
      kaggle = made;
    }
    return made;
  }
}
