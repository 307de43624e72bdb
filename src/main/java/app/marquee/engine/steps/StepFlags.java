package app.marquee.engine.steps;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.counting.Arrivals;
import app.marquee.engine.frame.Frame;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;

/// The rules' flags after the steps: those of dropped titles and of cells a step has settled are
/// gone; whether a title was added before its release is asked anew where a step changed either.
final class StepFlags {
  private static final BitSet NONE = new BitSet();

  private final CleanCatalogue in;
  private final StepTable table;
  private final Recipe recipe;
  private final Map<String, Long> invalid;

  /// Column to the rows whose cell a step changed.
  private final Map<String, BitSet> changed = new HashMap<>();

  private final BitSet datesChanged = new BitSet();

  /// The later of kept pairs to the first title each still repeats, -1 where there is none.
  private final Map<Integer, Integer> open;

  StepFlags(CleanCatalogue in, StepTable table, Recipe recipe) {
    this.in = in;
    this.recipe = recipe;
    this.table = table;
    this.open = new Alike(table).open();
    this.invalid = new HashMap<>(in.invalid());
    StepChanges log = table.changes();
    for (int i = 0; i < log.size(); i++) {
      String column = log.column(i);
      changed.computeIfAbsent(column, _ -> new BitSet()).set(log.row(i));
      if (column.equals(CanonicalColumn.DATE_ADDED.header())
          || column.equals(CanonicalColumn.RELEASE_YEAR.header())) {
        datesChanged.set(log.row(i));
      }
    }
  }

  List<Flag> flags(Frame frame, RowGather gather) {
    List<Flag> flags = new ArrayList<>();
    int row = 0;
    for (Flag flag : in.flags()) {
      while (in.records()[row] < flag.record()) {
        row++;
      }
      if (stays(flag, row)) {
        flags.add(now(flag, row));
      } else if (isUnread(flag)) {
        invalid.merge(flag.column(), -1L, Long::sum);
      }
    }
    addArrivals(frame, gather, flags);
    flags.sort(
        Comparator.<Flag>comparingInt(Flag::record)
            .thenComparingInt(flag -> recipe.place(flag.rule()))
            .thenComparing(Flag::column));
    return List.copyOf(flags);
  }

  /// Cells the rules could not read, by column; asked for after the flags.
  Map<String, Long> invalid() {
    invalid.values().removeIf(count -> count <= 0);
    return Map.copyOf(invalid);
  }

  private boolean stays(Flag flag, int row) {
    if (isSettled(flag, row) || table.dropped().get(row) || table.nameNow(flag.column()) == null) {
      return false;
    }
    return flag.rule() == RuleId.DATE_BEFORE_RELEASE
        ? !datesChanged.get(row)
        : !changed.getOrDefault(flag.column(), NONE).get(row);
  }

  private boolean isSettled(Flag flag, int row) {
    return switch (flag.rule()) {
      case ROW_NEAR_DUPLICATE -> open.getOrDefault(row, row) < 0;
      case TITLE_SPREADSHEET_DATE -> table.kept().hasTitle(row);
      default -> false;
    };
  }

  /// The flag, beside a title that is not kept.
  private Flag now(Flag flag, int row) {
    Integer beside = flag.rule() == RuleId.ROW_NEAR_DUPLICATE ? open.get(row) : null;
    if (beside == null) {
      return flag;
    }
    String id = CanonicalColumn.SHOW_ID.header();
    return new Flag(
        flag.record(),
        flag.line(),
        flag.rule(),
        flag.column(),
        Flag.looksLike(in.records()[beside], table.has(id) ? table.texts(id)[beside] : ""));
  }

  private static boolean isUnread(Flag flag) {
    return switch (flag.rule()) {
      case DATE_PARSE, DURATION_PARSE, TYPE_CANONICAL, DOUBLE_ENCODING -> true;
      default -> false;
    };
  }

  private void addArrivals(Frame frame, RowGather gather, List<Flag> flags) {
    boolean both =
        frame.has(CleanCatalogue.DATE_ADDED_DATE) && frame.has(CleanCatalogue.RELEASE_YEAR_NUMBER);
    boolean on = recipe.isOn(RuleId.DATE_BEFORE_RELEASE);
    if (!both || !on || datesChanged.isEmpty()) {
      return;
    }
    Arrivals arrivals = new Arrivals(recipe);
    DateColumn dates = frame.dates(CleanCatalogue.DATE_ADDED_DATE);
    IntColumn years = frame.ints(CleanCatalogue.RELEASE_YEAR_NUMBER);
    for (int at = 0; at < gather.rows().length; at++) {
      int row = gather.rows()[at];
      String reason =
          datesChanged.get(row) && !years.isMissing(at)
              ? arrivals.reason(dates.get(at), years.getInt(at))
              : null;
      if (reason != null) {
        flags.add(
            new Flag(
                in.records()[row],
                in.lines()[row],
                RuleId.DATE_BEFORE_RELEASE,
                CanonicalColumn.DATE_ADDED.header(),
                reason));
      }
    }
  }
}
