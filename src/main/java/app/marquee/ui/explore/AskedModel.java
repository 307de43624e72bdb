package app.marquee.ui.explore;

import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.explore.AskedCharts;
import app.marquee.app.explore.Exploration.Drawn;
import app.marquee.domain.board.ChartKey;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The charts no run draws, counted when they are looked at. Answers over all titles are kept as
/// long as the run they belong to.
final class AskedModel {

  /// What came of one inquiry.
  ///
  /// @param charts as the answer has them
  /// @param problem why there is none, empty where there are
  record Result(List<Drawn> charts, String problem) {
    Optional<Drawn> chart(String id) {
      return charts.stream().filter(chart -> chart.spec().id().equals(id)).findFirst();
    }
  }

  private final TaskRunner runner;
  private final ReadOnlyObjectWrapper<Map<Inquiry, Result>> results =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final Map<Inquiry, Answer> answers = new HashMap<>();
  private @Nullable AskedCharts source;
  private Cancellation newest = new Cancellation();
  private Runnable looked = () -> {};

  AskedModel(TaskRunner runner) {
    this.runner = runner;
  }

  /// Sets what is done after each look that was not given up.
  void setOnLooked(Runnable run) {
    looked = run;
  }

  /// By inquiry; one that is still counted is not there.
  ReadOnlyObjectProperty<Map<Inquiry, Result>> resultsProperty() {
    return results.getReadOnlyProperty();
  }

  /// What a chart asks for; empty where a run draws it, or nobody knows the analysis.
  static Optional<Inquiry> inquiry(ChartKey key) {
    return Analysis.of(key.analysis()).map(analysis -> new Inquiry(analysis, key.subject()));
  }

  /// Takes over another run; null where there is none.
  void show(@Nullable AskedCharts of) {
    newest.request();
    source = of;
    answers.clear();
    results.set(Map.of());
  }

  /// Counts what some charts ask for, seen through a filter; an earlier count is given up.
  void look(Collection<ChartKey> charts, Filter filter) {
    newest.request();
    Set<Inquiry> wanted = new LinkedHashSet<>();
    charts.forEach(chart -> inquiry(chart).ifPresent(wanted::add));
    AskedCharts from = source;
    if (from == null || wanted.isEmpty()) {
      return;
    }
    Cancellation own = new Cancellation();
    newest = own;
    Map<Inquiry, Answer> known = new HashMap<>(answers);
    RunContext context = new RunContext(1, own, RunMonitor.SILENT, "asked");
    runner.start(
        "asked",
        () -> {
          Map<Inquiry, Result> counted = new LinkedHashMap<>();
          for (Inquiry inquiry : wanted) {
            counted.put(inquiry, count(from, inquiry, known, filter, context));
          }
          return counted;
        },
        Completion.of(
            counted -> {
              if (newest == own) {
                answers.putAll(known);
                add(counted);
              }
            },
            failure -> {
              if (newest == own) {
                Result none = new Result(List.of(), failure.sentence());
                add(wanted.stream().collect(Collectors.toMap(inquiry -> inquiry, _ -> none)));
              }
            },
            () -> {}));
  }

  private void add(Map<Inquiry, Result> counted) {
    Map<Inquiry, Result> all = new HashMap<>(results.get());
    all.putAll(counted);
    results.set(Map.copyOf(all));
    looked.run();
  }

  private static Result count(
      AskedCharts from,
      Inquiry inquiry,
      Map<Inquiry, Answer> known,
      Filter filter,
      RunContext context) {
    try {
      Answer all = known.get(inquiry);
      if (all == null) {
        all = from.answer(inquiry, context);
        known.put(inquiry, all);
      }
      return all.isApplicable()
          ? new Result(from.draw(inquiry, all, filter, context), "")
          : new Result(List.of(), all.notApplicable());
    } catch (MarqueeException wrong) {
      return new Result(List.of(), wrong.failure().sentence());
    }
  }
}
