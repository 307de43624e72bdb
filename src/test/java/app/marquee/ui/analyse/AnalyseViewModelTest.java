package app.marquee.ui.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
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
  void anInsightsChartIsChosen() {
    String last = model.charts().getLast().id();

    model.choose(last);

    assertThat(Objects.requireNonNull(model.chosenProperty().get()).chart())
        .extracting(chart -> Objects.requireNonNull(chart).id())
        .isEqualTo(last);
  }

  private void choose(Analysis analysis) {
    model.entries().stream()
        .filter(entry -> entry.analysis() == analysis)
        .findFirst()
        .ifPresent(model.chosenProperty()::set);
  }
}
