package app.marquee.domain.catalogue;

import java.util.List;

/// The table with nothing in it.
enum EmptyRows implements TitleRows {
  INSTANCE;

  @Override
  public int size() {
    return 0;
  }

  @Override
  public List<Column> columns() {
    return List.of();
  }

  @Override
  public String text(int row, int column) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public int record(int row) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public int line(int row) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public boolean changed(int row, int column) {
    throw new IndexOutOfBoundsException(row);
  }
}
