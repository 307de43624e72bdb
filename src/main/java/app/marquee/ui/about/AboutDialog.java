package app.marquee.ui.about;

import app.marquee.ui.about.Program.Part;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.Texts;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The dialog about the program: version, licence, and the parts with theirs.
public final class AboutDialog extends StackPane {
  public AboutDialog(Program program, Texts texts, Runnable close) {
    DialogFrame frame = new DialogFrame(texts, texts.get("command.about"), close);
    frame.getStyleClass().add("about");
    Label version = new Label(texts.format("about.version", program.version()));
    version.getStyleClass().add("strong");
    Label text = new Label(texts.get("about.text"));
    Label licence = new Label(texts.get("about.licence"));
    Label runs =
        new Label(
            texts.format(
                "about.java",
                System.getProperty("java.version", "?"),
                System.getProperty("javafx.version", "?")));
    runs.getStyleClass().add("muted");
    for (Label label : new Label[] {text, licence, runs}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    Label parts = new Label(texts.get("about.parts"));
    parts.getStyleClass().addAll("strong", "about-head");
    VBox body = new VBox(version, text, licence, runs, parts, grid(program));
    body.getStyleClass().addAll("dialog-body", "about-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    frame.setContent(scroll);
    getChildren().add(frame);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  private static GridPane grid(Program program) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("about-parts");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints licences = new ColumnConstraints();
    licences.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(names, licences);
    int row = 0;
    for (Part part : program.parts().get()) {
      Label licence = new Label(part.licence());
      licence.getStyleClass().add("muted");
      grid.addRow(row++, new Label(part.name()), licence);
    }
    return grid;
  }
}
