package app.marquee.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.app.desk.RecentFile;
import app.marquee.app.desk.RecentStore;
import app.marquee.app.desk.Recents;
import app.marquee.app.desk.ReleaseLine;
import app.marquee.app.desk.ReleaseLine.End;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.welcome.WelcomeViewModel.Recent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Recent files in words.
final class WelcomeViewModelTest {
  private static final Path HOME = Path.of("/home/ada").toAbsolutePath();
  private static final Path FILMS = HOME.resolve("catalogues/films.csv");
  private static final Path DATA = Path.of("/data").toAbsolutePath();
  private static final Path SHOWS = DATA.resolve("shows.csv");
  private static final ReleaseLine LINE = new ReleaseLine(List.of(1, 4), End.PARTIAL);

  // It is two in the morning in Tokyo: there, what was opened four hours ago was opened yesterday.
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T17:00:00Z"), ZoneId.of("Asia/Tokyo"));

  private final RecordingActions actions = new RecordingActions();
  private final List<RecentFile> kept = new ArrayList<>();
  private Set<Path> missing = Set.of();

  @Test
  void aFileIsKnownByItsFolderItsDayAndItsShape() {
    kept.add(new RecentFile(FILMS, Instant.parse("2026-03-01T16:00:00Z"), 8807, LINE));
    kept.add(new RecentFile(SHOWS, Instant.parse("2026-03-01T13:00:00Z"), -1, ReleaseLine.NONE));
    kept.add(new RecentFile(SHOWS.resolveSibling("b.csv"), Instant.EPOCH, 3, LINE));
    List<Recent> recent = model().recent();
    assertThat(recent).extracting(Recent::name).containsExactly("films.csv", "shows.csv", "b.csv");
    String data = DATA.toString();
    assertThat(recent)
        .extracting(Recent::note)
        .containsExactly(
            "~" + FILMS.getFileSystem().getSeparator() + "catalogues, opened today",
            data + ", opened yesterday",
            data + ", opened 1 Jan 1970");
    assertThat(recent).extracting(Recent::extent).containsExactly("8,807 titles", "", "3 titles");
    assertThat(recent.getFirst().line()).isEqualTo(LINE);
  }

  @Test
  void aFileThatIsGoneSaysSoAndIsNotOpened() {
    kept.add(new RecentFile(FILMS, Instant.EPOCH, 8807, LINE));
    missing = Set.of(FILMS);
    WelcomeViewModel model = model();
    Recent gone = model.recent().getFirst();
    assertThat(gone.extent()).isEqualTo("file is gone");
    assertThat(gone.line()).isEqualTo(ReleaseLine.NONE);
    model.open(gone);
    assertThat(actions.asked()).isEmpty();
    model.forget(gone);
    assertThat(model.recent()).isEmpty();
    assertThat(kept).isEmpty();
  }

  @Test
  void aFileThatIsThereOpens() {
    kept.add(new RecentFile(FILMS, Instant.EPOCH, 8807, LINE));
    WelcomeViewModel model = model();
    model.open(model.recent().getFirst());
    assertThat(actions.asked()).containsExactly("open " + FILMS);
  }

  @Test
  void aFileThatComesBackIsFoundWhenThePageIsLookedAt() {
    kept.add(new RecentFile(FILMS, Instant.EPOCH, 8807, LINE));
    missing = Set.of(FILMS);
    WelcomeViewModel model = model();
    missing = Set.of();
    model.look();
    assertThat(model.recent().getFirst().isGone()).isFalse();
  }

  private WelcomeViewModel model() {
    Recents recents = new Recents(new Notebook(), new SameThreadRunner(), CLOCK);
    WelcomeViewModel model =
        new WelcomeViewModel(actions, recents, Texts.english(), CLOCK, HOME.toString());
    recents.load();
    return model;
  }

  private final class Notebook implements RecentStore {
    @Override
    public List<RecentFile> read() {
      return List.copyOf(kept);
    }

    @Override
    public void write(List<RecentFile> files) {
      kept.clear();
      kept.addAll(files);
    }

    @Override
    public Set<Path> missing(Collection<Path> files) {
      return missing;
    }
  }
}
