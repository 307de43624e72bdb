package app.marquee.ui.explore;

import app.marquee.ui.fx.Texts;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// The boards as tabs.
final class BoardTabs extends HBox {
  private final Texts texts;
  private final ObjectProperty<Board> chosen;
  private final ToggleGroup group = new ToggleGroup();

  /// @param chosen set where a tab is pressed
  BoardTabs(Texts texts, ObjectProperty<Board> chosen) {
    this.texts = texts;
    this.chosen = chosen;
    getStyleClass().add("board-tabs");
  }

  void show(Set<Board> boards) {
    getChildren().clear();
    group.getToggles().clear();
    for (Board board : boards) {
      getChildren().add(tab(board));
    }
  }

  void select(Board board) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == board)
        .forEach(toggle -> toggle.setSelected(true));
  }

  private ToggleButton tab(Board board) {
    ToggleButton tab = new ToggleButton(texts.get(board.key()));
    tab.getStyleClass().add("board-tab");
    tab.setToggleGroup(group);
    tab.setUserData(board);
    // A press on the chosen tab must not leave none chosen.
    tab.setOnAction(_ -> {
      tab.setSelected(true);
      chosen.set(board);
    });
    return tab;
  }
}
