package app.marquee.engine.frame;

import java.lang.ref.Reference;
import java.util.Arrays;

/// Gives each distinct run of bytes a dense number, in order of first appearance. Not thread-safe.
public final class ByteDictionary {
  private static final long EMPTY = 0;

  /// The texts one after the other, each behind its code and length as in [ByteTexts]: a hit
  /// touches one place.
  private final ByteSink arena;

  /// Code to the place of its text in the arena.
  private int[] places;

  /// Open addressing: the hash in the upper half, the place plus one in the lower, so that a probe
  /// touches one cache line.
  private long[] table;

  private int size;

  /// @param expected distinct values expected; more are welcome
  public ByteDictionary(int expected) {
    int slots = Integer.highestOneBit(Math.max(16, expected)) * 4;
    table = new long[slots];
    places = new int[slots / 2];
    arena = new ByteSink(slots * 8);
  }

  public int size() {
    return size;
  }

  /// The number of these bytes, a new one where they were not met before.
  public int code(byte[] bytes, int start, int length) {
    return code(bytes, start, length, hash(bytes, start, length));
  }

  /// The same, where the hash is known already.
  public int code(byte[] bytes, int start, int length, int hash) {
    int found = find(bytes, start, length, hash);
    return found >= 0 ? found : add(bytes, start, length, hash, -1 - found);
  }

  /// The number of these bytes; minus one minus the free slot where they were not met before.
  int find(byte[] bytes, int start, int length, int hash) {
    int mask = table.length - 1;
    int slot = hash & mask;
    while (true) {
      long entry = table[slot];
      if (entry == EMPTY) {
        return -1 - slot;
      }
      if ((int) (entry >>> 32) == hash) {
        long head = ByteScan.before(arena.array(), (int) entry - 1, bytes, start, length);
        if (head != ByteScan.OTHER) {
          return (int) head;
        }
      }
      slot = (slot + 1) & mask;
    }
  }

  /// Touches the memory that looking up these hashes will need, all at once: a million names do not
  /// fit a cache, and waits for memory that overlap cost a fraction of waits one by one.
  public void warm(int[] hashesWanted, int count) {
    int mask = table.length - 1;
    int[] touched = new int[1];
    try {
      for (int i = 0; i < count; i++) {
        int place = (int) table[hashesWanted[i] & mask];
        touched[0] += arena.array()[Math.max(0, place - 1)];
      }
    } finally {
      // Keeps the reads from being optimised away.
      Reference.reachabilityFence(touched);
    }
  }

  /// The text of a number.
  public String text(int code) {
    return ByteTexts.text(arena.array(), places[code]);
  }

  /// All texts by number, each decoded when asked; holds their bytes and nothing of the table.
  public ByteTexts texts() {
    return new ByteTexts(Arrays.copyOf(arena.array(), arena.size()), Arrays.copyOf(places, size));
  }

  private int add(byte[] bytes, int start, int length, int hash, int slot) {
    if (size == places.length) {
      grow();
      return code(bytes, start, length, hash);
    }
    int place = arena.size();
    arena.append((long) length << 32 | size);
    arena.append(bytes, start, length);
    places[size] = place;
    table[slot] = (long) hash << 32 | (place + 1);
    return size++;
  }

  private void grow() {
    places = Arrays.copyOf(places, places.length * 2);
    long[] old = table;
    table = new long[old.length * 2];
    int mask = table.length - 1;
    for (long entry : old) {
      if (entry != EMPTY) {
        int slot = (int) (entry >>> 32) & mask;
        while (table[slot] != EMPTY) {
          slot = (slot + 1) & mask;
        }
        table[slot] = entry;
      }
    }
  }

  /// The hash that [#code(byte[], int, int, int)] wants.
  public static int hash(byte[] bytes, int start, int length) {
    return ByteScan.hash(bytes, start, length);
  }
}
