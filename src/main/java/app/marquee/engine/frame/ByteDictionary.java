package app.marquee.engine.frame;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// Gives each distinct run of bytes a dense number, in order of first appearance. Not thread-safe.
public final class ByteDictionary {
  private final ByteSink arena;
  private int[] ends;
  private int[] hashes;
  private int[] table;
  private int size;

  /// @param expected distinct values expected; more are welcome
  public ByteDictionary(int expected) {
    int slots = Integer.highestOneBit(Math.max(16, expected)) * 4;
    table = new int[slots];
    Arrays.fill(table, -1);
    ends = new int[slots / 2];
    hashes = new int[slots / 2];
    arena = new ByteSink(slots * 8);
  }

  public int size() {
    return size;
  }

  /// The number of these bytes, a new one where they were not met before.
  public int code(byte[] bytes, int start, int length) {
    int hash = hash(bytes, start, length);
    int mask = table.length - 1;
    int slot = hash & mask;
    while (true) {
      int code = table[slot];
      if (code < 0) {
        return add(bytes, start, length, hash, slot);
      }
      if (hashes[code] == hash && equal(code, bytes, start, length)) {
        return code;
      }
      slot = (slot + 1) & mask;
    }
  }

  /// The text of a number.
  public String text(int code) {
    int start = start(code);
    return new String(arena.array(), start, ends[code] - start, StandardCharsets.UTF_8);
  }

  /// All texts by number: a view that decodes one when asked.
  public List<String> texts() {
    int count = size;
    return new AbstractList<>() {
      @Override
      public String get(int code) {
        if (code >= count) {
          throw new IndexOutOfBoundsException(code);
        }
        return text(code);
      }

      @Override
      public int size() {
        return count;
      }
    };
  }

  private int start(int code) {
    return code == 0 ? 0 : ends[code - 1];
  }

  private boolean equal(int code, byte[] bytes, int start, int length) {
    int from = start(code);
    return ends[code] - from == length
        && Arrays.equals(arena.array(), from, from + length, bytes, start, start + length);
  }

  private int add(byte[] bytes, int start, int length, int hash, int slot) {
    if (size == ends.length) {
      grow();
      return code(bytes, start, length);
    }
    arena.append(bytes, start, length);
    ends[size] = arena.size();
    hashes[size] = hash;
    table[slot] = size;
    return size++;
  }

  private void grow() {
    ends = Arrays.copyOf(ends, ends.length * 2);
    hashes = Arrays.copyOf(hashes, hashes.length * 2);
    table = new int[table.length * 2];
    Arrays.fill(table, -1);
    int mask = table.length - 1;
    for (int code = 0; code < size; code++) {
      int slot = hashes[code] & mask;
      while (table[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = code;
    }
  }

  /// A hash of the bytes with its high bits stirred into the low ones.
  static int hash(byte[] bytes, int start, int length) {
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = hash * 31 + bytes[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
