package app.marquee.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// One file inside a zip archive. Nothing is unpacked to the disk.
///
/// @param entry its name in the archive
public record ZipText(InputFile file, String entry) implements TextInput {

  /// What an archive holds.
  ///
  /// @param names of all files in it, in order
  public record Listing(List<String> names) {

    /// Those that may be tables by their ending.
    public List<String> tables() {
      return names.stream().filter(Listing::isTable).toList();
    }

    public boolean isWorkbook() {
      return names.contains("xl/workbook.xml");
    }

    private static boolean isTable(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean hidden = lower.startsWith("__macosx/") || lower.matches("(.*/)?[.][^./][^/]*");
      return !hidden
          && List.of(".csv", ".tsv", ".txt", ".tab", ".json", ".jsonl", ".ndjson").stream()
              .anyMatch(lower::endsWith);
    }
  }

  /// Lists an archive.
  public static Listing list(InputFile file) throws IOException {
    try (ZipFile zip = open(file)) {
      List<String> names = new ArrayList<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          names.add(entry.getName());
        }
      }
      return new Listing(names);
    }
  }

  /// The file to read of an archive: the one chosen, or the only table.
  public static ZipText pick(InputFile file, Listing listing, @Nullable String chosen) {
    List<String> tables = listing.tables();
    if (chosen != null) {
      if (!listing.names().contains(chosen)) {
        throw InputFailures.setting(
            file.name() + " holds no " + chosen + ".", "It holds " + shown(listing.names()) + ".");
      }
      return new ZipText(file, checked(file, chosen));
    }
    if (tables.isEmpty()) {
      throw InputFailures.of(
          file.name() + " holds no table, only " + shown(listing.names()) + ".",
          "Choose an archive with a CSV file in it.");
    }
    if (tables.size() > 1) {
      throw InputFailures.of(
          file.name() + " holds several tables: " + shown(tables) + ".",
          "Name one: --entry " + tables.getFirst() + ".");
    }
    return new ZipText(file, checked(file, tables.getFirst()));
  }

  private static String checked(InputFile file, String entry) {
    boolean outside =
        entry.startsWith("/")
            || entry.contains("\\")
            || List.of(entry.split("/")).contains("..")
            || (entry.length() > 1 && entry.charAt(1) == ':');
    if (outside) {
      throw InputFailures.of(
          file.name() + " holds " + entry + ", a name that points outside of the archive.",
          "Such archives are made to do harm; fetch it from another place.");
    }
    return entry;
  }

  private static String shown(List<String> names) {
    if (names.isEmpty()) {
      return "nothing";
    }
    String some = String.join(", ", names.subList(0, Math.min(5, names.size())));
    return names.size() > 5 ? some + " and " + (names.size() - 5) + " more" : some;
  }

  private static ZipFile open(InputFile file) throws IOException {
    byte[] head = file.head(8);
    if (head.length == 8 && (head[6] & 1) != 0) {
      throw encrypted(file.name());
    }
    try {
      return new ZipFile(file.path().toFile());
    } catch (ZipException broken) {
      if (String.valueOf(broken.getMessage()).contains("encrypted")) {
        throw encrypted(file.name());
      }
      throw InputFailures.of(
          file.name() + " is a damaged zip archive, or only a part of one.",
          "Fetch it again.",
          broken);
    }
  }

  private static RuntimeException encrypted(String name) {
    return InputFailures.of(
        name + " is locked with a password.", "Unpack it by hand, and open what comes out.");
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public long bytes() {
    return file.bytes();
  }

  @Override
  public long textBytes() {
    return 0;
  }

  @Override
  public void checkUnchanged(long consumed) throws IOException {
    file.checkUnchanged(file.bytes());
  }

  @Override
  public ByteFeed open() throws IOException {
    ZipFile zip = open(file);
    ZipEntry found = zip.getEntry(entry);
    InputStream unpacked = zip.getInputStream(found);
    long packedSize = found.getCompressedSize();
    return new UnpackedFeed(
        name() + "/" + entry,
        unpacked,
        new UnpackedFeed.Packed() {
          @Override
          public long consumed() {
            return packedSize;
          }

          @Override
          public String sha256() throws IOException {
            try (FileFeed whole = new FileFeed(file.path())) {
              return whole.sha256();
            }
          }

          @Override
          public void close() throws IOException {
            zip.close();
          }
        });
  }
}
