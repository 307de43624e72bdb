package app.marquee.io.csv;

import java.util.Arrays;

/// Knows a header again where it stands among the records, as where files were put one behind the
/// other.
///
/// @param bytes the header without its line end; empty where there is none
@SuppressWarnings("ArrayRecordComponent") // Never compared, and nobody else has it.
record RepeatedHeader(byte[] bytes) {
  static final RepeatedHeader NONE = new RepeatedHeader(new byte[0]);

  /// @param record the header as it stands, with its line end or without
  static RepeatedHeader of(byte[] record) {
    int length = record.length;
    while (length > 0 && (record[length - 1] == '\n' || record[length - 1] == '\r')) {
      length--;
    }
    return new RepeatedHeader(Arrays.copyOf(record, length));
  }

  boolean isAt(byte[] text, int start, int end) {
    int length = end - start;
    return length == bytes.length
        && length > 0
        && Arrays.equals(text, start, end, bytes, 0, length);
  }
}
