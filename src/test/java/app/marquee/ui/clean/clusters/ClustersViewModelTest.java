package app.marquee.ui.clean.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.columns.ValueLooks;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.catalogue.TitleRows.Column;
import app.marquee.domain.clusters.ClusterMethod;
import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.clusters.ValueCluster;
import app.marquee.domain.clusters.ValueCluster.Value;
import app.marquee.domain.clusters.ValueClusters;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.testing.HeldRunner;
import app.marquee.ui.clean.clusters.ClustersViewModel.Search;
import app.marquee.ui.testing.TextRows;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// That what is merged is always of the column, method and number chosen.
class ClustersViewModelTest {
  private static final TitleRows TITLES =
      TextRows.of(
          List.of(new Column("cast", false), new Column("country", false)),
          List.of(List.of("cast one", "country one"), List.of("cast two", "country two")));

  private final HeldRunner runner = new HeldRunner();
  private final ClustersViewModel model =
      new ClustersViewModel(new TwoOfEach(), TITLES, runner, "cast");

  @Test
  void whatWasAcceptedIsMergedInItsColumn() {
    found();
    model.acceptAll();

    assertThat(model.editProperty().get())
        .isEqualTo(
            new Edit.MergeClusters(
                "cast", List.of(new Edit.Merge(List.of("cast two"), "cast one"))));
    assertThat(model.rows().viewProperty().get().shown()).containsExactly(1);
  }

  @Test
  void anotherColumnBeginsWithNothingFound() {
    found();
    model.acceptAll();
    model.columnProperty().set("country");

    assertThat(model.searchProperty().get()).isEqualTo(Search.LOOKING);
    assertThat(model.clusters()).isEmpty();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.editProperty().get()).isNull();
    model.stop();
    model.acceptAll();
    assertThat(model.editProperty().get()).isNull();
  }

  @Test
  void whatArrivesLateIsOfNoUse() {
    model.columnProperty().set("country");
    found();
    model.acceptAll();

    assertThat(model.editProperty().get())
        .isEqualTo(
            new Edit.MergeClusters(
                "country", List.of(new Edit.Merge(List.of("country two"), "country one"))));
  }

  @Test
  void titlesThatArriveLateAreNotShown() {
    runner.run();
    model.methodProperty().set(ClusterMethod.NGRAM);
    model.stop();
    runner.run();

    assertThat(model.rows().viewProperty().get().shown()).isEmpty();
  }

  /// What was found is shown, and after it the titles of the first cluster.
  private void found() {
    runner.run();
    runner.run();
    assertThat(model.searchProperty().get()).isEqualTo(Search.FOUND);
  }

  /// In each column one cluster, whose second value stands in the second title.
  private static final class TwoOfEach implements ValueLooks {
    @Override
    public List<String> columns() {
      return List.of("cast", "country");
    }

    @Override
    public ValueClusters clusters(ClusterSpec spec, RunContext context) {
      String in = spec.column();
      ValueCluster one =
          new ValueCluster(
              List.of(new Value(in + " one", 2, 1, 2), new Value(in + " two", 1, 2, 3)));
      return new ValueClusters(spec, 2, List.of(one));
    }

    @Override
    public int[] rowsWith(String column, Set<String> values, Cancellation cancellation) {
      return values.contains(column + " two") ? new int[] {1} : new int[0];
    }
  }
}
