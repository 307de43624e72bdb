package app.marquee.domain.catalogue;

import java.util.Locale;

/// What is known of the file a catalogue was read from.
///
/// @param fileName the file's own name, such as `netflix_titles.csv`; never its folder
/// @param bytes its size
/// @param sha256 64 lower-case hex digits over its bytes as they stand
/// @param records records in the file, the header not counted; kept + quarantined + duplicates
public record SourceFacts(String fileName, long bytes, String sha256, long records) {

  /// The file's name without its ending, nor that of the archive it is in (`.csv.gz`): names the
  /// tables of a run.
  public String name() {
    String unpacked =
        fileName.length() > 3 && fileName.toLowerCase(Locale.ROOT).endsWith(".gz")
            ? fileName.substring(0, fileName.length() - 3)
            : fileName;
    int dot = unpacked.lastIndexOf('.');
    return dot > 0 ? unpacked.substring(0, dot) : unpacked;
  }

  /// The name without a trailing `_titles`: names the movies and shows tables.
  public String stem() {
    String name = name();
    return name.length() > 7 && name.endsWith("_titles")
        ? name.substring(0, name.length() - 7)
        : name;
  }
}
