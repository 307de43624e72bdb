package app.marquee.io.input;

import app.marquee.io.file.SafeZip;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One file inside a zip archive. Nothing is unpacked to the disk.
///
/// @param entry its name in the archive
public record ZipText(InputFile file, String entry) implements TextInput {

  /// What an archive holds.
  ///
  /// @param names of the files in it, in order, but those that systems add
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
      return List.of(".csv", ".tsv", ".txt", ".tab", ".json", ".jsonl", ".ndjson").stream()
          .anyMatch(lower::endsWith);
    }
  }

  /// Lists an archive. One that could harm is refused as a whole.
  public static Listing list(InputFile file) throws IOException {
    return new Listing(SafeZip.open(file.path(), file.name()).files());
  }

  /// The file to read of an archive: the one chosen, or the only table.
  public static ZipText pick(InputFile file, Listing listing, @Nullable String chosen) {
    List<String> tables = listing.tables();
    if (chosen != null) {
      if (!listing.names().contains(chosen)) {
        throw InputFailures.setting(
            file.name() + " holds no " + chosen + ".", "It holds " + shown(listing.names()) + ".");
      }
      return new ZipText(file, chosen);
    }
    if (tables.isEmpty()) {
      throw InputFailures.of(
          file.name() + " holds no table, only " + shown(listing.names()) + ".",
          "Choose an archive with a CSV file in it.");
    }
    if (tables.size() > 1) {
      throw InputFailures.several(
          file.name() + " holds several tables: " + shown(tables) + ".",
          "Choose one, on the command line with --entry " + tables.getFirst() + ".",
          tables);
    }
    return new ZipText(file, tables.getFirst());
  }

  private static String shown(List<String> names) {
    if (names.isEmpty()) {
      return "nothing";
    }
    String some = String.join(", ", names.subList(0, Math.min(5, names.size())));
    return names.size() > 5 ? some + " and " + (names.size() - 5) + " more" : some;
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
    SafeZip.Unpacking unpacking = SafeZip.open(file.path(), file.name()).unpack(entry);
    return new UnpackedFeed(
        name() + "/" + entry,
        unpacking.content(),
        new UnpackedFeed.Packed() {
          @Override
          public long consumed() {
            return unpacking.packedBytes();
          }

          @Override
          public String sha256() throws IOException {
            try (FileFeed whole = new FileFeed(file.path())) {
              return whole.sha256();
            }
          }

          @Override
          public void close() throws IOException {
            unpacking.close();
          }
        });
  }
}
