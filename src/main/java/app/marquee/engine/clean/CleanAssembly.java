package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.DuplicateRecord;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.provenance.StepsDone;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.PatchedText;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.TokenLists;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.dates.DateColumnType;
import tech.tablesaw.columns.dates.PackedLocalDate;

/// Puts the kept rows together: columns, change log, tallies.
final class CleanAssembly {
  private final IngestedCatalogue in;
  private final RawCatalogue raw;
  private final Recipe recipe;
  private final Pieces pieces;
  private final Map<CanonicalColumn, CleanedColumn> columns;
  private final int[] kept;
  private final Cancellation cancellation;
  private final List<Column<?>> numbers = new ArrayList<>();

  CleanAssembly(
      IngestedCatalogue in, Recipe recipe, Pieces pieces, int[] kept, Cancellation cancellation) {
    this.in = in;
    this.raw = in.raw();
    this.recipe = recipe;
    this.pieces = pieces;
    this.columns = pieces.columns();
    this.kept = kept;
    this.cancellation = cancellation;
  }

  CleanAssembly numbers(Lengths lengths) {
    if (lengths.apply()) {
      numbers.add(lengths.minutes());
      numbers.add(lengths.seasons());
    }
    return this;
  }

  CleanAssembly dates(@Nullable CleanedColumn column, DateRule rule) {
    if (column == null) {
      return this;
    }
    int[] packed = new int[rule.dates().length];
    for (int code = 0; code < packed.length; code++) {
      LocalDate date = rule.dates()[code];
      packed[code] =
          date == null ? DateColumnType.missingValueIndicator() : PackedLocalDate.pack(date);
    }
    DateColumn dates = DateColumn.create(CleanCatalogue.DATE_ADDED_DATE);
    for (int row : kept) {
      dates.appendInternal(packed[column.code(row)]);
    }
    numbers.add(dates);
    return this;
  }

  CleanAssembly years(@Nullable CleanedColumn column, int[] years) {
    if (column == null) {
      return this;
    }
    int[] values = new int[kept.length];
    for (int i = 0; i < kept.length; i++) {
      int year = years[column.code(kept[i])];
      values[i] = year < 0 ? Integer.MIN_VALUE : year;
    }
    numbers.add(IntColumn.create(CleanCatalogue.RELEASE_YEAR_NUMBER, values));
    return this;
  }

  CleanCatalogue assemble(
      @Nullable LocalDate asOf,
      RowFates fates,
      Repeats repeats,
      FlagRecorder flags,
      List<Decision> decisions) {
    List<DuplicateRecord> duplicates = repeats.dropped();
    List<QuarantinedRecord> quarantined = new ArrayList<>(raw.quarantined());
    quarantined.addAll(fates.quarantined());
    quarantined.sort((a, b) -> Integer.compare(a.record(), b.record()));
    RecordSum sum =
        new RecordSum(raw.source().records(), kept.length, quarantined.size(), duplicates.size());
    Assembled now = assembled();
    pieces.finish(now);
    return new CleanCatalogue(
        in,
        now.frame(),
        now.records(),
        now.lines(),
        now.lists(),
        asOf,
        sum,
        now.changes().log(),
        flags.inOrder(),
        List.copyOf(quarantined),
        duplicates,
        tallies(now.changes(), fates, repeats, flags),
        flags.invalid(),
        List.copyOf(decisions),
        StepsDone.NONE);
  }

  private boolean keepsAll() {
    return kept.length == raw.records().length;
  }

  /// Of the same rows as before, what came out the same is the same object.
  private Assembled assembled() {
    Assembled before = pieces.assembledBefore();
    Assembled like = before != null && Arrays.equals(before.kept(), kept) ? before : null;
    int[] records = like == null ? ofKept(raw.records()) : like.records();
    int[] lines = like == null ? ofKept(raw.lines()) : like.lines();
    Frame frame = frame(like);
    RuleChanges changes =
        like != null && pieces.isAllSame() ? like.changes() : changes(records, lines, frame);
    return new Assembled(kept, records, lines, frame, keptLists(like), changes);
  }

  private int[] ofKept(int[] ofRows) {
    int[] some = new int[kept.length];
    for (int i = 0; i < kept.length; i++) {
      some[i] = ofRows[kept[i]];
    }
    return some;
  }

  private Frame frame(@Nullable Assembled like) {
    List<Column<?>> result = new ArrayList<>();
    for (CleanedColumn column : columns.values()) {
      cancellation.check();
      String name = column.column().header();
      result.add(
          like != null && pieces.isSame(column.column())
              ? like.frame().column(name)
              : text(column).column(name));
    }
    for (String extra : in.extras()) {
      RecordText text = (RecordText) CellText.of(in.columns().text(extra));
      result.add(
          like != null ? like.frame().column(extra) : PatchedText.of(text, kept).column(extra));
    }
    for (Column<?> number : numbers) {
      result.add(like == null ? number : like.orSame(number));
    }
    return Frame.of(kept.length, result);
  }

  private CellText text(CleanedColumn column) {
    CodedText codes = pieces.coded().get(column.column());
    return codes == null ? column.kept(kept) : new CodedCells(gather(codes));
  }

  private CodedText gather(CodedText codes) {
    if (keepsAll()) {
      return codes.compact();
    }
    int[] gathered = new int[kept.length];
    for (int i = 0; i < kept.length; i++) {
      gathered[i] = codes.codes()[kept[i]];
    }
    return new CodedText(gathered, codes.values()).compact();
  }

  private Map<CanonicalColumn, TokenLists> keptLists(@Nullable Assembled like) {
    Map<CanonicalColumn, TokenLists> result = new EnumMap<>(CanonicalColumn.class);
    pieces
        .lists()
        .forEach((column, tokens) -> {
          cancellation.check();
          TokenLists same =
              like != null && pieces.isSplitSame(column) ? like.lists().get(column) : null;
          if (same != null) {
            result.put(column, same);
          } else {
            result.put(column, keepsAll() ? tokens : tokens.only(kept));
          }
        });
    return result;
  }

  private RuleChanges changes(int[] records, int[] lines, Frame frame) {
    CellText ids =
        in.has(CanonicalColumn.SHOW_ID)
            ? CellText.of(frame.text(CanonicalColumn.SHOW_ID.header()))
            : null;
    ColumnarChangeLog log = new ColumnarChangeLog(records, lines, ids);
    new ChangeGathering(columns.values(), log).gather(kept, cancellation);
    return new RuleChanges(log, log.byRule());
  }

  private List<RuleTally> tallies(
      RuleChanges changes, RowFates fates, Repeats repeats, FlagRecorder flags) {
    List<RuleTally> tallies = new ArrayList<>();
    for (RuleSetting setting : recipe.rules()) {
      RuleId rule = setting.rule();
      tallies.add(
          new RuleTally(
              rule,
              recipe.isOn(rule),
              changes.byRule()[rule.ordinal()],
              flags.count(rule),
              rule == RuleId.YEAR_PARSE ? fates.byYear() : 0,
              repeats.droppedBy(rule)));
    }
    return tallies;
  }
}
