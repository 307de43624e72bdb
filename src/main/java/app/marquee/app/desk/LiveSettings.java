package app.marquee.app.desk;

import app.marquee.app.TaskRunner;
import app.marquee.app.desk.SettingsStore.Kept;
import app.marquee.domain.run.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The settings in force: a change is felt at once and kept soon after. Confined to the face's
/// thread.
public final class LiveSettings {
  private final SettingsStore store;
  private final Saver<Kept> saver;
  private final List<Consumer<Settings>> observers = new ArrayList<>();
  private Settings settings;
  private WindowPlace place;

  /// @param kept what the store had at the start
  /// @param failed hears why they could not be kept
  public LiveSettings(SettingsStore store, Kept kept, TaskRunner runner, Consumer<Failure> failed) {
    this.store = store;
    settings = kept.settings();
    place = kept.place();
    saver =
        new Saver<>(
            runner, "settings", value -> store.write(value.settings(), value.place()), failed);
  }

  public Settings settings() {
    return settings;
  }

  public WindowPlace place() {
    return place;
  }

  /// Where they are kept, for the user to read; empty where they are not.
  public Optional<String> location() {
    return store.location();
  }

  /// Calls back after each change, and once now.
  public void observe(Consumer<Settings> observer) {
    observers.add(observer);
    observer.accept(settings);
  }

  public void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings);
    if (!changed.equals(settings)) {
      settings = changed;
      saver.save(new Kept(settings, place, List.of()));
      for (Consumer<Settings> observer : List.copyOf(observers)) {
        observer.accept(settings);
      }
    }
  }

  /// Puts every setting back to its default; the window stays where it is.
  public void reset() {
    change(_ -> Settings.STANDARD);
  }

  /// Keeps the window's place and what is not kept yet, here and now: the last thing done.
  public void close(WindowPlace last) {
    if (!last.equals(place)) {
      place = last;
      saver.replace(new Kept(settings, place, List.of()));
    }
    saver.finish();
  }
}
