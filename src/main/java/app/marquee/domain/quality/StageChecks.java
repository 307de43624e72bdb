package app.marquee.domain.quality;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.run.Cancellation;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Checks over the table of one stage. Remembers what it found; safe for every thread.
public interface StageChecks {

  /// How a check came out, null where nobody asked so far. Returns at once.
  @Nullable CheckResult known(CheckSpec spec);

  /// How a check comes out.
  ///
  /// @throws java.util.concurrent.CancellationException where that is no longer wanted
  CheckResult result(CheckSpec spec, Cancellation cancellation);

  /// Hands on every record that fails, in file order; none where the check passes.
  void failing(CheckSpec spec, Cancellation cancellation, Consumer<FailingRecord> each);

  /// Rows of [#rows] that fail, ascending; none where the check passes.
  int[] failingRows(CheckSpec spec, Cancellation cancellation);

  /// The names of the table's columns, in order.
  List<String> columns();

  /// The table's rows by what tells a title, and the columns a check looks at.
  TitleRows rows(CheckSpec spec);
}
