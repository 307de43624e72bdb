package app.marquee.ui.testing;

import app.marquee.app.DatasetSource;
import app.marquee.app.backup.Backup;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupStore;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.ui.Window;
import java.nio.file.Path;
import java.util.List;

/// A world without data sets and backups.
public final class NoPlaces implements DatasetSource, BackupStore {

  /// Such a world for a window.
  public static Window.Places places() {
    NoPlaces none = new NoPlaces();
    return new Window.Places(() -> none, none);
  }

  @Override
  public Fetched fetch(DatasetName wanted, RunContext context) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path copy(Fetched fetched, Path folder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Backup keep(Path input, SourceFacts facts, Cancellation stop) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Backup> list() {
    return List.of();
  }

  @Override
  public Path restore(String id, Path folder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Backup> prune(BackupPolicy policy) {
    return List.of();
  }

  @Override
  public String location() {
    return "";
  }
}
