package app.marquee.engine.counting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The mean of a whole number within each group, such as minutes by decade, from exact sums.
///
/// Not safe for several threads; merge one a thread instead.
public final class GroupMeans {
  /// Group to number counted and sum.
  private final TreeMap<Integer, long[]> groups = new TreeMap<>();

  private int lastGroup;
  private long[] last = new long[2];

  public void add(int group, int value) {
    if (group != lastGroup || groups.isEmpty()) {
      last = sums(group);
      lastGroup = group;
    }
    last[0]++;
    last[1] += value;
  }

  /// Takes in what another one counted.
  public void merge(GroupMeans other) {
    for (Map.Entry<Integer, long[]> group : other.groups.entrySet()) {
      long[] sums = sums(group.getKey());
      sums[0] += group.getValue()[0];
      sums[1] += group.getValue()[1];
    }
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /// Group to mean, groups ascending.
  public Map<String, Object> means() {
    Map<String, Object> means = new LinkedHashMap<>();
    for (Map.Entry<Integer, long[]> group : groups.entrySet()) {
      long[] sums = group.getValue();
      means.put(Integer.toString(group.getKey()), (double) sums[1] / sums[0]);
    }
    return means;
  }

  /// Group to how many were counted, groups ascending.
  public Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Map.Entry<Integer, long[]> group : groups.entrySet()) {
      counts.put(Integer.toString(group.getKey()), group.getValue()[0]);
    }
    return counts;
  }

  private long[] sums(int group) {
    long[] sums = groups.get(group);
    if (sums == null) {
      sums = new long[2];
      groups.put(group, sums);
    }
    return sums;
  }
}
