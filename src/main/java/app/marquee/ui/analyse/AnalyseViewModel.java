package app.marquee.ui.analyse;

import app.marquee.app.SessionState;
import app.marquee.app.explore.Choice;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.Surprise;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Stage;
import app.marquee.ui.chart.ChartPick;
import app.marquee.ui.chart.ChartTopic;
import app.marquee.ui.fx.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Analyse page shows: a list of questions with their charts and analyses, and what
/// belongs to the chosen one.
final class AnalyseViewModel {
  private final Actions actions;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Entry> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private @Nullable Analysed shown;
  private @Nullable Surprise pointed;

  AnalyseViewModel(Actions actions) {
    this.actions = actions;
    chosen.addListener((_, _, entry) -> {
      keepPointed(entry);
      ask(entry);
    });
  }

  ObservableList<Entry> entries() {
    return entries;
  }

  /// The chosen line, null where there is none.
  ObjectProperty<@Nullable Entry> chosenProperty() {
    return chosen;
  }

  /// The answer of the chosen line's analysis; null while it is counted, and where it has none.
  ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /// Why there is no answer, empty where nothing went wrong.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Takes over a state. The same line stays chosen over a new run; the same analysis again changes
  /// nothing.
  void show(SessionState state) {
    Analysed analysed = state.analysed();
    if (Objects.equals(analysed, shown)) {
      return;
    }
    shown = analysed;
    Entry before = chosen.get();
    List<Entry> lines = analysed == null ? List.of() : Entry.all(analysed.charts());
    chosen.set(null);
    entries.setAll(lines);
    lines.stream()
        .filter(line -> before != null && line.isSame(before))
        .findFirst()
        .or(() -> lines.stream().filter(line -> line.chart() != null).findFirst())
        .ifPresent(chosen::set);
  }

  /// Chooses the line of the chart that shows what stands out, with its mark in colour.
  void choose(Surprise surprise) {
    pointed = surprise;
    entries.stream()
        .filter(line -> line.chart() != null && line.chart().id().equals(surprise.place().chart()))
        .findFirst()
        .ifPresent(chosen::set);
  }

  private void keepPointed(@Nullable Entry entry) {
    boolean same =
        entry != null
            && entry.chart() != null
            && pointed != null
            && entry.chart().id().equals(pointed.place().chart());
    pointed = same ? pointed : null;
  }

  /// The marks of a chart that an insight opened it for.
  Highlight highlight(ChartSpec chart) {
    Surprise of = pointed;
    return of == null || !of.place().chart().equals(chart.id())
        ? Highlight.NONE
        : Choice.of(chart, titles(of)).marks(chart);
  }

  /// Shows the titles an insight counts.
  void showTitles(Surprise surprise) {
    actions.showTitles(titles(surprise));
  }

  private static Filter titles(Surprise surprise) {
    return FilterText.parse(surprise.place().where());
  }

  /// Shows the titles behind a mark that was opened.
  void pick(ChartPick pick) {
    if (pick.how() == ChartPick.How.OPEN) {
      actions.showTitles(pick.titles());
    }
  }

  /// Asks about somebody or something else.
  void ask(String subject) {
    Entry entry = chosen.get();
    if (entry != null && entry.analysis() != null && !subject.isBlank()) {
      ask(new Inquiry(entry.analysis(), subject.strip()));
    }
  }

  /// Counts a question another way from now on.
  void define(Definition way) {
    actions.changeRecipe((Recipe recipe) -> recipe.withDefinition(way));
    actions.run(Stage.ANALYSE);
  }

  private void ask(@Nullable Entry entry) {
    answer.set(null);
    problem.set("");
    if (entry != null) {
      Optional<Analysis> asked = entry.asked();
      asked
          .filter(analysis -> analysis.subject().isEmpty())
          .ifPresent(analysis -> ask(Inquiry.of(analysis)));
    }
  }

  private void ask(Inquiry inquiry) {
    problem.set("");
    Entry asking = chosen.get();
    actions.answer(
        inquiry,
        found -> {
          if (Objects.equals(chosen.get(), asking)) {
            answer.set(found);
          }
        },
        failure -> {
          if (Objects.equals(chosen.get(), asking)) {
            answer.set(null);
            problem.set(failure.sentence());
          }
        });
  }

  /// What stands out, most surprising first.
  List<Surprise> surprises() {
    return shown == null ? List.of() : shown.surprises();
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

  /// Titles of all lines' charts, to tell those of one title apart.
  List<ChartSpec> charts() {
    List<ChartSpec> charts = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.chart() != null) {
        charts.add(entry.chart());
      }
    }
    return charts;
  }
}
