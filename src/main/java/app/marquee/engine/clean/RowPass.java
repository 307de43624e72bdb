package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.kernel.Length;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rules that need more than one cell: lengths in ratings, dates, years, rows set aside,
/// duplicates, flags. One use, by [CleanStage].
final class RowPass {
  private final IngestedCatalogue in;
  private final RawCatalogue raw;
  private final Recipe recipe;
  private final Pieces pieces;
  private final Map<CanonicalColumn, CleanedColumn> columns;
  private final ColumnCleaner cleaner;
  private final RunContext context;
  private final Cancellation cancellation;
  private final int rows;
  private final FlagRecorder flags;
  private final Repeats repeats;
  private final List<Decision> decisions = new ArrayList<>();

  RowPass(
      IngestedCatalogue in,
      Recipe recipe,
      Pieces pieces,
      ColumnCleaner cleaner,
      RunContext context) {
    this.in = in;
    this.raw = in.raw();
    this.recipe = recipe;
    this.pieces = pieces;
    this.columns = pieces.columns();
    this.cleaner = cleaner;
    this.context = context;
    this.cancellation = context.cancellation();
    this.rows = raw.records().length;
    this.flags = new FlagRecorder(raw, recipe);
    this.repeats = new Repeats(raw, recipe, pieces, flags);
  }

  CleanCatalogue run() {
    new RepairRules(in, columns, cleaner).apply(recipe);
    @Nullable Length[] lengths = lengths();
    CleanedColumn dateColumn = on(CanonicalColumn.DATE_ADDED, RuleId.DATE_PARSE);
    DateRule dates = dateRule(dateColumn);
    CleanedColumn yearColumn = on(CanonicalColumn.RELEASE_YEAR, RuleId.YEAR_PARSE);
    int[] years = yearColumn == null ? new int[0] : RowFates.readYears(yearColumn);
    RowFates fates = new RowFates(raw, title().raw().records(), recipe);
    fates.require(title());
    fates.require(type());
    fates.settle(yearColumn, years, dateColumn, dates.dates(), recipe.asOf());
    context.progress(rows / 2, rows);
    pieces.code(context);
    pieces.list(cleaner, context);
    BitSet gone;
    LocalDate asOf;
    do {
      gone = (BitSet) fates.setAside().clone();
      repeats.drop(gone, cancellation);
      asOf =
          recipe.asOf() != null
              ? recipe.asOf()
              : fates.newest(gone, yearColumn, years, dateColumn, dates.dates());
      // The newest title may be one that was dropped; then the bounds of a year are others.
    } while (fates.setAsideBeyond(yearColumn, years, asOf));
    decideAsOf(asOf, dateColumn != null);
    flags.addInvalid(CanonicalColumn.RELEASE_YEAR.header(), fates.byYear());
    int[] kept = kept(gone);
    CellFlags cellFlags = new CellFlags(columns, recipe, flags, kept, cancellation);
    cellFlags.textCells();
    cellFlags.types();
    cellFlags.dates(dateColumn, dates);
    Lengths numbers = new Lengths(in, columns, lengths, recipe, flags);
    numbers.read(kept, cancellation);
    cellFlags.arrivals(yearColumn, years, dateColumn, dates);
    cancellation.check();
    spreadsheetTitles(gone);
    context.progress(rows, rows);
    return new CleanAssembly(in, recipe, pieces, kept, cancellation)
        .numbers(numbers)
        .dates(dateColumn, dates)
        .years(yearColumn, years)
        .assemble(asOf, fates, repeats, flags, decisions);
  }

  private @Nullable Length[] lengths() {
    CleanedColumn rating = columns.get(CanonicalColumn.RATING);
    CleanedColumn duration = columns.get(CanonicalColumn.DURATION);
    LengthRules rules = new LengthRules(recipe);
    if (rating != null && duration != null) {
      rules.move(rating, duration, rows);
    }
    if (rating != null) {
      CellTrace[] traces = rating.byCode();
      for (int code = 0; code < traces.length; code++) {
        traces[code] = cleaner.rating(traces[code]);
      }
    }
    return duration == null ? new Length[0] : rules.read(duration);
  }

  private DateRule dateRule(@Nullable CleanedColumn column) {
    if (column == null) {
      return new DateRule(
          new LocalDate[0], new String[0], new Decision("dates", "Dates", "None", ""));
    }
    DateRule rule = DateRule.apply(column, rows, recipe.rule(RuleId.DATE_PARSE));
    decisions.add(rule.decision());
    return rule;
  }

  private void decideAsOf(@Nullable LocalDate asOf, boolean hasDates) {
    if (asOf == null) {
      decisions.add(
          new Decision(
              "as_of", "As-of date", "None", "no title has a date or a year to count ages from"));
      return;
    }
    String reason =
        recipe.asOf() != null
            ? "pinned in the recipe"
            : hasDates
                ? "newest date_added of the cleaned titles, or the end of their newest year"
                : "end of the newest release year";
    decisions.add(new Decision("as_of", "As-of date", asOf.toString(), reason));
  }

  private void spreadsheetTitles(BitSet gone) {
    if (!recipe.isOn(RuleId.TITLE_SPREADSHEET_DATE)) {
      return;
    }
    CodedText types = pieces.coded().get(CanonicalColumn.TYPE);
    CodedText years = pieces.coded().getOrDefault(CanonicalColumn.RELEASE_YEAR, types);
    if (types == null || years == null) {
      return;
    }
    for (SpreadsheetTitleRule.Finding finding :
        SpreadsheetTitleRule.find(title(), types.codes(), years.codes(), gone, rows)) {
      String reason =
          finding.twin() < 0
              ? "a spreadsheet took the title for a date; no twin in the file"
              : "a spreadsheet took the title for a date; it may be "
                  + title().value(finding.twin())
                  + ", "
                  + repeats.named(finding.twin());
      flags.flag(
          finding.row(), RuleId.TITLE_SPREADSHEET_DATE, CanonicalColumn.TITLE.header(), reason);
    }
  }

  private int[] kept(BitSet gone) {
    int[] kept = new int[rows - gone.cardinality()];
    int next = 0;
    for (int row = gone.nextClearBit(0); row < rows; row = gone.nextClearBit(row + 1)) {
      kept[next++] = row;
    }
    return kept;
  }

  /// The column where it is in the file and the rule is on, else null.
  private @Nullable CleanedColumn on(CanonicalColumn column, RuleId rule) {
    return recipe.isOn(rule) ? columns.get(column) : null;
  }

  private CleanedColumn title() {
    return required(CanonicalColumn.TITLE);
  }

  private CleanedColumn type() {
    return required(CanonicalColumn.TYPE);
  }

  private CleanedColumn required(CanonicalColumn column) {
    CleanedColumn found = columns.get(column);
    if (found == null) {
      throw new IllegalStateException("Ingest lets no file through without " + column.header());
    }
    return found;
  }
}
