package app.marquee.testing;

import app.marquee.app.RunOutcome;
import app.marquee.app.TableWriter;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.clean.CleanStage;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.io.csv.CsvTableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// Catalogues made of a small CSV text, through the same reader and stages as a real file.
///
/// The file a catalogue is said to come from is `small_titles.csv`.
public final class SmallFiles {
  private SmallFiles() {}

  /// The four tables of a run, as they would be written.
  public record Tables(String cleaned, String features, String movies, String shows) {}

  /// The records of a text.
  public static RawCatalogue raw(String csv) {
    return raw(csv.getBytes(StandardCharsets.UTF_8));
  }

  /// The records of a file of these bytes.
  public static RawCatalogue raw(byte[] csv) {
    try {
      Path folder = Files.createTempDirectory("small");
      Path file = folder.resolve("small_titles.csv");
      try {
        Files.write(file, csv);
        return raw(file);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The records of a file.
  public static RawCatalogue raw(Path file) {
    return new CsvCatalogueSource().read(file, Recipe.standard(), RunContext.plain());
  }

  /// The text with its columns matched by the standard recipe.
  public static IngestedCatalogue ingest(String csv) {
    return ingest(csv, Recipe.standard());
  }

  /// The text with its columns matched by a recipe.
  public static IngestedCatalogue ingest(String csv, Recipe recipe) {
    return IngestStage.ingest(raw(csv), recipe, RunContext.plain());
  }

  /// The text cleaned by the standard recipe.
  public static CleanCatalogue clean(String csv) {
    return clean(csv, Recipe.standard());
  }

  /// The text cleaned by a recipe.
  public static CleanCatalogue clean(String csv, Recipe recipe) {
    return clean(raw(csv), recipe, RunContext.plain());
  }

  /// A file cleaned by a recipe.
  public static CleanCatalogue clean(Path file, Recipe recipe) {
    return clean(raw(file), recipe, RunContext.plain());
  }

  /// Records cleaned by a recipe, on the threads of a context.
  public static CleanCatalogue clean(RawCatalogue raw, Recipe recipe, RunContext context) {
    return CleanStage.clean(IngestStage.ingest(raw, recipe, context), recipe, context);
  }

  /// The text cleaned by the standard recipe, with its features.
  public static FeaturedCatalogue featured(String csv) {
    return featured(clean(csv));
  }

  /// A cleaned catalogue with its features.
  public static FeaturedCatalogue featured(CleanCatalogue clean) {
    return FeatureStage.derive(clean, FeatureSettings.standard(), RunContext.plain());
  }

  /// The tables of a catalogue, as one thread writes them.
  public static Tables tables(CleanCatalogue clean) {
    return tables(featured(clean), RunContext.plain());
  }

  /// The tables of a catalogue, as the threads of a context write them.
  public static Tables tables(FeaturedCatalogue featured, RunContext context) {
    Analysed nothing = new Analysed(List.of(), List.of(), List.of(), List.of(), List.of());
    ByteArrayOutputStream[] out = new ByteArrayOutputStream[4];
    for (int i = 0; i < out.length; i++) {
      out[i] = new ByteArrayOutputStream();
    }
    try {
      new CsvTableWriter()
          .write(
              new RunOutcome(Recipe.standard(), featured, nothing),
              new TableWriter.Targets(out[0], out[1], out[2], out[3]),
              context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Tables(text(out[0]), text(out[1]), text(out[2]), text(out[3]));
  }

  /// The texts of a column, missing ones as the empty string.
  public static List<String> texts(Frame frame, String column) {
    StringColumn texts = frame.text(column);
    return texts.asList();
  }

  /// All rows of a frame whose columns are texts.
  public static List<List<String>> rows(Frame frame) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < frame.rowCount(); row++) {
      List<String> cells = new ArrayList<>();
      for (Column<?> column : frame.columns()) {
        if (column instanceof StringColumn text) {
          cells.add(text.get(row));
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  /// A line of CSV with every cell in quotes, its line end included.
  public static String line(String... cells) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      line.append(line.isEmpty() ? "" : ",");
      line.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
    return line.append('\n').toString();
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8);
  }
}
