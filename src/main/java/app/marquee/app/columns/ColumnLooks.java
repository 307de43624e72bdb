package app.marquee.app.columns;

import app.marquee.domain.quality.ColumnPart;
import app.marquee.domain.quality.ColumnShape;
import app.marquee.domain.run.Cancellation;
import java.util.List;
import java.util.Optional;

/// Looks into the columns of a stage's titles. What it tells takes up to seconds: work for the
/// runner. Safe for every thread.
public interface ColumnLooks {

  /// The columns it can look into, in the order of the table.
  List<String> columns();

  /// What a column looks like; empty where there is none of this name.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  Optional<ColumnShape> shape(String column, Cancellation cancellation);

  /// The rows of the table that a part of a column is in, ascending; none where there is no column
  /// of this name.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  int[] rows(String column, ColumnPart part, Cancellation cancellation);

  /// Looks at nothing: there are no columns.
  ColumnLooks NONE = ShapeLooks.of(List.of(), _ -> Optional.empty());
}
