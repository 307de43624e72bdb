package app.marquee.io.output;

import app.marquee.domain.catalogue.SourceFacts;
import java.nio.file.Path;

/// Where each file of a run stands in its folder.
record OutputLayout(Path folder, SourceFacts source) {
  static final String DATA = "data";
  static final String REPORTS = "reports";
  static final String VALIDATION = "validation";

  Path cleaned() {
    return data(source.name() + "_cleaned.csv");
  }

  Path features() {
    return data(source.name() + "_features.csv");
  }

  Path movies() {
    return data(source.stem() + "_movies.csv");
  }

  Path shows() {
    return data(source.stem() + "_tv_shows.csv");
  }

  Path quarantine() {
    return data(source.name() + "_quarantine.csv");
  }

  Path dropped() {
    return data(source.name() + "_dropped.csv");
  }

  Path changes() {
    return data(source.name() + "_changes.csv");
  }

  Path document(String name) {
    return folder.resolve(REPORTS).resolve(name + ".json");
  }

  Path report() {
    return folder.resolve(REPORTS).resolve("report.html");
  }

  Path ingestionReport() {
    return folder.resolve("ingestion_report.txt");
  }

  Path processingReport() {
    return folder.resolve("processing_report.txt");
  }

  Path recipe() {
    return folder.resolve("recipe.json");
  }

  Path summary() {
    return folder.resolve("pipeline_summary.json");
  }

  Path checks() {
    return folder.resolve(VALIDATION).resolve("checks.json");
  }

  Path failingRecords() {
    return folder.resolve(VALIDATION).resolve(source.name() + "_failing.csv");
  }

  Path validatedRecipe() {
    return folder.resolve(VALIDATION).resolve("recipe.json");
  }

  /// A path as documents name it: relative to the folder, `/` between its parts.
  String relative(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private Path data(String name) {
    return folder.resolve(DATA).resolve(name);
  }
}
