package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.PatchedText;
import app.marquee.engine.frame.RecordText;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import tech.tablesaw.api.StringColumn;

/// Which cells of a column of the file have the same text. That is the same for every cleaning of
/// it: a cleaned column is counted from here, and only the cells that rules changed, and those that
/// may have the text of one, are read. Immutable.
final class FileTexts {
  private static final int MISSING = -1;

  /// Stands for all lengths from here on.
  private static final char LONG = Character.MAX_VALUE;

  /// Row to the first row that has its text, [#MISSING] where it has none.
  private final int[] firsts;

  private final int[] hashes;

  /// Characters (code points) of each cell.
  private final char[] lengths;

  private FileTexts(int rows) {
    firsts = new int[rows];
    hashes = new int[rows];
    lengths = new char[rows];
  }

  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  static FileTexts of(RecordText file, Cancellation cancellation) {
    StringColumn column = file.column("file");
    FileTexts texts = new FileTexts(file.size());
    Arrays.fill(texts.firsts, MISSING);
    EqualTexts.count(column, texts::note, texts.new Equal(), cancellation);
    return texts;
  }

  private void note(int row, int hash, int characters) {
    hashes[row] = hash;
    lengths[row] = (char) Math.min(characters, LONG);
  }

  private final class Equal implements EqualRows.Groups {
    @Override
    public void found(int firstRow, int rows) {
      firsts[firstRow] = firstRow;
    }

    @Override
    public void repeated(int firstRow, int row) {
      firsts[row] = firstRow;
    }
  }

  /// What a cleaned column of this file comes to; as [TextTally#of] counts it.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  TextTally tally(StringColumn column, int most, Cancellation cancellation) {
    return new Tally(column).count(most, cancellation);
  }

  /// A count under way. Cells of the file are counted by the first row that has their text; those
  /// that were changed, and those whose hash one of them has, by their bytes.
  private final class Tally {
    private final StringColumn column;
    private final PatchedText text;
    private final TextCursor cursor;
    private final IntTally characters = new IntTally();
    private final int[] cellsFrom;

    /// First row of the file that has a text to the first row here that has it plus one, 0 where
    /// none was met.
    private final int[] places = new int[firsts.length];

    private final IntArrayList repeats = new IntArrayList();
    private final LongArrayList byBytes = new LongArrayList();
    private int distinct;

    Tally(StringColumn column) {
      this.column = column;
      text = (PatchedText) column.getDictionary();
      cursor = new TextCursor(column);
      cellsFrom = new int[text.size()];
    }

    TextTally count(int most, Cancellation cancellation) {
      IntOpenHashSet changed = hashesOfChanged(cancellation);
      for (int row = 0; row < cellsFrom.length; row++) {
        cancellation.checkAt(row);
        int inFile = text.baseRow(row);
        if (text.isPatched(row)) {
          read(row);
        } else if (firsts[inFile] != MISSING) {
          characters.add(lengths[inFile] == LONG ? charactersOf(row) : lengths[inFile]);
          if (changed.contains(hashes[inFile])) {
            byBytes.add(EqualTexts.key(hashes[inFile], row));
          } else {
            count(row, firsts[inFile]);
          }
        }
      }
      EqualRows others = EqualTexts.among(column, byBytes, this::found, cancellation);
      int missing = cellsFrom.length - (int) characters.count();
      ColumnProfile profile =
          new ColumnProfile(
              cellsFrom.length, missing, distinct + others.distinct(), firstRepeats(others));
      return new TextTally(
          profile, characters, TextTally.frequent(cursor, cellsFrom, most, cancellation));
    }

    private IntOpenHashSet hashesOfChanged(Cancellation cancellation) {
      IntOpenHashSet changed = new IntOpenHashSet();
      for (int row = 0; row < cellsFrom.length; row++) {
        cancellation.checkAt(row);
        if (text.isPatched(row)) {
          cursor.move(row);
          changed.add(cursor.hash());
        }
      }
      return changed;
    }

    private void read(int row) {
      cursor.move(row);
      if (cursor.length() > 0) {
        characters.add(cursor.characters());
        byBytes.add(EqualTexts.key(cursor.hash(), row));
      }
    }

    private int charactersOf(int row) {
      cursor.move(row);
      return cursor.characters();
    }

    private void count(int row, int first) {
      if (places[first] == 0) {
        places[first] = row + 1;
        distinct++;
      } else if (repeats.size() < ColumnProfile.EXAMPLES) {
        repeats.add(row);
      }
      cellsFrom[places[first] - 1]++;
    }

    private void found(int firstRow, int cells) {
      cellsFrom[firstRow] = cells;
    }

    private int[] firstRepeats(EqualRows others) {
      return IntStream.concat(repeats.intStream(), Arrays.stream(others.firstRepeats()))
          .sorted()
          .limit(ColumnProfile.EXAMPLES)
          .toArray();
    }
  }
}
