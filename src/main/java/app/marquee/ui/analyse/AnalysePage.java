package app.marquee.ui.analyse;

import app.marquee.app.SessionState;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.analyse.AnalyseViewModel.Entry;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.fx.ChartCards;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The Analyse page: charts listed by question at the left; at the right the chosen one with what
/// it shows and how it was counted.
public final class AnalysePage implements Page {
  private final PageContext context;
  private final PageFrame frame;
  private final AnalyseViewModel model = new AnalyseViewModel();
  private final ListView<Entry> list = new ListView<>(model.entries());
  private final VBox right = new VBox();

  public AnalysePage(PageContext context) {
    this.context = context;
    this.frame = new PageFrame(context, PageId.ANALYSE);
    list.getStyleClass().add("analysis-list");
    list.setCellFactory(_ -> new EntryCell());
    list.setAccessibleText(context.texts().get("analyse.list"));
    list.getSelectionModel().selectedItemProperty().addListener((_, was, now) -> choose(was, now));
    model.chosenProperty().addListener((_, _, entry) -> open(entry));
    right.getStyleClass().add("analysis");
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

  /// A question cannot be chosen: the choice goes on to the chart beyond it, the way it was going.
  private void choose(@Nullable Entry was, @Nullable Entry now) {
    if (now == null) {
      return;
    }
    if (now.chart() != null) {
      model.chosenProperty().set(now);
      return;
    }
    int at = model.entries().indexOf(now);
    boolean up = was != null && model.entries().indexOf(was) == at + 1 && at > 0;
    list.getSelectionModel().select(up ? at - 1 : at + 1);
  }

  private void open(@Nullable Entry entry) {
    right.getChildren().clear();
    if (entry == null || entry.chart() == null) {
      return;
    }
    list.getSelectionModel().select(entry);
    ChartSpec chart = entry.chart();
    ChartView view = ChartCards.card(context, chart);
    view.getStyleClass().add("large");
    Node notes =
        AnalysisNotes.of(
            context.texts(),
            chart,
            model.figures(entry.topic()),
            model.insights(entry.topic()),
            model.checks(entry.topic()));
    right.getChildren().setAll(view, notes);
  }

  /// A line of the list.
  private final class EntryCell extends ListCell<Entry> {
    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      getStyleClass().removeAll("question", "answer");
      setDisable(false);
      if (empty || entry == null) {
        setText(null);
      } else if (entry.chart() == null) {
        setText(context.texts().get(entry.topic().key()));
        getStyleClass().add("question");
      } else {
        setText(entry.chart().title() + by(entry.chart()));
        getStyleClass().add("answer");
      }
    }

    /// Two charts may count the same; then the caption tells them apart, or where that is the same
    /// too, that one is a map.
    private String by(ChartSpec chart) {
      List<ChartSpec> same =
          model.entries().stream()
              .map(Entry::chart)
              .filter(Objects::nonNull)
              .filter(other -> other.title().equals(chart.title()))
              .toList();
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
