package app.marquee.io.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The mark a start finds when the one before died at work.
final class WorkMarkFileTest {
  @TempDir private Path folder;

  private Path mark() {
    return folder.resolve("working-on");
  }

  @Test
  void workThatEndedLeavesNoMark() {
    WorkMarkFile mark = new WorkMarkFile(folder);
    mark.set(folder.resolve("a.csv"));
    assertThat(mark()).exists();
    mark.set(null);
    assertThat(mark()).doesNotExist();
    assertThat(new WorkMarkFile(folder).left()).isEmpty();
  }

  @Test
  void aMarkOfAProcessThatIsGoneNamesTheFile() throws IOException {
    // No process has this number: it is above what systems give.
    Files.writeString(mark(), "999999999\n1700000000000\n/data/a b.csv\n");
    assertThat(new WorkMarkFile(folder).left()).contains(Path.of("/data/a b.csv"));
  }

  @Test
  void aMarkOfAnotherProcessOfTheSameNumberCountsAsLeft() throws IOException {
    long own = ProcessHandle.current().pid();
    Files.writeString(mark(), own + "\n12345\n/data/a.csv\n");
    assertThat(new WorkMarkFile(folder).left()).contains(Path.of("/data/a.csv"));
  }

  @Test
  void aMarkOfAProcessStillAtWorkIsItsOwn() {
    new WorkMarkFile(folder).set(folder.resolve("a.csv"));
    assertThat(new WorkMarkFile(folder).left()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x\ny\nz\n", "12\n", "1\n2"})
  void whatIsNoMarkIsNone(String text) throws IOException {
    Files.writeString(mark(), text);
    assertThat(new WorkMarkFile(folder).left()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
    Files.writeString(folder.resolve("taken"), "");
    WorkMarkFile mark = new WorkMarkFile(folder.resolve("taken/below"));
    mark.set(folder.resolve("a.csv"));
    assertThat(mark.left()).isEmpty();
  }
}
