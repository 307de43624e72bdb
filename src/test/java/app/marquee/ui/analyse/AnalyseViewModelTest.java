package app.marquee.ui.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Door;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Surprise;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.ui.chart.ChartPick;
import app.marquee.ui.chart.ChartTopic;
import app.marquee.ui.chart.SampleCharts;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.testing.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnalyseViewModelTest {
  private final RecordingActions actions = new RecordingActions();
  private final AnalyseViewModel model = new AnalyseViewModel(actions);

  @BeforeEach
  void show() {
    model.show(SampleCharts.analysed());
  }

  @Test
  void whatStandsOutIsFirstAndEachQuestionStandsBeforeItsLines() {
    List<Entry> entries = model.entries();
    assertThat(entries.getFirst()).isEqualTo(Entry.INSIGHTS);
    assertThat(entries.get(1).isQuestion()).isTrue();
    String question = "";
    for (Entry entry : entries.subList(1, entries.size())) {
      if (entry.isQuestion()) {
        assertThat(entry.key()).isNotEqualTo(question);
        question = entry.key();
      } else {
        assertThat(entry.key()).isEqualTo(question);
      }
      if (entry.chart() != null) {
        assertThat(ChartTopic.of(entry.chart())).isEqualTo(entry.topic());
      }
    }
    assertThat(Objects.requireNonNull(model.chosenProperty().get()).chart()).isNotNull();
  }

  @Test
  void everyAnalysisWithoutAChartOfTheRunHasALine() {
    for (Analysis analysis : Analysis.values()) {
      boolean hasLine = model.entries().stream().anyMatch(entry -> entry.analysis() == analysis);
      assertThat(hasLine || !analysis.charts().isEmpty()).as(analysis.id()).isTrue();
    }
  }

  @Test
  void withoutAnalysisNothingIsChosen() {
    model.show(States.nothing());

    assertThat(model.entries()).isEmpty();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.figures(ChartTopic.GROWTH)).isEmpty();
  }

  @Test
  void anAnalysisIsAnsweredOnceItIsChosen() {
    Answer answer = Answer.none(Analysis.WORDS, "No.");
    actions.answerWith((_, then) -> then.accept(answer));

    choose(Analysis.WORDS);

    assertThat(actions.asked()).contains("answer words");
    assertThat(model.answerProperty().get()).isEqualTo(answer);
    choose(Analysis.COUNTRY);
    assertThat(model.answerProperty().get()).isNull();
    assertThat(actions.asked()).noneMatch(asked -> asked.startsWith("answer country"));
    model.ask("  ");
    model.ask(" India ");
    assertThat(actions.asked()).endsWith("answer country India");
  }

  @Test
  void anAnswerThatComesTooLateIsNotShown() {
    List<Runnable> late = new ArrayList<>();
    actions.answerWith(
        (inquiry, then) -> late.add(() -> then.accept(Answer.none(inquiry.analysis(), "No."))));

    choose(Analysis.WORDS);
    choose(Analysis.GROWTH);
    late.forEach(Runnable::run);

    assertThat(Objects.requireNonNull(model.answerProperty().get()).analysis())
        .isEqualTo(Analysis.GROWTH);
  }

  @Test
  void anotherDefinitionGoesIntoTheRecipeAndIsCountedAtOnce() {
    model.define(Definition.ALONE);

    assertThat(actions.recipe().definitions().of(Question.COUNTRY)).isEqualTo(Definition.ALONE);
    assertThat(actions.asked()).endsWith("run ANALYSE");
  }

  @Test
  void anInsightsChartIsChosenWithItsMarkInColour() {
    ChartSpec chart = SampleCharts.countries().opening(Door.by("country", Door.Match.ENTRY));
    model.show(SampleCharts.analysed(List.of(SampleCharts.genres(), chart)));
    Surprise india = surprise("country has India");

    model.choose(india);

    assertThat(Objects.requireNonNull(model.chosenProperty().get()).chart()).isEqualTo(chart);
    assertThat(model.highlight(chart).spots())
        .containsExactly(new Spot(0, chart.categories().indexOf("India")));
    assertThat(model.highlight(SampleCharts.genres()).isNone()).isTrue();

    // Chosen again from the list, it is the chart alone.
    choose(Analysis.WORDS);
    model.entries().stream()
        .filter(entry -> chart.equals(entry.chart()))
        .forEach(model.chosenProperty()::set);
    assertThat(model.highlight(chart).isNone()).isTrue();
  }

  @Test
  void anInsightAndAMarkShowTheirTitles() {
    model.showTitles(surprise("country has India and type = Movie"));
    Filter mark = FilterText.parse("rating = R");
    model.pick(new ChartPick(SampleCharts.genres(), mark, ChartPick.How.PICK));
    model.pick(new ChartPick(SampleCharts.genres(), mark, ChartPick.How.OPEN));

    assertThat(actions.asked())
        .filteredOn(asked -> asked.startsWith("showTitles"))
        .containsExactly("showTitles country has India and type = Movie", "showTitles rating = R");
  }

  private static Surprise surprise(String where) {
    return new Surprise(
        "India stands out.",
        9,
        10,
        2.0,
        3.5,
        false,
        new Surprise.Place("geographical_analysis", "top_countries", "countries", where));
  }

  private void choose(Analysis analysis) {
    model.entries().stream()
        .filter(entry -> entry.analysis() == analysis)
        .findFirst()
        .ifPresent(model.chosenProperty()::set);
  }
}
