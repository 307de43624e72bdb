package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.DuplicateRecord;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.recipe.Recipe;
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
  private final Map<CanonicalColumn, CleanedColumn> columns;
  private final Map<CanonicalColumn, CodedText> coded;
  private final Map<CanonicalColumn, TokenLists> lists;
  private final int[] kept;
  private final List<Column<?>> numbers = new ArrayList<>();

  CleanAssembly(
      IngestedCatalogue in,
      Recipe recipe,
      Map<CanonicalColumn, CleanedColumn> columns,
      Map<CanonicalColumn, CodedText> coded,
      Map<CanonicalColumn, TokenLists> lists,
      int[] kept) {
    this.in = in;
    this.raw = in.raw();
    this.recipe = recipe;
    this.columns = columns;
    this.coded = coded;
    this.lists = lists;
    this.kept = kept;
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
      List<DuplicateRecord> duplicates,
      FlagRecorder flags,
      List<Decision> decisions,
      long nearRemoved,
      long repeatedRemoved) {
    int[] records = new int[kept.length];
    int[] lines = new int[kept.length];
    for (int i = 0; i < kept.length; i++) {
      records[i] = raw.records()[kept[i]];
      lines[i] = raw.lines()[kept[i]];
    }
    Frame frame = frame();
    long[] changed = new long[RuleId.values().length];
    ColumnarChangeLog log = changes(records, lines, frame, changed);
    List<QuarantinedRecord> quarantined = new ArrayList<>(raw.quarantined());
    quarantined.addAll(fates.quarantined());
    quarantined.sort((a, b) -> Integer.compare(a.record(), b.record()));
    duplicates.sort((a, b) -> Integer.compare(a.record(), b.record()));
    RecordSum sum =
        new RecordSum(raw.source().records(), kept.length, quarantined.size(), duplicates.size());
    return new CleanCatalogue(
        in,
        frame,
        records,
        lines,
        keptLists(),
        asOf,
        sum,
        log,
        flags.inOrder(),
        List.copyOf(quarantined),
        List.copyOf(duplicates),
        tallies(changed, fates, duplicates.size(), nearRemoved, repeatedRemoved, flags),
        flags.invalid(),
        List.copyOf(decisions));
  }

  private boolean keepsAll() {
    return kept.length == raw.records().length;
  }

  private Frame frame() {
    List<Column<?>> result = new ArrayList<>();
    for (CleanedColumn column : columns.values()) {
      String name = column.column().header();
      CodedText codes = coded.get(column.column());
      CellText text = codes == null ? column.kept(kept) : new CodedCells(gather(codes));
      result.add(text.column(name));
    }
    for (String extra : in.extras()) {
      RecordText text = (RecordText) CellText.of(in.columns().text(extra));
      result.add(PatchedText.of(text, kept).column(extra));
    }
    result.addAll(numbers);
    return Frame.of(kept.length, result);
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

  private Map<CanonicalColumn, TokenLists> keptLists() {
    Map<CanonicalColumn, TokenLists> result = new EnumMap<>(CanonicalColumn.class);
    lists.forEach((column, tokens) -> result.put(column, keepsAll() ? tokens : tokens.only(kept)));
    return result;
  }

  private ColumnarChangeLog changes(int[] records, int[] lines, Frame frame, long[] changed) {
    CellText ids =
        in.has(CanonicalColumn.SHOW_ID)
            ? CellText.of(frame.text(CanonicalColumn.SHOW_ID.header()))
            : null;
    ColumnarChangeLog log = new ColumnarChangeLog(records, lines, ids);
    List<CleanedColumn> touched =
        columns.values().stream().filter(CleanedColumn::mayBeChanged).toList();
    for (int i = 0; i < kept.length; i++) {
      for (CleanedColumn column : touched) {
        CellTrace trace = column.trace(kept[i]);
        if (trace != null && trace.isChanged()) {
          log.add(i, column.column(), trace);
          for (int step = 0; step < trace.stepCount(); step++) {
            changed[trace.step(step).rule().ordinal()]++;
          }
        }
      }
    }
    return log;
  }

  private List<RuleTally> tallies(
      long[] changed,
      RowFates fates,
      long removed,
      long nearRemoved,
      long repeatedRemoved,
      FlagRecorder flags) {
    List<RuleTally> tallies = new ArrayList<>();
    for (RuleId rule : RuleId.values()) {
      long byRule =
          switch (rule) {
            case ROW_DUPLICATE -> removed - nearRemoved - repeatedRemoved;
            case ROW_NEAR_DUPLICATE -> nearRemoved;
            case PASSPORT_REPAIR -> repeatedRemoved;
            default -> 0;
          };
      tallies.add(
          new RuleTally(
              rule,
              recipe.isOn(rule),
              changed[rule.ordinal()],
              flags.count(rule),
              rule == RuleId.YEAR_PARSE ? fates.byYear() : 0,
              byRule));
    }
    return tallies;
  }
}
