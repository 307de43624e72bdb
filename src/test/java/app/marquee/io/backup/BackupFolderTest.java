package app.marquee.io.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.backup.Backup;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupPolicy.Making;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.MarqueeException;
import app.marquee.io.file.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups as they stand on the disk, whatever happens while one is made.
class BackupFolderTest {
  private static final byte[] ODD = {'a', ',', (byte) 0xFF, 0, '\r', '"', '\n', (byte) 0x80};

  @TempDir private Path folder;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-02T03:04:05Z"));
  private Path root;

  @BeforeEach
  void start() {
    root = folder.resolve("backups");
  }

  private BackupFolder store() {
    return store(Disk.SYSTEM, Copying.SYSTEM);
  }

  private BackupFolder store(Disk disk, Copying copying) {
    InstantSource source = now::get;
    return new BackupFolder(root, source.withZone(ZoneOffset.UTC), disk, copying);
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceFacts facts(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return new SourceFacts(
          file.getFileName().toString(), content.length, HexFormat.of().formatHex(hash), 1);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Backup keep(BackupFolder store, Path file) throws IOException {
    return store.keep(file, facts(file), new Cancellation());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void copiesByteForByteIntoAFolderWithTheTime() throws IOException {
    Path file = write("titles.csv", ODD);
    Backup backup = keep(store(), file);

    assertThat(backup.id()).isEqualTo("20260102T030405Z-" + facts(file).sha256().substring(0, 8));
    assertThat(root.resolve(backup.id()).resolve("titles.csv")).hasBinaryContent(ODD);
    assertThat(store().list()).containsExactly(backup);
    assertThat(backup.origin()).isEqualTo(file.toString());
    assertThat(names()).containsExactly(backup.id());
  }

  @Test
  void keepsTheSameContentOnce() throws IOException {
    Backup first = keep(store(), write("a.csv", "x\n1\n"));
    pass(Duration.ofDays(3));
    Backup second = keep(store(), write("other/b.csv", "x\n1\n"));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.made()).isEqualTo(first.made());
    assertThat(second.used()).isEqualTo(now.get());
    assertThat(store().list()).containsExactly(second);
    assertThat(names()).hasSize(1);
  }

  @Test
  void listsTheLastUsedFirst() throws IOException {
    keep(store(), write("a.csv", "a"));
    pass(Duration.ofSeconds(1));
    keep(store(), write("b.csv", "b"));
    pass(Duration.ofSeconds(1));
    keep(store(), write("a.csv", "a"));
    assertThat(store().list()).extracting(Backup::fileName).containsExactly("a.csv", "b.csv");
  }

  @Test
  void keepsNothingOfAFileThatChangedMeanwhile() throws IOException {
    Path file = write("a.csv", "x\n1\n");
    SourceFacts read = facts(file);
    Files.writeString(file, "x\n2\n");
    assertThatThrownBy(() -> store().keep(file, read, new Cancellation()))
        .isInstanceOf(MarqueeException.class)
        .hasMessageContaining("a.csv has changed since it was read.");
    assertThat(names()).isEmpty();
  }

  @Test
  void leavesNothingWhereTheDiskIsFullInTheMiddle() throws IOException {
    Path before = write("before.csv", "b");
    Backup kept = keep(store(), before);
    Path file = write("a.csv", "x\n1\n");
    Copying full =
        (from, to, _) -> {
          Files.write(to, new byte[] {'x'});
          throw new IOException("No space left on device");
        };
    assertThatThrownBy(() -> keep(store(Disk.SYSTEM, full), file))
        .hasMessageContaining("The disk is full");
    assertThat(store().list()).containsExactly(kept);
    assertThat(names()).containsExactly(kept.id());
  }

  @Test
  void doesNotBeginWhereThereIsNoRoom() throws IOException {
    Path file = write("a.csv", "x\n1\n");
    assertThatThrownBy(() -> keep(store(new Failing(2_000, false), Copying.SYSTEM), file))
        .hasMessageContaining("The disk has 2.0 kB left, the backup needs 4 bytes.");
    assertThat(names()).isEmpty();
  }

  @Test
  void leavesNothingWhereTheLastStepFails() throws IOException {
    Path file = write("a.csv", "x\n1\n");
    assertThatThrownBy(() -> keep(store(new Failing(1L << 40, true), Copying.SYSTEM), file))
        .isInstanceOf(MarqueeException.class);
    assertThat(store().list()).isEmpty();
    assertThat(names()).isEmpty();
  }

  /// A disk with so much room, that may refuse to rename.
  private record Failing(long room, boolean refuses) implements Disk {
    @Override
    public void move(Path from, Path target) throws IOException {
      if (refuses) {
        throw new IOException("device is gone");
      }
      Disk.SYSTEM.move(from, target);
    }

    @Override
    public long usableSpace(Path folder) {
      return room;
    }
  }

  @Test
  void leavesNothingWhereItIsCancelled() throws IOException {
    Path file = write("a.csv", "x\n1\n");
    Cancellation stop = new Cancellation();
    stop.request();
    assertThatThrownBy(() -> store().keep(file, facts(file), stop))
        .isInstanceOf(CancellationException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void leavesNoBrokenBackupWhereTheProgramIsKilled() throws Exception {
    Path file = write("a.csv", "x\n1\n");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                HalfBackup.class.getName(),
                root.toString(),
                file.toString(),
                facts(file).sha256())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("half");
    }
    process.destroyForcibly().waitFor();

    assertThat(root.resolve(".part/a.csv")).hasSize(1);
    assertThat(store().list()).isEmpty();
    Backup backup = keep(store(), file);
    assertThat(store().list()).containsExactly(backup);
    assertThat(names()).containsExactly(backup.id());
  }

  @Test
  void showsNothingThatIsNotWhole() throws IOException {
    Backup backup = keep(store(), write("a.csv", "x\n1\n"));
    write("backups/notes.txt", "mine");
    write("backups/20260101T000000Z-00000000/backup.json", "{\"file\":\"a.csv\"");
    write("backups/20260101T000000Z-11111111/backup.json", "{}");
    assertThat(store().list()).containsExactly(backup);
    Files.write(root.resolve(backup.id()).resolve("a.csv"), new byte[] {'x'});
    assertThat(store().list()).isEmpty();
  }

  @Test
  void restoresWhatWasRead() throws IOException {
    Path file = write("titles.csv", ODD);
    Backup backup = keep(store(), file);
    Files.delete(file);
    Path target = folder.resolve("new/place");

    assertThat(store().restore(backup.id().substring(0, 18), target)).hasBinaryContent(ODD);
    assertThat(store().restore(backup.id(), target)).isEqualTo(target.resolve("titles.csv"));
    Files.writeString(target.resolve("titles.csv"), "edited");
    assertThatThrownBy(() -> store().restore(backup.id(), target))
        .hasMessageContaining("is there already and holds something else");
    assertThat(target.resolve("titles.csv")).hasContent("edited");
  }

  @Test
  void restoresNothingItIsNotSureOf() throws IOException {
    Backup backup = keep(store(), write("a.csv", "x\n1\n"));
    keep(store(), write("b.csv", "x\n2\n"));
    assertThatThrownBy(() -> store().restore("2026", folder)).hasMessageContaining("2 backups");
    assertThatThrownBy(() -> store().restore("1999", folder))
        .hasMessageContaining("There is no backup 1999.");
    Files.writeString(root.resolve(backup.id()).resolve("a.csv"), "y\n1\n");
    assertThatThrownBy(() -> store().restore(backup.id(), folder.resolve("to")))
        .hasMessageContaining("is damaged");
    assertThat(folder.resolve("to")).doesNotExist();
  }

  @Test
  void prunesWhatThePolicyDoesNotKeep() throws IOException {
    Backup old = keep(store(), write("a.csv", "a"));
    pass(Duration.ofDays(9));
    Backup kept = keep(store(), write("b.csv", "b"));
    assertThat(store().prune(BackupPolicy.STANDARD)).isEmpty();
    assertThat(store().prune(new BackupPolicy(Making.ON, 1, 7))).containsExactly(old);
    assertThat(names()).containsExactly(kept.id());
  }

  @Test
  void finishesARemovalThatWasCutOff() throws IOException {
    Backup backup = keep(store(), write("a.csv", "a"));
    Files.move(root.resolve(backup.id()), root.resolve(".gone-" + backup.id()));
    assertThat(store().list()).isEmpty();
    store().prune(BackupPolicy.STANDARD);
    assertThat(names()).isEmpty();
  }

  @Test
  void hasNothingBeforeTheFirst() {
    assertThat(store().list()).isEmpty();
    assertThat(store().prune(BackupPolicy.STANDARD)).isEmpty();
    assertThat(root).doesNotExist();
  }
}
