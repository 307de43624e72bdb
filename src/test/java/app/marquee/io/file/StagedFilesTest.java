package app.marquee.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that become visible whole, with their size and hash.
final class StagedFilesTest {
  @TempDir private Path folder;

  @Test
  void targetStaysAsItWasUntilCommit() throws IOException {
    Path target = Files.writeString(folder.resolve("a.txt"), "old");
    try (StagedFiles staged = new StagedFiles(Disk.SYSTEM)) {
      staged.open(target).write(bytes("abc"));
      StagedFiles.Finished finished = staged.finish(target);

      // The hash is the test vector of FIPS 180-2 for "abc".
      assertThat(finished)
          .isEqualTo(
              new StagedFiles.Finished(
                  target, 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
      assertThat(target).hasContent("old");
      staged.commit();
    }
    assertThat(target).hasContent("abc");
    assertThat(folder.toFile().list()).containsExactly("a.txt");
  }

  @Test
  void closingWithoutCommitLeavesNothing() throws IOException {
    Path target = folder.resolve("a.txt");
    try (StagedFiles staged = new StagedFiles(Disk.SYSTEM)) {
      staged.open(target).write(bytes("abc"));
      assertThat(folder.toFile().list()).hasSize(1).doesNotContain("a.txt");
    }
    assertThat(folder.toFile().list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
  void piecesOfEverySizeArriveInOrder(int size) throws IOException {
    byte[] content = new byte[size];
    new SplittableRandom(42).nextBytes(content);
    Path target = folder.resolve("a.bin");
    try (StagedFiles staged = new StagedFiles(Disk.SYSTEM)) {
      HashingOutput out = staged.open(target);
      int at = 0;
      for (int piece = 1; at < size; piece = piece * 3 + 1) {
        int length = Math.min(piece, size - at);
        out.write(content, at, length);
        at += length;
        if (at < size) {
          out.write(content[at++]);
        }
      }
      assertThat(staged.finish(target).bytes()).isEqualTo(size);
      staged.commit();
    }
    assertThat(target).hasBinaryContent(content);
  }

  @Test
  void namesAsLongAsTheSystemAllowsCanBeWritten() throws IOException {
    Path target = folder.resolve("n".repeat(251) + ".csv");
    try (StagedFiles staged = new StagedFiles(Disk.SYSTEM)) {
      staged.open(target).write(bytes("x"));
      staged.finish(target);
      staged.commit();
    }
    assertThat(target).hasContent("x");
  }

  @Test
  void aFolderInTheWayIsFoundBeforeAnythingIsWritten() throws IOException {
    Path target = Files.createDirectory(folder.resolve("a.txt"));
    try (StagedFiles staged = new StagedFiles(Disk.SYSTEM)) {
      assertThatThrownBy(() -> staged.open(target)).isInstanceOf(TargetIsFolderException.class);
    }
    assertThat(folder.toFile().list()).containsExactly("a.txt");
  }

  @Test
  void onlyOurOwnLeftoversAreRemoved() throws IOException {
    Files.writeString(folder.resolve(".0.marquee.part"), "half");
    Files.writeString(folder.resolve(".17.marquee.part"), "half");
    for (String name : new String[] {".x.marquee.part", "0.marquee.part", ".0.part", "a.csv"}) {
      Files.writeString(folder.resolve(name), "mine");
    }
    Files.createDirectory(folder.resolve(".3.marquee.part"));

    StagedFiles.removeLeftovers(folder);

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            ".x.marquee.part", "0.marquee.part", ".0.part", "a.csv", ".3.marquee.part");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
