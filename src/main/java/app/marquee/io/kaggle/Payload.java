package app.marquee.io.kaggle;

import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.io.file.SafeZip;
import app.marquee.io.input.ByteFeed;
import app.marquee.io.input.GzipText;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// What came from Kaggle, told by its first bytes and not by its name, and the catalogue in it.
final class Payload {
  private static final int LOOK = 1024;
  private static final int TAR_MARK_AT = 257;
  private static final int BUFFER = 1 << 16;

  private final DatasetName set;
  private final Path part;
  private final Cancellation stop;

  Payload(DatasetName set, Path part, Cancellation stop) {
    this.set = set;
    this.part = part;
    this.stop = stop;
  }

  /// A catalogue that is ready.
  ///
  /// @param name its file name, without folders
  record Unpacked(String name, Path file) {}

  /// Finds the catalogue and unpacks it where it is packed.
  ///
  /// @param target where an unpacked one goes
  /// @throws MarqueeException with a `Failure.Input` where there is none, or several
  Unpacked unpack(Path target) throws IOException {
    byte[] start = start();
    if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] < 9) {
      return isWorkbook() ? new Unpacked(plainName(), part) : unzipped(target);
    }
    if (start.length > 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
      return gunzipped(target);
    }
    if (ErrorBody.isPage(start)) {
      throw failure(
          what() + " is a web page, not a catalogue.", "Look at the data set's page at Kaggle.");
    }
    ErrorBody error = ErrorBody.in(200, start, ErrorBody.json(start));
    if (error != null) {
      throw failure("Kaggle sent no file but says: " + error.said() + ".", "Try again later.");
    }
    return new Unpacked(plainName(), part);
  }

  private byte[] start() throws IOException {
    try (InputStream in = Files.newInputStream(part)) {
      return in.readNBytes(LOOK);
    }
  }

  private boolean isWorkbook() {
    return set.file() != null && CatalogueChoice.ending(set.file()).equals("xlsx");
  }

  private Unpacked unzipped(Path target) throws IOException {
    SafeZip zip = SafeZip.open(part, what());
    String entry = CatalogueChoice.of(zip.files(), set);
    try (OutputStream out = Files.newOutputStream(target)) {
      zip.copy(entry, out, stop);
    }
    return new Unpacked(lastPart(entry), target);
  }

  private Unpacked gunzipped(Path target) throws IOException {
    try (ByteFeed in = GzipText.open(part, what());
        OutputStream out = Files.newOutputStream(target)) {
      byte[] buffer = new byte[BUFFER];
      boolean isFirst = true;
      for (int read = in.read(buffer, 0, BUFFER); read > 0; read = in.read(buffer, 0, BUFFER)) {
        stop.check();
        if (isFirst && isTar(buffer, read)) {
          throw failure(what() + " is a tar archive.", "Unpack it with another program.");
        }
        isFirst = false;
        out.write(buffer, 0, read);
      }
    } catch (ZipException | EOFException damaged) {
      // What is wrong in the middle is said in a sentence by itself.
      throw failure(what() + " is cut short or damaged.", "Fetch it again.");
    }
    return new Unpacked(plainName().replaceFirst("(?i)\\.gz$", ""), target);
  }

  private static boolean isTar(byte[] start, int length) {
    return length > TAR_MARK_AT + 5
        && new String(start, TAR_MARK_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  /// Moves a catalogue to its place in one step.
  static void place(Unpacked catalogue, Path target) throws IOException {
    Files.move(
        catalogue.file(),
        target,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private String plainName() {
    String file = set.file();
    String name = file == null ? set.slug() + ".csv" : lastPart(file);
    return name.toLowerCase(Locale.ROOT).endsWith(".zip")
        ? name.substring(0, name.length() - 4)
        : name;
  }

  private String what() {
    @Nullable String file = set.file();
    return (file == null ? "The archive of " : file + " in ") + set.set();
  }

  private static String lastPart(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static MarqueeException failure(String what, String remedy) {
    return new MarqueeException(new Failure.Input(what, remedy));
  }
}
