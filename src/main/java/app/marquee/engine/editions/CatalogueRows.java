package app.marquee.engine.editions;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordCursor;
import app.marquee.engine.frame.RecordText;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The first records of a catalogue as hashes, each made when it is asked for: of the whole record,
/// of its title, type and year, of each cell. For one thread.
public final class CatalogueRows {
  /// Of a larger file the first records are looked at: more than twice those of any edition.
  public static final int MOST = 25_000;

  private static final int MOST_DIGITS = 6;

  private final int size;
  private final Map<CanonicalColumn, RecordText> columns = new EnumMap<>(CanonicalColumn.class);
  private final RecordCursor cursor;
  private final CellHash hash = new CellHash();
  private final TitleKey titleKey = new TitleKey();
  private final int[] keys;
  private final boolean[] keyed;
  private int typeHash;
  private int type;

  private CatalogueRows(int size, Map<CanonicalColumn, RecordText> columns, RecordText titles) {
    this.size = size;
    this.columns.putAll(columns);
    cursor = new RecordCursor(titles.records());
    keys = new int[size];
    keyed = new boolean[size];
  }

  /// @param frame text columns under canonical names
  /// @param present the canonical columns it has; titles and types among them
  /// @param most so many records are looked at
  public static CatalogueRows of(Frame frame, Set<CanonicalColumn> present, int most) {
    Map<CanonicalColumn, RecordText> columns = new EnumMap<>(CanonicalColumn.class);
    for (CanonicalColumn column : present) {
      columns.put(column, (RecordText) CellText.of(frame.text(column.header())));
    }
    return new CatalogueRows(
        Math.min(most, frame.rowCount()),
        columns,
        (RecordText) CellText.of(frame.text(CanonicalColumn.TITLE.header())));
  }

  /// How many records are looked at.
  public int size() {
    return size;
  }

  /// What an edition would keep of a whole record, as it is written in the file.
  public short record(int row) {
    cursor.move(row);
    RecordBlock block = cursor.block();
    int at = cursor.cell(0) / block.columns() * 2;
    int start = block.extents()[at];
    return CellHash.fold(hash.of(block.bytes(), start, block.extents()[at + 1] - start));
  }

  /// The key a record is found by.
  public int key(int row) {
    if (!keyed[row]) {
      keyed[row] = true;
      keys[row] = makeKey(row);
    }
    return keys[row];
  }

  /// Notes a key that is known without looking.
  void setKey(int row, int key) {
    keyed[row] = true;
    keys[row] = key;
  }

  private int makeKey(int row) {
    int typeNow = type(row);
    int year = year(row);
    cursor.move(row);
    RecordBlock block = cursor.block();
    int cell = cursor.cell(text(CanonicalColumn.TITLE).cell());
    int span = block.spans()[cell];
    if ((span & RecordBlock.DOUBLED) == 0) {
      return titleKey.of(
          block.bytes(), block.starts()[cell], span & RecordBlock.LENGTH, typeNow, year);
    }
    byte[] utf8 = RecordText.text(block, cell).getBytes(StandardCharsets.UTF_8);
    return titleKey.of(utf8, 0, utf8.length, typeNow, year);
  }

  private int type(int row) {
    int now = hash(row, CanonicalColumn.TYPE);
    if (now != typeHash) {
      typeHash = now;
      type = TitleKey.type(cell(row, CanonicalColumn.TYPE));
    }
    return type;
  }

  private int year(int row) {
    @Nullable RecordText years = columns.get(CanonicalColumn.RELEASE_YEAR);
    if (years == null) {
      return 0;
    }
    cursor.move(row);
    int cell = cursor.cell(years.cell());
    RecordBlock block = cursor.block();
    return TitleKey.year(
        block.bytes(), block.starts()[cell], block.spans()[cell] & RecordBlock.LENGTH);
  }

  /// The number in the id of a row such as `s8807`, 0 where it is no such id.
  public int counted(int row) {
    @Nullable RecordText ids = columns.get(CanonicalColumn.SHOW_ID);
    if (ids == null) {
      return 0;
    }
    cursor.move(row);
    int cell = cursor.cell(ids.cell());
    byte[] bytes = cursor.block().bytes();
    int start = cursor.block().starts()[cell];
    int length = cursor.block().spans()[cell] & RecordBlock.LENGTH;
    if (length < 2 || length > MOST_DIGITS + 1 || bytes[start] != 's') {
      return 0;
    }
    int number = 0;
    for (int i = start + 1; i < start + length; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /// The hash of a cell; 0 where it is missing.
  public int hash(int row, CanonicalColumn column) {
    int place = text(column).cell();
    cursor.move(row);
    RecordBlock block = cursor.block();
    int cell = cursor.cell(place);
    int span = block.spans()[cell];
    return (span & RecordBlock.DOUBLED) == 0
        ? hash.of(block.bytes(), block.starts()[cell], span & RecordBlock.LENGTH)
        : hash.of(RecordText.text(block, cell));
  }

  /// What an edition would keep of a cell.
  public short fold(int row, CanonicalColumn column) {
    int now = hash(row, column);
    return now == 0 && text(column).isMissing(row) ? CellHash.EMPTY : CellHash.fold(now);
  }

  public boolean has(CanonicalColumn column) {
    return columns.containsKey(column);
  }

  /// The columns there are.
  public Set<CanonicalColumn> columns() {
    return columns.keySet();
  }

  /// A cell's text as it stands, empty where missing.
  public String cell(int row, CanonicalColumn column) {
    return text(column).getValueForIndex(row);
  }

  /// A column's text.
  public RecordText text(CanonicalColumn column) {
    RecordText text = columns.get(column);
    if (text == null) {
      throw new IllegalArgumentException("There is no column " + column.header());
    }
    return text;
  }
}
