package app.marquee.app;

import java.nio.file.Path;
import java.util.List;

/// The files an export wrote.
///
/// @param files in the order written, `pipeline_summary.json` last
/// @param seconds how long it took
public record ExportOutcome(Path folder, List<WrittenFile> files, double seconds) {

  /// A file written, its path relative to the folder, with `/` between parts.
  public record WrittenFile(String path, long bytes, String sha256) {}

  public ExportOutcome {
    files = List.copyOf(files);
  }

  public long totalBytes() {
    return files.stream().mapToLong(WrittenFile::bytes).sum();
  }
}
