package app.marquee.engine.frame;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.BitSet;

/// Some rows of another text, a few of them with a new value. What is not patched keeps its bytes.
public final class PatchedText extends CellText {
  private final RecordText base;
  private final int[] rows;
  private final BitSet patched;
  private final Int2ObjectOpenHashMap<String> patches;
  private final ScannedCells scanned;

  /// @param rows the base's rows this text has, in order
  /// @param patched base rows that have a patch
  /// @param patches base row to its new text, empty where it becomes missing
  /// @param scanned what is known of the base's cells
  public PatchedText(
      RecordText base,
      int[] rows,
      BitSet patched,
      Int2ObjectOpenHashMap<String> patches,
      ScannedCells scanned) {
    this.base = base;
    this.rows = rows;
    this.patched = patched;
    this.patches = patches;
    this.scanned = scanned;
  }

  /// Some rows as they are.
  public static PatchedText of(RecordText base, int[] rows) {
    return new PatchedText(
        base, rows, new BitSet(), new Int2ObjectOpenHashMap<>(), ScannedCells.NONE);
  }

  /// Some rows of this text.
  ///
  /// @param some this text's rows, in order
  public PatchedText only(int[] some) {
    int[] left = new int[some.length];
    for (int i = 0; i < some.length; i++) {
      left[i] = rows[some[i]];
    }
    return new PatchedText(base, left, patched, patches, scanned);
  }

  /// Words of a cell that is not patched, 0 where they were not counted yet.
  int countedWords(int row) {
    return scanned.words(rows[row]);
  }

  /// The hash of a cell's text as [ByteScan#hash] takes it of its UTF-8 bytes; 0 where it is not
  /// known.
  public int knownHash(int row) {
    int from = rows[row];
    return patched.get(from) ? 0 : scanned.hash(from);
  }

  public RecordText base() {
    return base;
  }

  /// The base's row behind a row of this text.
  public int baseRow(int row) {
    return rows[row];
  }

  /// True where the text differs from the base's.
  public boolean isPatched(int row) {
    return patched.get(rows[row]);
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public String getValueForIndex(int row) {
    int from = rows[row];
    return patched.get(from) ? patches.get(from) : base.getValueForIndex(from);
  }

  @Override
  public boolean isMissing(int row) {
    int from = rows[row];
    return patched.get(from) ? patches.get(from).isEmpty() : base.isMissing(from);
  }

  @Override
  public void encode(int row, ByteSink sink) {
    encode(row, cursor(), sink);
  }

  @Override
  public RecordCursor cursor() {
    return new RecordCursor(base.records());
  }

  @Override
  public void encode(int row, RecordCursor file, ByteSink sink) {
    int from = rows[row];
    if (patched.get(from)) {
      sink.appendCell(patches.get(from));
    } else {
      file.move(from);
      RecordText.encode(file.block(), file.cell(base.cell()), sink);
    }
  }
}
