package app.marquee.ui.analyse;

import app.marquee.app.SessionState;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Answer;
import app.marquee.ui.chart.ChartTopic;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.fx.ChartCards;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The Analyse page: charts and analyses listed by question at the left; at the right the chosen
/// one with what it shows and how it was counted.
public final class AnalysePage implements Page {
  private final PageContext context;
  private final PageFrame frame;
  private final AnalyseViewModel model;
  private final ListView<Entry> list;
  private final VBox right = new VBox();
  private final VBox answered = new VBox();

  public AnalysePage(PageContext context) {
    this.context = context;
    this.frame = new PageFrame(context, PageId.ANALYSE);
    this.model = new AnalyseViewModel(context.actions());
    this.list = new ListView<>(model.entries());
    list.setId("analysisList");
    list.getStyleClass().add("analysis-list");
    list.setCellFactory(_ -> new EntryCell());
    list.setAccessibleText(context.texts().get("analyse.list"));
    list.getSelectionModel().selectedItemProperty().addListener((_, was, now) -> choose(was, now));
    model.chosenProperty().addListener((_, _, entry) -> open(entry));
    model.answerProperty().addListener((_, _, answer) -> open(answer));
    model.problemProperty().addListener((_, _, problem) -> complain(problem));
    right.getStyleClass().add("analysis");
    answered.getStyleClass().add("analysis-answer");
    ScrollPane scroll = new ScrollPane(right);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    BorderPane content = new BorderPane(scroll);
    content.setLeft(list);
    frame.setContent(content);
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void show(SessionState state) {
    model.show(state);
    if (state.analysed() != null) {
      long failed = state.analysed().checks().stream().filter(check -> !check.passed()).count();
      frame.setSentence(
          context
              .texts()
              .format(
                  "analyse.sentence",
                  state.analysed().charts().size(),
                  state.analysed().documents().size(),
                  state.analysed().checks().size() - failed,
                  state.analysed().checks().size()));
    }
    frame.show(state);
  }

  /// A question cannot be chosen: the choice goes on to the line beyond it, the way it was going.
  private void choose(@Nullable Entry was, @Nullable Entry now) {
    if (now == null) {
      return;
    }
    if (!now.isQuestion()) {
      model.chosenProperty().set(now);
      return;
    }
    int at = model.entries().indexOf(now);
    boolean up = was != null && model.entries().indexOf(was) == at + 1 && at > 0;
    list.getSelectionModel().select(up ? at - 1 : at + 1);
  }

  private void open(@Nullable Entry entry) {
    right.getChildren().clear();
    answered.getChildren().clear();
    if (entry == null) {
      return;
    }
    list.getSelectionModel().select(entry);
    if (entry.chart() != null && entry.topic() != null) {
      right
          .getChildren()
          .setAll(chart(entry.chart()), answered, notes(entry.chart(), entry.topic()));
      right.getChildren().addAll(1, doors(List.of(entry.chart())));
    } else if (entry.analysis() != null) {
      right.getChildren().setAll(AnswerPane.head(context.texts(), entry.analysis(), model::ask));
      right.getChildren().add(answered);
    } else {
      right
          .getChildren()
          .setAll(
              InsightsPane.of(
                  context.texts(), model.surprises(), model::choose, model::showTitles));
    }
    open(model.answerProperty().get());
  }

  private ChartView chart(ChartSpec spec) {
    ChartView view = ChartCards.card(context, spec);
    view.getStyleClass().add("large");
    view.setOnPicked(model::pick);
    view.show(spec, model.highlight(spec));
    return view;
  }

  /// Says how marks are opened, where any can be.
  private List<Label> doors(List<ChartSpec> charts) {
    if (charts.stream().allMatch(chart -> chart.door().isShut())) {
      return List.of();
    }
    Label words = new Label(context.texts().get("analyse.doors"));
    words.getStyleClass().addAll("caption", "muted");
    return List.of(words);
  }

  private Node notes(ChartSpec chart, ChartTopic topic) {
    return AnalysisNotes.of(
        context.texts(), chart, model.figures(topic), model.insights(topic), model.checks(topic));
  }

  private void open(@Nullable Answer answer) {
    answered.getChildren().clear();
    Entry entry = model.chosenProperty().get();
    if (answer == null || entry == null) {
      return;
    }
    Texts texts = context.texts();
    if (!answer.isApplicable()) {
      answered.getChildren().add(AnswerPane.notApplicable(texts, answer));
      return;
    }
    if (entry.analysis() != null) {
      answer.charts().forEach(spec -> answered.getChildren().add(chart(spec)));
      answered.getChildren().addAll(doors(answer.charts()));
      answered.getChildren().addAll(AnswerPane.figures(texts, answer));
    } else {
      List<String> drawn = model.charts().stream().map(ChartSpec::id).toList();
      answer.charts().stream()
          .filter(spec -> !drawn.contains(spec.id()))
          .forEach(spec -> answered.getChildren().add(chart(spec)));
    }
    answer
        .ways()
        .forEach(ways -> answered.getChildren().add(WaysPane.of(texts, ways, model::define)));
    if (entry.analysis() != null) {
      answered.getChildren().addAll(AnswerPane.listings(context, answer));
    }
  }

  private void complain(String problem) {
    if (!problem.isEmpty()) {
      answered.getChildren().setAll(AnswerPane.problem(problem));
    }
  }

  /// A line of the list.
  private final class EntryCell extends ListCell<Entry> {
    EntryCell() {
      // As wide as the list, so that a long name ends in dots and no scroll bar comes.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      getStyleClass().removeAll("question", "answer");
      setDisable(false);
      if (empty || entry == null) {
        setText(null);
      } else if (entry.chart() != null) {
        setText(entry.chart().title() + by(entry.chart()));
        getStyleClass().add("answer");
      } else if (entry.analysis() != null) {
        setText(entry.analysis().label());
        getStyleClass().add("answer");
      } else {
        setText(context.texts().get(entry.key()));
        getStyleClass().add(entry.isQuestion() ? "question" : "answer");
      }
    }

    /// Two charts may count the same; then the caption tells them apart, or where that is the same
    /// too, that one is a map.
    private String by(ChartSpec chart) {
      List<ChartSpec> same =
          model.charts().stream().filter(other -> other.title().equals(chart.title())).toList();
      if (same.size() < 2) {
        return "";
      }
      boolean differ = same.stream().map(ChartSpec::caption).distinct().count() > 1;
      if (differ) {
        return ", " + chart.caption().split(",", 2)[0];
      }
      return ", "
          + context
              .texts()
              .get(chart.kind() == ChartSpec.Kind.MAP ? "analyse.map" : "analyse.ranking");
    }
  }
}
