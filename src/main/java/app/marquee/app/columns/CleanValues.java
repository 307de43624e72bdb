package app.marquee.app.columns;

import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.clusters.ValueClusters;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.clusters.ColumnValues;
import app.marquee.engine.clusters.ValueClustering;
import java.util.List;
import java.util.Set;

/// Looks for similar values in the columns of one cleaned catalogue.
public final class CleanValues implements ValueLooks {
  private final CleanCatalogue in;

  public CleanValues(CleanCatalogue in) {
    this.in = in;
  }

  @Override
  public List<String> columns() {
    return in.textColumns();
  }

  @Override
  public ValueClusters clusters(ClusterSpec spec, RunContext context) {
    return ValueClustering.of(in, known(spec), context);
  }

  @Override
  public int[] rowsWith(String column, Set<String> values, Cancellation cancellation) {
    return new ColumnValues(in, known(column)).rows(values, cancellation);
  }

  private ClusterSpec known(ClusterSpec spec) {
    return new ClusterSpec(known(spec.column()), spec.method(), spec.number());
  }

  private String known(String column) {
    if (!columns().contains(column)) {
      throw new MarqueeException(
          new Failure.Settings(
              "There is no column " + column + ".",
              "The columns are " + String.join(", ", columns()) + "."));
    }
    return column;
  }
}
