package app.marquee.ui.analyse;

import app.marquee.app.SessionState;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.quality.CheckResult;
import app.marquee.ui.chart.ChartTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Analyse page shows: a list of questions with their charts, and what belongs to the
/// chosen one.
final class AnalyseViewModel {

  /// A line of the list: a question, or a chart that answers it.
  ///
  /// @param chart null for a question
  record Entry(ChartTopic topic, @Nullable ChartSpec chart) {}

  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Entry> chosen = new SimpleObjectProperty<>();
  private @Nullable Analysed shown;

  ObservableList<Entry> entries() {
    return entries;
  }

  /// The chosen chart, null where there is none.
  ObjectProperty<@Nullable Entry> chosenProperty() {
    return chosen;
  }

  /// Takes over a state. The same chart stays chosen over a new run; the same analysis again
  /// changes nothing.
  void show(SessionState state) {
    Analysed analysed = state.analysed();
    if (Objects.equals(analysed, shown)) {
      return;
    }
    shown = analysed;
    Entry before = chosen.get();
    List<Entry> lines = analysed == null ? List.of() : lines(analysed.charts());
    chosen.set(null);
    entries.setAll(lines);
    String id = before == null || before.chart() == null ? "" : before.chart().id();
    lines.stream()
        .filter(line -> line.chart() != null && line.chart().id().equals(id))
        .findFirst()
        .or(() -> lines.stream().filter(line -> line.chart() != null).findFirst())
        .ifPresent(chosen::set);
  }

  List<Figure> figures(ChartTopic topic) {
    return shown == null
        ? List.of()
        : shown.figures().stream().filter(figure -> topic.has(figure.id())).toList();
  }

  List<Insight> insights(ChartTopic topic) {
    return shown == null
        ? List.of()
        : shown.insights().stream()
            .filter(insight -> insight.report().equals(topic.report()))
            .toList();
  }

  /// The checks, for the question of quality; none for the others.
  List<CheckResult> checks(ChartTopic topic) {
    return shown == null || topic != ChartTopic.QUALITY ? List.of() : shown.checks();
  }

  private static List<Entry> lines(List<ChartSpec> charts) {
    List<Entry> lines = new ArrayList<>();
    for (ChartTopic topic : ChartTopic.values()) {
      List<ChartSpec> own = charts.stream().filter(chart -> ChartTopic.of(chart) == topic).toList();
      if (!own.isEmpty()) {
        lines.add(new Entry(topic, null));
        own.forEach(chart -> lines.add(new Entry(topic, chart)));
      }
    }
    return lines;
  }
}
