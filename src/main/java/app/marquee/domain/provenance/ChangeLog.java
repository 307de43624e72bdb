package app.marquee.domain.provenance;

import app.marquee.domain.quality.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every cell a rule or a step changed, in file order, then column, then the order in which they
/// ran. Immutable.
public interface ChangeLog {

  /// One changed cell.
  ///
  /// @param record number in the file, from 1
  /// @param line the line the record starts on
  /// @param showId the record's id after cleaning, null where it has none
  /// @param before null where the cell was missing
  /// @param after null where it was made missing
  /// @param rule the rule or step
  record Change(
      int record,
      int line,
      @Nullable String showId,
      String column,
      @Nullable String before,
      @Nullable String after,
      Cause rule) {}

  long size();

  Change get(long index);

  /// The record of a change. As the other parts: may cost less than the change itself.
  default int record(long index) {
    return get(index).record();
  }

  /// The column of a change.
  default String column(long index) {
    return get(index).column();
  }

  /// A change's value before, null where the cell was missing.
  default @Nullable String before(long index) {
    return get(index).before();
  }

  /// A change's value after, null where it was made missing.
  default @Nullable String after(long index) {
    return get(index).after();
  }

  /// The rule or step of a change.
  default Cause rule(long index) {
    return get(index).rule();
  }

  /// A number for what is changed into what: changes of the same number have the same column,
  /// values, and rule or step. Those that have may have different numbers; below 0 tells nothing.
  default int kind(long index) {
    return -1;
  }

  /// The changes of one record, in column and rule order; empty where none.
  List<Change> ofRecord(int record);
}
