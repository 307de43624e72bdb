package app.marquee.app.columns;

import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.clusters.ValueClusters;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.util.List;
import java.util.Set;

/// Looks for values of cleaned titles that may be spellings of one another. Work for the runner;
/// safe for every thread.
public interface ValueLooks {

  /// The columns of text, in the order they are written.
  List<String> columns();

  /// The clusters of a column.
  ///
  /// @throws app.marquee.domain.run.MarqueeException where there is no column of this name
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  ValueClusters clusters(ClusterSpec spec, RunContext context);

  /// The rows that have one of these values in a column, as an entry where it is a column of lists;
  /// ascending.
  ///
  /// @throws app.marquee.domain.run.MarqueeException where there is no column of this name
  int[] rowsWith(String column, Set<String> values, Cancellation cancellation);

  /// Looks at nothing: there are no columns.
  ValueLooks NONE =
      new ValueLooks() {
        @Override
        public List<String> columns() {
          return List.of();
        }

        @Override
        public ValueClusters clusters(ClusterSpec spec, RunContext context) {
          return new ValueClusters(spec, 0, List.of());
        }

        @Override
        public int[] rowsWith(String column, Set<String> values, Cancellation cancellation) {
          return new int[0];
        }
      };
}
