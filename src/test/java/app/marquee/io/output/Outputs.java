package app.marquee.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.io.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of an output folder, and a disk to write them to, as tests look at them.
final class Outputs {
  static final List<String> LAYOUT =
      List.of(
          "data/small_movies.csv",
          "data/small_titles_changes.csv",
          "data/small_titles_cleaned.csv",
          "data/small_titles_features.csv",
          "data/small_titles_quarantine.csv",
          "data/small_tv_shows.csv",
          "ingestion_report.txt",
          "pipeline_summary.json",
          "processing_report.txt",
          "recipe.json",
          "reports/comprehensive_report.json",
          "reports/content_trends.json",
          "reports/duration_patterns.json",
          "reports/genre_analysis.json",
          "reports/geographical_analysis.json",
          "reports/insights.json",
          "reports/people_analysis.json",
          "reports/quality_report.json",
          "reports/ratings_analysis.json",
          "reports/report.html");

  private Outputs() {}

  /// A disk of this much room.
  static class FakeDisk implements Disk {
    private final long room;

    FakeDisk(long room) {
      this.room = room;
    }

    @Override
    public void move(Path from, Path target) throws IOException {
      SYSTEM.move(from, target);
    }

    @Override
    public long usableSpace(Path folder) {
      return room;
    }
  }

  /// Every file but what a dead run left, by path.
  static Map<String, byte[]> contents(Path root) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
  }
}
