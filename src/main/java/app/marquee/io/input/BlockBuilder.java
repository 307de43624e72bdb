package app.marquee.io.input;

import app.marquee.engine.frame.ByteSink;
import app.marquee.engine.frame.RecordBlock;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes blocks of records from cells that come one by one, where the input is no delimited text.
/// Records may grow wider on the way; the earlier ones then miss the later cells. Not thread-safe.
public final class BlockBuilder {
  private static final int BLOCK = 4 << 20;

  /// A block whose records do not all have their cells yet.
  private record Ragged(byte[] bytes, int[] widths, int[] starts, int[] spans) {}

  private final List<Ragged> blocks = new ArrayList<>();
  private ByteSink bytes = new ByteSink(1 << 16);
  private final IntArrayList widths = new IntArrayList();
  private final IntArrayList starts = new IntArrayList();
  private final IntArrayList spans = new IntArrayList();

  /// Ends a record with these cells; a missing one is the empty text.
  public void record(List<String> cells) {
    for (String cell : cells) {
      byte[] utf8 = cell.getBytes(StandardCharsets.UTF_8);
      starts.add(bytes.size());
      spans.add(utf8.length | marks(utf8));
      bytes.append(utf8);
    }
    widths.add(cells.size());
    if (bytes.size() > BLOCK) {
      flush();
    }
  }

  private static int marks(byte[] utf8) {
    int marks = 0;
    for (byte one : utf8) {
      if (one == '"') {
        marks |= RecordBlock.BARE_QUOTE;
      } else if (one == ',' || one == '\n' || one == '\r') {
        marks |= RecordBlock.NEEDS_QUOTES;
      }
    }
    return marks;
  }

  private void flush() {
    if (widths.isEmpty()) {
      return;
    }
    blocks.add(
        new Ragged(
            Arrays.copyOf(bytes.array(), bytes.size()),
            widths.toIntArray(),
            starts.toIntArray(),
            spans.toIntArray()));
    bytes = new ByteSink(1 << 16);
    widths.clear();
    starts.clear();
    spans.clear();
  }

  /// All records, each with this many cells.
  public List<RecordBlock> blocks(int columns) {
    flush();
    return blocks.stream().map(block -> block(block, columns)).toList();
  }

  private static RecordBlock block(Ragged from, int columns) {
    int rows = from.widths().length;
    int[] starts = new int[rows * columns];
    int[] spans = new int[rows * columns];
    int[] extents = new int[rows * 2];
    int cell = 0;
    for (int row = 0; row < rows; row++) {
      int width = from.widths()[row];
      System.arraycopy(from.starts(), cell, starts, row * columns, Math.min(width, columns));
      System.arraycopy(from.spans(), cell, spans, row * columns, Math.min(width, columns));
      cell += width;
    }
    return new RecordBlock(from.bytes(), 0, rows, columns, starts, spans, extents);
  }
}
