package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import app.marquee.engine.frame.Workers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// What a cleaning finds of the file's rows: columns, codes, tokens, repeated rows. What came out
/// as in the cleaning before over the same file is taken from there. One use, by [RowPass]; not
/// written to once its cleaning is done.
final class Pieces {
  /// Repeated rows, found among those not skipped.
  private record Found(BitSet skipped, DuplicateRules rules) {}

  private final Map<CanonicalColumn, CleanedColumn> columns;
  private final Map<CanonicalColumn, CodedText> coded = new EnumMap<>(CanonicalColumn.class);
  private final Map<CanonicalColumn, TokenLists> lists = new EnumMap<>(CanonicalColumn.class);
  private final Map<CanonicalColumn, SplitList> splits = new EnumMap<>(CanonicalColumn.class);
  private final Set<CanonicalColumn> same = EnumSet.noneOf(CanonicalColumn.class);
  private final List<Found> found = new ArrayList<>();
  private @Nullable Pieces before;
  private @Nullable Assembled assembled;
  private int @Nullable [] titleHashes;

  /// @param before those of an earlier cleaning of this file, null where there are none
  Pieces(Map<CanonicalColumn, CleanedColumn> columns, @Nullable Pieces before) {
    this.columns = columns;
    this.before = before;
  }

  /// The columns, on their way through the rules.
  Map<CanonicalColumn, CleanedColumn> columns() {
    return columns;
  }

  /// The columns of few distinct values as codes, once these stand.
  Map<CanonicalColumn, CodedText> coded() {
    return coded;
  }

  /// Tokens of the list columns, once these are split.
  Map<CanonicalColumn, TokenLists> lists() {
    return lists;
  }

  /// True where a column came out as in the cleaning before, in every row.
  boolean isSame(CanonicalColumn column) {
    return same.contains(column);
  }

  /// True where every column did.
  boolean isAllSame() {
    return same.size() == columns.size();
  }

  /// True where the tokens of a list column are those of the cleaning before.
  @SuppressWarnings("ReferenceEquality")
  boolean isSplitSame(CanonicalColumn column) {
    return before != null && lists.get(column) == before.lists.get(column);
  }

  /// What the cleaning before put together, null where there is none.
  @Nullable Assembled assembledBefore() {
    return before == null ? null : before.assembled;
  }

  /// Keeps what was put together, and lets go of the cleaning before.
  void finish(Assembled now) {
    assembled = now;
    before = null;
  }

  /// Codes every column of few distinct values, as the values stand after their rules.
  void code(RunContext context) {
    List<Callable<CodedText>> work = new ArrayList<>();
    List<CanonicalColumn> order = new ArrayList<>();
    for (CleanedColumn column : columns.values()) {
      if (column.column().isList() && !column.isCoded()) {
        continue;
      }
      if (compare(column) && column.isCoded()) {
        coded.put(column.column(), there(before().coded, column.column()));
      } else if (column.isCoded()) {
        order.add(column.column());
        work.add(column::coded);
      }
    }
    List<CodedText> results = Workers.all(context, work);
    for (int i = 0; i < order.size(); i++) {
      coded.put(order.get(i), results.get(i));
    }
  }

  private boolean compare(CleanedColumn column) {
    CleanedColumn other = before == null ? null : before.columns.get(column.column());
    boolean equal = other != null && column.isSameAs(other);
    if (equal) {
      same.add(column.column());
    }
    return equal;
  }

  /// Splits the list columns; in wide ones this is where the list rule runs.
  void list(ColumnCleaner cleaner, RunContext context) {
    List<Callable<SplitList>> wide = new ArrayList<>();
    for (CleanedColumn column : columns.values()) {
      CanonicalColumn name = column.column();
      if (!name.isList()) {
        continue;
      }
      CodedText codes = coded.get(name);
      if (codes == null) {
        SplitList known = before == null ? null : before.splits.get(name);
        wide.add(() -> SplitList.of(column, cleaner, known, context.cancellation()));
      } else if (isSame(name)) {
        lists.put(name, there(before().lists, name));
      } else {
        lists.put(name, TokenLister.ofValues(codes, context.cancellation()));
      }
    }
    for (SplitList split : Workers.all(context, wide)) {
      CanonicalColumn name = split.after().column();
      columns.put(name, split.after());
      lists.put(name, split.tokens());
      splits.put(name, split);
      compare(split.after());
    }
  }

  /// The repeated rows among those not skipped.
  DuplicateRules repeated(BitSet skipped, Cancellation cancellation) {
    Found known = null;
    if (before != null && isAllSame()) {
      for (Found other : before.found) {
        known = other.skipped().equals(skipped) ? other : known;
      }
    }
    if (known == null) {
      DuplicateRules rules = new DuplicateRules(columns, coded, titleHashes(cancellation));
      rules.find(skipped, cancellation);
      known = new Found((BitSet) skipped.clone(), rules);
    }
    found.add(known);
    return known.rules();
  }

  private int[] titleHashes(Cancellation cancellation) {
    int[] hashes = titleHashes;
    if (hashes == null) {
      int[] known = before != null && isSame(CanonicalColumn.TITLE) ? before.titleHashes : null;
      TitleHashes counted = new TitleHashes(there(columns, CanonicalColumn.TITLE));
      hashes = known != null ? known : counted.folded(cancellation);
      titleHashes = hashes;
    }
    return hashes;
  }

  private Pieces before() {
    if (before == null) {
      throw new IllegalStateException("Nothing was cleaned before");
    }
    return before;
  }

  private static <T> T there(Map<CanonicalColumn, T> from, CanonicalColumn column) {
    T found = from.get(column);
    if (found == null) {
      throw new IllegalStateException("There is no " + column.header());
    }
    return found;
  }
}
