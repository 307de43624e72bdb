package app.marquee.io.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.desk.RecentFile;
import app.marquee.app.desk.ReleaseLine;
import app.marquee.app.desk.ReleaseLine.End;
import app.marquee.domain.recipe.DatasetName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of recent files on the disk.
final class RecentFilesTest {
  private static final Instant OPENED = Instant.parse("2026-02-01T10:00:00Z");

  @TempDir private Path folder;

  @Test
  void theListComesBack() {
    List<RecentFile> files =
        List.of(
            new RecentFile(
                folder.resolve("a b.csv"),
                OPENED,
                8807,
                new ReleaseLine(List.of(0, 3, 12), End.PARTIAL)),
            new RecentFile(folder.resolve("ü.marquee"), OPENED, -1, ReleaseLine.NONE),
            new RecentFile(
                folder.resolve("cache.csv"),
                OPENED,
                -1,
                ReleaseLine.NONE,
                DatasetName.PRESET.withVersion(5)));
    new RecentFiles(folder).write(files);
    assertThat(new RecentFiles(folder).read()).isEqualTo(files);
  }

  @Test
  void anEntryThatCannotBeReadIsLeftOut() throws IOException {
    Files.writeString(
        folder.resolve("recent.json"),
        """
        {"files": [3, {}, {"file": "/a.csv", "opened": "yesterday"}, null,
          {"file": "/b.csv", "opened": "2026-02-01T10:00:00Z", "titles": "many"},
          {"file": "/c.csv", "opened": "2026-02-01T10:00:00Z", "titles": 3},
          {"file": "/d.csv", "opened": "2026-02-01T10:00:00Z"}]}
        """);
    assertThat(new RecentFiles(folder).read())
        .extracting(recent -> recent.file().getFileName().toString())
        .containsExactly("d.csv");
  }

  @Test
  void aBrokenListIsEmptyAndMovedAside() throws IOException {
    Files.writeString(folder.resolve("recent.json"), "{\"files\": [");
    assertThat(new RecentFiles(folder).read()).isEmpty();
    assertThat(folder.resolve("recent.broken.json")).exists();
  }

  @Test
  void tellsWhichAreGone() throws IOException {
    Path there = Files.writeString(folder.resolve("there.csv"), "title\n");
    Path gone = folder.resolve("gone.csv");
    assertThat(new RecentFiles(folder).missing(List.of(there, gone))).containsExactly(gone);
  }
}
