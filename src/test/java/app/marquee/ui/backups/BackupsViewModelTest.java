package app.marquee.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.app.backup.Backup;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupPolicy.Making;
import app.marquee.app.backup.BackupStore;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.ui.backups.BackupsViewModel.Line;
import app.marquee.ui.fx.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the dialog shows of backups, and what its buttons do.
class BackupsViewModelTest {
  private static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");
  private final List<Backup> stored =
      new ArrayList<>(
          List.of(
              new Backup("b-1", "new.csv", "/x/new.csv", 3_400_000, "1", MADE, MADE),
              new Backup("a-2", "old.csv", "/x/old.csv", 12, "2", MADE, MADE)));
  private BackupPolicy policy = BackupPolicy.STANDARD;
  private final BackupsViewModel model =
      new BackupsViewModel(
          new Store(), () -> policy, new SameThreadRunner(), Texts.english(), ZoneOffset.UTC);

  /// Removes the last and restores the first.
  private final class Store implements BackupStore {
    @Override
    public Backup keep(Path input, SourceFacts facts, Cancellation stop) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Backup> list() {
      return List.copyOf(stored);
    }

    @Override
    public Path restore(String id, Path folder) {
      if (!id.equals("b-1")) {
        throw new MarqueeException(new Failure.Input("It is damaged.", "Choose another."));
      }
      return folder.resolve("new.csv");
    }

    @Override
    public List<Backup> prune(BackupPolicy now) {
      return stored.isEmpty() ? List.of() : List.of(stored.removeLast());
    }

    @Override
    public String location() {
      return "backups";
    }
  }

  private String status() {
    return model.statusProperty().get();
  }

  @Test
  void listsWhatThereIsEachTimeItOpens() {
    model.open();
    assertThat(model.lines())
        .first()
        .isEqualTo(new Line("b-1", "new.csv", "2 Jan 2026, 03:04", "3.4 MB", "/x/new.csv"));
    assertThat(status()).isEqualTo("The newest 5 stay, others 7 days.");
    stored.removeFirst();
    model.open();
    assertThat(model.lines()).extracting(Line::id).containsExactly("a-2");
  }

  @Test
  void saysWhereARestoredFileIs() {
    model.open();
    model.restore(model.lines().get(0), Path.of("to"));
    assertThat(status()).isEqualTo("Restored as " + Path.of("to", "new.csv") + ".");
    model.restore(model.lines().get(1), Path.of("to"));
    assertThat(status()).isEqualTo("It is damaged. Choose another.");
  }

  @Test
  void removesOldOnesAndShowsWhatIsLeft() {
    model.open();
    model.prune();
    assertThat(status()).isEqualTo("1 backup was removed.");
    assertThat(model.lines()).extracting(Line::id).containsExactly("b-1");
    model.prune();
    model.prune();
    assertThat(status()).isEqualTo("Nothing was old enough to be removed.");
  }

  @Test
  void saysThatBackupsAreOff() {
    policy = new BackupPolicy(Making.OFF, 5, 7);
    model.open();
    assertThat(status()).isEqualTo("Backups are switched off.");
  }
}
