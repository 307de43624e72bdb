package app.marquee.ui.clean.clusters;

import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.columns.ValueLooks;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.clusters.ClusterMethod;
import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.clusters.ValueCluster.Value;
import app.marquee.domain.clusters.ValueClusters;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.ui.fx.RowsViewModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Looks for clusters in a column and keeps what the user makes of them. A change of column, method
/// or number looks anew; only the newest answer counts.
public final class ClustersViewModel {

  /// How the search stands.
  enum Search {
    LOOKING,
    FOUND,
    STOPPED,
    FAILED
  }

  private final ValueLooks looks;
  private final TitleRows titles;
  private final TaskRunner runner;
  private final RowsViewModel rows;
  private final ObjectProperty<String> column = new SimpleObjectProperty<>();
  private final ObjectProperty<ClusterMethod> method =
      new SimpleObjectProperty<>(ClusterMethod.FINGERPRINT);
  private final IntegerProperty number = new SimpleIntegerProperty();
  private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.STOPPED);
  private final ReadOnlyObjectWrapper<@Nullable Edit> edit = new ReadOnlyObjectWrapper<>(null);
  private final ObservableList<ClusterChoice> clusters = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable ClusterChoice> chosen = new SimpleObjectProperty<>(null);
  private Cancellation looking = new Cancellation();
  private Cancellation opening = new Cancellation();
  private long distinct;
  private @Nullable Failure failure;
  private volatile double share = Double.NaN;

  /// Begins to look at once.
  ///
  /// @param titles the rows the looks are over
  /// @param column the one to begin with
  public ClustersViewModel(ValueLooks looks, TitleRows titles, TaskRunner runner, String column) {
    this.looks = looks;
    this.titles = titles;
    this.runner = runner;
    this.rows = new RowsViewModel(runner);
    this.column.set(column);
    this.column.addListener((_, _, _) -> look());
    method.addListener((_, _, now) -> {
      if (number.get() == now.usual()) {
        look();
      } else {
        number.set(now.usual());
      }
    });
    number.addListener((_, _, _) -> look());
    chosen.addListener((_, _, _) -> openTitles());
    look();
  }

  List<String> columns() {
    return looks.columns();
  }

  /// The place of the column among those of the titles.
  int place() {
    return looks.columns().indexOf(column.get());
  }

  ObjectProperty<String> columnProperty() {
    return column;
  }

  ObjectProperty<ClusterMethod> methodProperty() {
    return method;
  }

  /// The method's number; it is the usual one again when the method changes.
  IntegerProperty numberProperty() {
    return number;
  }

  ReadOnlyObjectProperty<Search> searchProperty() {
    return search.getReadOnlyProperty();
  }

  /// How far the search is, 0 to 1; NaN where not known. For those who ask now and then.
  double share() {
    return share;
  }

  /// Values looked at.
  long distinct() {
    return distinct;
  }

  /// Why the search failed.
  @Nullable Failure failure() {
    return failure;
  }

  ObservableList<ClusterChoice> clusters() {
    return clusters;
  }

  /// The cluster whose values and titles are shown.
  ObjectProperty<@Nullable ClusterChoice> chosenProperty() {
    return chosen;
  }

  /// The titles that hold a value of the chosen cluster.
  RowsViewModel rows() {
    return rows;
  }

  /// The step that merges what was accepted, null where nothing was.
  ReadOnlyObjectProperty<@Nullable Edit> editProperty() {
    return edit.getReadOnlyProperty();
  }

  /// Accepts all clusters, or where all are, none.
  void acceptAll() {
    boolean all = clusters.stream().allMatch(cluster -> cluster.acceptedProperty().get());
    clusters.forEach(cluster -> cluster.acceptedProperty().set(!all));
  }

  /// Stops the search under way.
  void stop() {
    if (search.get() == Search.LOOKING) {
      looking.request();
      search.set(Search.STOPPED);
    }
  }

  private void look() {
    looking.request();
    Cancellation own = new Cancellation();
    looking = own;
    share = Double.NaN;
    clear();
    search.set(Search.LOOKING);
    ClusterSpec spec = new ClusterSpec(column.get(), method.get(), number.get());
    RunContext context = new RunContext(1, own, new Share(own), "clusters");
    runner.start(
        "clusters",
        () -> looks.clusters(spec, context),
        Completion.of(
            found -> {
              if (looking == own && !own.isRequested()) {
                show(found);
              }
            },
            failed -> {
              if (looking == own) {
                failure = failed;
                search.set(Search.FAILED);
              }
            },
            () -> {}));
  }

  /// What was found before is of another column, method or number.
  private void clear() {
    failure = null;
    clusters.clear();
    chosen.set(null);
    changed();
  }

  private void show(ValueClusters found) {
    distinct = found.distinct();
    clusters.setAll(
        found.clusters().stream().map(one -> new ClusterChoice(one, this::changed)).toList());
    chosen.set(clusters.isEmpty() ? null : clusters.getFirst());
    changed();
    search.set(Search.FOUND);
  }

  private void changed() {
    List<Edit.Merge> merges =
        clusters.stream().map(ClusterChoice::merge).flatMap(Optional::stream).toList();
    edit.set(merges.isEmpty() ? null : new Edit.MergeClusters(column.get(), merges));
  }

  private void openTitles() {
    opening.request();
    Cancellation own = new Cancellation();
    opening = own;
    ClusterChoice now = chosen.get();
    if (now == null) {
      rows.show(titles, new int[0]);
      return;
    }
    String in = column.get();
    Set<String> values =
        now.cluster().values().stream().map(Value::text).collect(Collectors.toSet());
    runner.start(
        "titles",
        () -> looks.rowsWith(in, values, own),
        Completion.of(found -> {
          if (opening == own) {
            rows.show(titles, found);
          }
        }));
  }

  /// Keeps how far a search is.
  private final class Share implements RunMonitor {
    private final Cancellation of;

    Share(Cancellation of) {
      this.of = of;
    }

    @Override
    public void state(String task, TaskState state) {}

    @Override
    public void progress(String task, long done, long total) {
      if (looking == of) {
        share = total > 0 ? (double) done / total : Double.NaN;
      }
    }

    @Override
    public void log(Level level, String task, String sentence) {}
  }
}
