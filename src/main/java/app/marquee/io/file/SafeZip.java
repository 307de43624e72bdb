package app.marquee.io.file;

import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip archive from somewhere else: refused as a whole where one entry could harm, and never
/// unpacked to a place it names itself.
public final class SafeZip {
  private static final String OTHER =
      "Choose another archive, or unpack it with a program you trust.";

  /// Beyond this an archive is taken for a bomb: text shrinks to a tenth, and seldom to a fiftieth.
  private static final long MOST_TIMES = 200;

  private static final long ALWAYS_FINE = 16L << 20;
  private static final int BUFFER = 1 << 16;

  private final Path zip;
  private final String name;
  private final List<ZipDirectory.Line> lines;

  private SafeZip(Path zip, String name, List<ZipDirectory.Line> lines) {
    this.zip = zip;
    this.name = name;
    this.lines = lines;
  }

  /// Looks at every entry of an archive.
  ///
  /// @param name how sentences call the archive
  /// @throws MarqueeException with a `Failure.Input` where it is damaged or could harm
  public static SafeZip open(Path zip, String name) throws IOException {
    List<ZipDirectory.Line> lines;
    try {
      lines = ZipDirectory.read(zip);
    } catch (ZipException damaged) {
      throw failure(
          name + " is cut short or damaged: it has no table of contents.", "Get it again.");
    }
    Set<String> names = new HashSet<>();
    for (ZipDirectory.Line line : lines) {
      String shown = "\"" + shown(line.name()) + "\"";
      if (!staysInside(line.name())) {
        throw failure(name + " holds a file that is to leave its folder, " + shown + ".", OTHER);
      }
      if (line.kind() == ZipDirectory.Kind.LINK) {
        throw failure(name + " holds a link instead of a file, " + shown + ".", OTHER);
      }
      if (!names.add(line.name().toLowerCase(Locale.ROOT))) {
        throw failure(name + " holds two files of one name, " + shown + ".", OTHER);
      }
    }
    return new SafeZip(zip, name, lines);
  }

  /// The files of the archive, with their folders, in its order; what systems add to archives is
  /// left out.
  public List<String> files() {
    return lines.stream()
        .filter(line -> line.kind() != ZipDirectory.Kind.FOLDER)
        .map(ZipDirectory.Line::name)
        .filter(file -> !file.startsWith("__MACOSX/") && !lastPart(file).startsWith("."))
        .toList();
  }

  /// A file of the archive as it is unpacked.
  ///
  /// @param packedBytes what it takes in the archive
  public record Unpacking(InputStream content, long packedBytes, ZipFile archive)
      implements Closeable {

    @Override
    public void close() throws IOException {
      archive.close();
    }
  }

  /// Begins to unpack a file of the archive.
  ///
  /// @param file one of [#files]
  /// @throws MarqueeException with a `Failure.Input` where it is damaged or locked
  public Unpacking unpack(String file) throws IOException {
    ZipDirectory.Line line =
        lines.stream().filter(one -> one.name().equals(file)).findFirst().orElseThrow();
    if (line.kind() == ZipDirectory.Kind.ENCRYPTED) {
      throw locked(file);
    }
    ZipFile archive = null;
    try {
      // Latin-1 takes every name: entries are told apart by their place, not by it.
      archive = new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1);
      ZipEntry entry = Collections.list(archive.entries()).get(line.index());
      return new Unpacking(archive.getInputStream(entry), entry.getCompressedSize(), archive);
    } catch (ZipException | IndexOutOfBoundsException damaged) {
      if (archive != null) {
        archive.close();
      }
      // Java opens no archive that has a locked file in it.
      throw lines.stream().anyMatch(one -> one.kind() == ZipDirectory.Kind.ENCRYPTED)
          ? locked(file)
          : damaged(file);
    }
  }

  /// Writes what a file of the archive holds.
  ///
  /// @param file one of [#files]
  /// @throws MarqueeException with a `Failure.Input` where it is damaged, locked or a bomb
  /// @throws IOException where the target cannot be written
  public void copy(String file, OutputStream target, Cancellation stop) throws IOException {
    try (Unpacking unpacking = unpack(file)) {
      long most = Math.max(ALWAYS_FINE, Math.max(1, unpacking.packedBytes()) * MOST_TIMES);
      byte[] buffer = new byte[BUFFER];
      long written = 0;
      InputStream in = unpacking.content();
      for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
        stop.check();
        written += read;
        if (written > most) {
          throw failure(
              shown(file)
                  + " in "
                  + name
                  + " grows to more than "
                  + MOST_TIMES
                  + " times its packed size; it is taken for a trap.",
              OTHER);
        }
        target.write(buffer, 0, read);
      }
    } catch (ZipException damaged) {
      throw damaged(file);
    }
  }

  /// Reads; what is wrong with the archive is told apart from what is wrong with the target.
  private static int read(InputStream in, byte[] buffer) throws ZipException {
    try {
      return in.read(buffer);
    } catch (IOException damaged) {
      throw new ZipException(damaged.getMessage());
    }
  }

  private MarqueeException locked(String file) {
    return failure(shown(file) + " in " + name + " is locked with a password.", "Unpack it first.");
  }

  private MarqueeException damaged(String file) {
    return failure(shown(file) + " in " + name + " is damaged.", "Get the archive again.");
  }

  private static boolean staysInside(String name) {
    if (name.isEmpty() || name.startsWith("/") || name.indexOf('\0') >= 0) {
      return false;
    }
    if (name.matches("[A-Za-z]:.*")) {
      return false;
    }
    for (String part : name.split("[/\\\\]", -1)) {
      if (part.equals("..")) {
        return false;
      }
    }
    return !name.startsWith("\\");
  }

  private static String lastPart(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static String shown(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  private static MarqueeException failure(String what, String remedy) {
    return new MarqueeException(new Failure.Input(what, remedy));
  }
}
