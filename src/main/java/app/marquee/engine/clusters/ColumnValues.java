package app.marquee.engine.clusters;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.clusters.ValueCluster.Value;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The different values of a column, each with the titles that have it: entries in a column of
/// lists, cells elsewhere.
public final class ColumnValues {
  private final CleanCatalogue in;
  private final @Nullable TokenLists lists;
  private final @Nullable CodedText cells;

  /// @throws IllegalArgumentException where the catalogue has no column of text of this name
  public ColumnValues(CleanCatalogue in, String column) {
    this.in = in;
    if (!in.textColumns().contains(column)) {
      throw new IllegalArgumentException(column);
    }
    lists = lists(in, column);
    cells = lists == null ? CodedText.of(in.columns().text(column)) : null;
  }

  private static @Nullable TokenLists lists(CleanCatalogue in, String column) {
    for (CanonicalColumn known : CanonicalColumn.values()) {
      if (known.header().equals(column)) {
        return in.lists().get(known);
      }
    }
    return null;
  }

  /// The values some title has, in order of first appearance.
  List<Value> counted(Cancellation cancellation) {
    List<String> names = names();
    long[] titles = new long[names.size()];
    int[] first = new int[names.size()];
    Arrays.fill(first, -1);
    int[] codes = codes();
    for (int row = 0; row < in.size(); row++) {
      cancellation.checkAt(row);
      for (int at = start(row); at < start(row + 1); at++) {
        int value = codes[at];
        if (value >= 0) {
          titles[value]++;
          first[value] = first[value] < 0 ? row : first[value];
        }
      }
    }
    List<Value> values = new ArrayList<>();
    for (int value = 0; value < titles.length; value++) {
      cancellation.checkAt(value);
      if (titles[value] > 0) {
        int row = first[value];
        values.add(new Value(names.get(value), titles[value], in.records()[row], in.lines()[row]));
      }
    }
    return values;
  }

  /// The rows that have one of these values, ascending.
  public int[] rows(Set<String> wanted, Cancellation cancellation) {
    List<String> names = names();
    boolean[] meant = new boolean[names.size()];
    for (int value = 0; value < meant.length; value++) {
      meant[value] = wanted.contains(names.get(value));
    }
    int[] codes = codes();
    int[] found = new int[16];
    int size = 0;
    for (int row = 0; row < in.size(); row++) {
      cancellation.checkAt(row);
      boolean has = false;
      for (int at = start(row); at < start(row + 1); at++) {
        has |= codes[at] >= 0 && meant[codes[at]];
      }
      if (has) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = row;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private List<String> names() {
    return lists != null ? lists.names() : coded().values();
  }

  private int[] codes() {
    return lists != null ? lists.tokens() : coded().codes();
  }

  private int start(int row) {
    return lists != null ? lists.starts()[row] : row;
  }

  private CodedText coded() {
    if (cells == null) {
      throw new IllegalStateException();
    }
    return cells;
  }
}
