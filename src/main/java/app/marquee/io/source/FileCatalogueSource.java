package app.marquee.io.source;

import app.marquee.app.CatalogueSource;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.Decision.Choice;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.io.input.ByteFeed;
import app.marquee.io.input.CharsetJudge;
import app.marquee.io.input.CharsetJudge.Verdict;
import app.marquee.io.input.ClippedText;
import app.marquee.io.input.DecodedFeed;
import app.marquee.io.input.GzipText;
import app.marquee.io.input.InputFile;
import app.marquee.io.input.LineOrigins;
import app.marquee.io.input.PeekedFeed;
import app.marquee.io.input.TextCharset;
import app.marquee.io.input.TextInput;
import app.marquee.io.input.ZipText;
import app.marquee.io.json.JsonRecordSource;
import app.marquee.io.sheet.WorkbookSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Reads a catalogue from whatever file holds it, by its content and not by its name: delimited
/// text, JSON lines or a JSON list, plain, in gzip or in a zip archive, and workbooks.
public final class FileCatalogueSource implements CatalogueSource {
  private static final int HEAD = 4_096;

  /// Bytes of a look at a file.
  private static final int PREVIEW = 1 << 20;

  private final CsvCatalogueSource text = new CsvCatalogueSource();

  @Override
  public RawCatalogue read(Path path, Recipe recipe, RunContext context) {
    InputFile file = InputFile.of(path);
    return InputFile.guarded(file.name(), () -> read(file, recipe, context));
  }

  @Override
  public RawCatalogue read(List<Path> paths, Recipe recipe, RunContext context) {
    if (paths.size() == 1) {
      return read(paths.getFirst(), recipe, context);
    }
    List<IngestedCatalogue> files = new ArrayList<>();
    Set<String> unmatched = new TreeSet<>(recipe.mapping().keySet());
    for (Path path : paths) {
      RawCatalogue raw = read(path, recipe, context);
      Recipe own = recipe.withMappingOf(header -> IngestStage.has(raw, header));
      unmatched.removeAll(own.mapping().keySet());
      IngestedCatalogue file = IngestStage.ingest(raw, own, context);
      IngestStage.requireTitles(file);
      files.add(file);
    }
    if (!unmatched.isEmpty()) {
      throw new MarqueeException(
          new Failure.Settings(
              "The recipe reads a column from "
                  + String.join(", ", unmatched)
                  + ", which none of the files has.",
              "Change the mapping of the recipe."));
    }
    List<String> names =
        recipe
            .imports()
            .sourceNames(files.stream().map(file -> file.raw().source().name()).toList());
    return new JoinedFiles(files, names).joined();
  }

  @Override
  public RawCatalogue preview(Path path, Recipe recipe, RunContext context) {
    InputFile file = InputFile.of(path);
    return InputFile.guarded(
        file.name(),
        () ->
            file.bytes() > PREVIEW && FileKind.of(file.head(HEAD)) == FileKind.TEXT
                ? readText(new ClippedText(file, PREVIEW), recipe, context)
                : read(file, recipe, context));
  }

  private RawCatalogue read(InputFile file, Recipe recipe, RunContext context) throws IOException {
    byte[] head = file.head(HEAD);
    return switch (FileKind.of(head)) {
      case ZIP -> archive(file, recipe, context);
      case GZIP ->
          readText(new GzipText(file), recipe, context)
              .decided(packed("gzip", "unpacked on the way"));
      case TEXT -> readText(file, recipe, context);
      default -> throw FileKind.of(head).refusal(file.name());
    };
  }

  private RawCatalogue archive(InputFile file, Recipe recipe, RunContext context)
      throws IOException {
    ImportSettings settings = recipe.imports();
    ZipText.Listing listing = ZipText.list(file);
    if (listing.isWorkbook()) {
      return WorkbookSource.read(file, settings, context);
    }
    String chosen = settings.value(ImportSetting.ENTRY);
    ZipText picked = ZipText.pick(file, listing, chosen);
    List<Choice> choices = listing.tables().stream().map(name -> new Choice(name, name)).toList();
    String detected = listing.tables().isEmpty() ? "" : listing.tables().getFirst();
    Decision entry =
        new Decision(
            ImportSetting.ENTRY.id(),
            "File in the archive",
            picked.entry(),
            listing.tables().size() == 1 ? "the only table" : "one of several",
            choices,
            chosen == null ? "" : detected);
    return readText(picked, recipe, context).decided(entry);
  }

  private static Decision packed(String how, String why) {
    return new Decision("packing", "Packing", how, why);
  }

  private RawCatalogue readText(TextInput input, Recipe recipe, RunContext context)
      throws IOException {
    try (PeekedFeed feed = new PeekedFeed(input.open(), HEAD)) {
      if (!JsonStart.isAt(feed.head(), feed.headLength())) {
        requireTable(input, feed);
      } else {
        return json(input, context);
      }
    }
    return text.read(input, recipe, context);
  }

  private static void requireTable(TextInput input, PeekedFeed feed) {
    FileKind kind = FileKind.of(Arrays.copyOf(feed.head(), feed.headLength()));
    if (kind != FileKind.TEXT) {
      throw kind.refusal(input.name());
    }
  }

  private static RawCatalogue json(TextInput input, RunContext context) throws IOException {
    Verdict unicode;
    try (PeekedFeed feed = new PeekedFeed(input.open(), HEAD)) {
      unicode = CharsetJudge.unicode(feed.head(), feed.headLength());
    }
    TextCharset charset = unicode == null ? TextCharset.BROKEN_UTF_8 : unicode.charset();
    try (ByteFeed feed = new DecodedFeed(input.open(), charset, (byte) '\n', new LineOrigins())) {
      return JsonRecordSource.read(input, feed, context);
    }
  }
}
