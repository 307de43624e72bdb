package app.marquee.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.desk.ReleaseLine.End;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.testing.HeldRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The list of files opened before.
final class RecentsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant BEFORE = Instant.parse("2026-02-01T10:00:00Z");
  private static final Path A = Path.of("/data/a.csv").toAbsolutePath();
  private static final Path B = Path.of("/data/b.csv").toAbsolutePath();
  private static final ReleaseLine LINE = new ReleaseLine(List.of(1, 2), End.PARTIAL);

  private final HeldRunner runner = new HeldRunner();
  private final Notebook store = new Notebook();
  private final Recents recents = new Recents(store, runner, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void theFileOpenedLastComesFirst() {
    recents.opened(A);
    recents.opened(B);
    recents.opened(A);
    assertThat(paths()).containsExactly(A, B);
    assertThat(recents.entries().getFirst().recent().opened()).isEqualTo(NOW);
  }

  @Test
  void whatWasKnownOfAFileStaysWhenItIsOpenedAgain() {
    store.files.add(new RecentFile(A, BEFORE, 40, LINE));
    recents.load();
    runner.run();
    recents.opened(A);
    assertThat(recents.entries().getFirst().recent()).isEqualTo(new RecentFile(A, NOW, 40, LINE));
  }

  @Test
  void aFileOpenedBeforeTheListIsReadStaysAtItsHead() {
    store.files.add(new RecentFile(A, BEFORE, 40, LINE));
    store.files.add(new RecentFile(B, BEFORE, 7, ReleaseLine.NONE));
    recents.load();
    recents.opened(B);
    runner.run();
    assertThat(paths()).containsExactly(B, A);
  }

  @Test
  void aDataSetThatIsGoneOpensAllTheSame() {
    DatasetName set = DatasetName.PRESET.withVersion(5);
    recents.opened(A, set);
    recents.opened(B);
    store.missing = Set.of(A, B);
    recents.look();
    runner.run();

    assertThat(recents.known(A).orElseThrow().isOpening()).isTrue();
    assertThat(recents.known(A).orElseThrow().recent().dataset()).isEqualTo(set);
    assertThat(recents.known(B).orElseThrow().isOpening()).isFalse();
  }

  @Test
  void aFileThatIsGoneIsToldSoAndCanBeForgotten() {
    store.files.add(new RecentFile(A, BEFORE, 40, LINE));
    store.files.add(new RecentFile(B, BEFORE, 7, LINE));
    store.missing = Set.of(B);
    recents.load();
    runner.run();
    runner.run();
    assertThat(recents.entries()).extracting(Recents.Entry::gone).containsExactly(false, true);
    recents.forget(B);
    runner.run();
    assertThat(paths()).containsExactly(A);
    assertThat(store.files).extracting(RecentFile::file).containsExactly(A);
  }

  @Test
  void aFileReadIsKnownByItsTitles() {
    recents.opened(A);
    recents.described(A, 40, LINE);
    assertThat(recents.entries().getFirst().recent()).isEqualTo(new RecentFile(A, NOW, 40, LINE));
    recents.described(B, 3, LINE);
    assertThat(paths()).containsExactly(A);
  }

  @Test
  void theListIsOfTwelveAtMost() {
    for (int i = 0; i < 15; i++) {
      recents.opened(Path.of("/data/" + i + ".csv"));
    }
    assertThat(recents.entries()).hasSize(12);
    assertThat(paths().getFirst().getFileName()).hasToString("14.csv");
  }

  @Test
  void forgettingAllLeavesNothing() {
    recents.opened(A);
    recents.forgetAll();
    recents.close();
    assertThat(recents.entries()).isEmpty();
    assertThat(store.files).isEmpty();
  }

  private List<Path> paths() {
    return recents.entries().stream().map(entry -> entry.recent().file()).toList();
  }

  /// A store that keeps a list.
  private static final class Notebook implements RecentStore {
    private final List<RecentFile> files = new ArrayList<>();
    private Set<Path> missing = Set.of();

    @Override
    public List<RecentFile> read() {
      return List.copyOf(files);
    }

    @Override
    public void write(List<RecentFile> written) {
      files.clear();
      files.addAll(written);
    }

    @Override
    public Set<Path> missing(Collection<Path> asked) {
      return missing;
    }
  }
}
