package app.marquee.engine.passport;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.passport.Damage;
import app.marquee.domain.passport.Damage.Example;
import app.marquee.domain.passport.Damage.Remedy;
import app.marquee.domain.passport.DamageKind;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts damage by kind and column, and keeps the first places of each.
final class DamageTally {
  private static final int LONGEST_EXAMPLE = 60;

  private final Map<DamageKind, Map<Integer, Entry>> entries = new EnumMap<>(DamageKind.class);
  private final int[] records;

  /// @param records record number of each row
  DamageTally(int[] records) {
    this.records = records;
  }

  /// What was found of one kind in one column.
  private static final class Entry {
    private int count;
    private Remedy remedy = Remedy.NONE;
    private final List<Example> examples = new ArrayList<>();
    private final IntArrayList records = new IntArrayList();
  }

  /// One more in a column.
  void add(DamageKind kind, CanonicalColumn column, int row, String text) {
    add(entry(kind, column.ordinal()), records[row], text);
  }

  /// One more that concerns a whole record.
  void add(DamageKind kind, int row, String text) {
    add(entry(kind, -1), records[row], text);
  }

  /// Some that stand in no record.
  void add(DamageKind kind, int count, List<String> examples) {
    if (count > 0) {
      Entry entry = entry(kind, -1);
      examples.stream().limit(Damage.MOST_EXAMPLES).forEach(text -> add(entry, 0, text));
      entry.count += count - Math.min(examples.size(), Damage.MOST_EXAMPLES);
    }
  }

  private static void add(Entry entry, int record, String text) {
    entry.count++;
    if (record > 0) {
      entry.records.add(record);
    }
    if (entry.examples.size() < Damage.MOST_EXAMPLES) {
      boolean isLong = text.length() > LONGEST_EXAMPLE;
      entry.examples.add(
          new Example(record, isLong ? text.substring(0, LONGEST_EXAMPLE - 1) + "…" : text));
    }
  }

  /// What was found of a kind in a column is another kind.
  void rename(DamageKind from, DamageKind to, CanonicalColumn column) {
    Map<Integer, Entry> all = entries.getOrDefault(from, Map.of());
    Entry moved = all.get(column.ordinal());
    if (moved != null) {
      all.remove(column.ordinal());
      entries.computeIfAbsent(to, _ -> new TreeMap<>()).put(column.ordinal(), moved);
    }
  }

  int count(DamageKind kind, CanonicalColumn column) {
    Entry found = entries.getOrDefault(kind, Map.of()).get(column.ordinal());
    return found == null ? 0 : found.count;
  }

  /// How many of a kind in all columns.
  int count(DamageKind kind) {
    int count = 0;
    for (Entry entry : entries.getOrDefault(kind, Map.of()).values()) {
      count += entry.count;
    }
    return count;
  }

  /// Says what mends a kind, in every column.
  void remedy(DamageKind kind, Remedy remedy) {
    entries.getOrDefault(kind, Map.of()).values().forEach(entry -> entry.remedy = remedy);
  }

  private Entry entry(DamageKind kind, int column) {
    return entries
        .computeIfAbsent(kind, _ -> new TreeMap<>())
        .computeIfAbsent(column, _ -> new Entry());
  }

  /// All that was found, by kind and column.
  List<Damage> all() {
    List<Damage> all = new ArrayList<>();
    entries.forEach((kind, byColumn) ->
        byColumn.forEach((column, entry) ->
            all.add(
                new Damage(
                    kind,
                    column < 0 ? "" : CanonicalColumn.values()[column].header(),
                    entry.count,
                    entry.examples,
                    entry.records.toIntArray(),
                    entry.remedy))));
    return all;
  }
}
