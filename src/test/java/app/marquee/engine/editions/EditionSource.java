package app.marquee.engine.editions;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.passport.Edition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.io.source.FileCatalogueSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The text of an edition, read from a copy of it.
final class EditionSource {
  private final Map<CanonicalColumn, @Nullable String[]> cells =
      new EnumMap<>(CanonicalColumn.class);
  private final int records;
  private final int[] recordFolds;

  private EditionSource(int records) {
    this.records = records;
    recordFolds = new int[records];
  }

  /// The copy an edition is known from, in the folder of real catalogues.
  static String file(Edition edition) {
    return switch (edition) {
      case NETFLIX_2021 -> "netflix_titles.csv";
      case NETFLIX_2020 -> "wild/double_encoded_text_2020.csv";
      case NETFLIX_2019 -> "wild/semicolon_legacy_charset_2019.csv";
      case DISNEY_2021 -> "disney_plus_titles.csv";
      case JUSTWATCH_NETFLIX_2022 -> "justwatch_netflix_titles.csv";
    };
  }

  static EditionSource read(Path folder, Edition edition) {
    Recipe recipe = Recipe.standard();
    RunContext context = RunContext.plain();
    Path file = folder.resolve(file(edition));
    IngestedCatalogue in =
        IngestStage.ingest(new FileCatalogueSource().read(file, recipe, context), recipe, context);
    EditionSource source = new EditionSource(in.columns().rowCount());
    for (CanonicalColumn column : in.matched().keySet()) {
      source.cells.put(column, CellText.of(in.columns().text(column.header())).asObjectArray());
    }
    CatalogueRows rows = CatalogueRows.of(in.columns(), in.matched().keySet(), edition.records());
    for (int row = 0; row < rows.size(); row++) {
      source.recordFolds[row] = rows.record(row) & 0xFFFF;
    }
    if (source.records != edition.records()) {
      throw new IllegalStateException(file + " has " + source.records + " records");
    }
    return source;
  }

  int records() {
    return records;
  }

  /// What is kept of each record as it is written.
  int[] recordFolds() {
    return recordFolds;
  }

  /// A cell's text, empty where missing; null where the copy does not tell.
  @Nullable String cell(int row, CanonicalColumn column) {
    @Nullable String[] found = cells.get(column);
    return found == null ? "" : found[row];
  }

  void set(int row, CanonicalColumn column, @Nullable String text) {
    @Nullable String[] found = cells.get(column);
    if (found != null) {
      found[row] = text;
    }
  }

  /// The key of a record, 0 where its title is not known.
  int key(int row) {
    String title = cell(row, CanonicalColumn.TITLE);
    String type = cell(row, CanonicalColumn.TYPE);
    String year = cell(row, CanonicalColumn.RELEASE_YEAR);
    if (title == null || type == null || year == null) {
      return 0;
    }
    byte[] utf8 = title.getBytes(StandardCharsets.UTF_8);
    byte[] digits = year.getBytes(StandardCharsets.UTF_8);
    return new TitleKey()
        .of(utf8, 0, utf8.length, TitleKey.type(type), TitleKey.year(digits, 0, digits.length));
  }
}
