package app.marquee;

import app.marquee.testing.FxThread;
import app.marquee.ui.testing.WindowDriver;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// The list of the Analyse page, gone through by what its lines say.
record AnalysisLines(WindowDriver driver) {

  void choose(String line) {
    FxThread.run(() -> {
      ListView<?> list = list();
      for (int i = 0; i < list.getItems().size(); i++) {
        list.scrollTo(i);
        list.layout();
        for (Node node : list.lookupAll(".list-cell")) {
          if (node instanceof ListCell<?> cell && line.equals(cell.getText())) {
            list.getSelectionModel().select(cell.getIndex());
            return;
          }
        }
      }
      throw new AssertionError("No line says " + line);
    });
    driver.settle();
  }

  ListView<?> list() {
    return (ListView<?>) driver.stage().getScene().getRoot().lookup("#analysisList");
  }
}
