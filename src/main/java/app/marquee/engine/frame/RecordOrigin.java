package app.marquee.engine.frame;

import org.jspecify.annotations.Nullable;

/// Where records stand in their file, where the bytes in memory were made from the file's.
/// Immutable and thread-safe.
public interface RecordOrigin {

  /// Place in the file of a record's first byte; -1 where records have no such place, as in a
  /// workbook.
  long offset(int row);

  /// The record as it stands in the file; null where the bytes in memory say the same.
  @Nullable String verbatim(int row);
}
