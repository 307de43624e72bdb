package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.RuleSetting;
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

  /// What decides how the lists of wide columns are split.
  private record Splitting(List<RuleSetting> rules, List<Repair> repairs, BitSet setAside) {}

  private final Map<CanonicalColumn, CleanedColumn> columns;
  private final Map<CanonicalColumn, CodedText> coded = new EnumMap<>(CanonicalColumn.class);
  private final Map<CanonicalColumn, TokenLists> lists = new EnumMap<>(CanonicalColumn.class);
  private final Set<CanonicalColumn> same = EnumSet.noneOf(CanonicalColumn.class);
  private final List<Found> found = new ArrayList<>();
  private @Nullable Pieces before;
  private @Nullable Splitting splitting;
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
  void list(BitSet setAside, ColumnCleaner cleaner, Recipe recipe, RunContext context) {
    splitting = new Splitting(listRules(recipe), recipe.repairs(), (BitSet) setAside.clone());
    boolean alike = before != null && splitting.equals(before.splitting);
    List<Callable<TokenLists>> work = new ArrayList<>();
    List<CanonicalColumn> order = new ArrayList<>();
    for (CleanedColumn column : List.copyOf(columns.values())) {
      CanonicalColumn name = column.column();
      if (!name.isList()) {
        continue;
      }
      if (alike && !column.isCoded()) {
        columns.put(name, there(before().columns, name));
        same.add(name);
      }
      if (isSame(name)) {
        lists.put(name, there(before().lists, name));
        continue;
      }
      CodedText codes = coded.get(name);
      order.add(name);
      work.add(
          codes == null
              ? () -> TokenLister.ofRows(column, setAside, cleaner, context)
              : () -> TokenLister.ofValues(codes, context.cancellation()));
    }
    List<TokenLists> results = Workers.all(context, work);
    for (int i = 0; i < order.size(); i++) {
      lists.put(order.get(i), results.get(i));
      compareSplit(order.get(i));
    }
  }

  /// The rules that a list cell goes through, in the order they run.
  private static List<RuleSetting> listRules(Recipe recipe) {
    List<RuleSetting> rules = new ArrayList<>();
    for (RuleSetting setting : recipe.rules()) {
      switch (setting.rule()) {
        case WHITESPACE,
            DOUBLE_ENCODING,
            MISSING_MARKER,
            PASSPORT_REPAIR,
            LIST_TOKENS,
            COUNTRY_CODE ->
            rules.add(setting);
        default -> {}
      }
    }
    return rules;
  }

  /// A wide list may have come out as before though other rows were set aside; then its text can be
  /// taken over, its tokens not.
  private void compareSplit(CanonicalColumn name) {
    CleanedColumn column = columns.get(name);
    if (column != null && !column.isCoded()) {
      compare(column);
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
