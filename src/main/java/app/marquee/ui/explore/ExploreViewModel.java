package app.marquee.ui.explore;

import app.marquee.app.SessionState;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the Explore page shows: boards, the chosen one, key figures and how many titles they count.
final class ExploreViewModel {

  /// What an analysis gave.
  record View(Map<Board, List<ChartSpec>> boards, List<Figure> figures) {
    static final View NONE = new View(Map.of(), List.of());
  }

  private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.NONE);
  private final ObjectProperty<Board> board = new SimpleObjectProperty<>(Board.OVERVIEW);
  private final ReadOnlyIntegerWrapper titles = new ReadOnlyIntegerWrapper();
  private @Nullable Analysed shown;

  ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /// The chosen board; always one that has charts, where any has.
  ObjectProperty<Board> boardProperty() {
    return board;
  }

  /// How many titles the board counts.
  ReadOnlyIntegerProperty titlesProperty() {
    return titles.getReadOnlyProperty();
  }

  /// Takes over a state; the same analysis again changes nothing.
  void show(SessionState state) {
    if (state.clean() != null) {
      titles.set(state.clean().rows().size());
    }
    Analysed analysed = state.analysed();
    if (Objects.equals(analysed, shown)) {
      return;
    }
    shown = analysed;
    if (analysed == null) {
      view.set(View.NONE);
      return;
    }
    Map<Board, List<ChartSpec>> boards = Board.arrange(analysed.charts());
    if (!boards.containsKey(board.get())) {
      boards.keySet().stream().findFirst().ifPresent(board::set);
    }
    view.set(new View(boards, List.copyOf(analysed.figures())));
  }
}
