package app.marquee;

import app.marquee.io.settings.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// The sample catalogue that ships inside the program, as a file the user's programs can open.
final class SampleFile {
  private static final String NAME = "streaming_titles.csv";

  private SampleFile() {}

  /// Where the sample stands; it is put there, or brought up to date, first.
  static Path path() {
    try (InputStream in = SampleFile.class.getResourceAsStream("sample/" + NAME)) {
      if (in == null) {
        throw new IllegalStateException("The sample is not in the program.");
      }
      return placed(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path placed(byte[] sample) throws IOException {
    try {
      return placed(sample, Folders.ofUser().cache());
    } catch (IOException noHome) {
      return placed(sample, Files.createTempDirectory("marquee"));
    }
  }

  private static Path placed(byte[] sample, Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), sample)) {
      return file;
    }
    Files.createDirectories(folder);
    Path whole = Files.createTempFile(folder, NAME, null);
    Files.write(whole, sample);
    return Files.move(
        whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
