package app.marquee.ui.welcome;

import app.marquee.ui.fx.Texts;
import app.marquee.ui.welcome.WelcomeViewModel.Recent;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A file opened before: its name, its folder, how many titles it has.
final class RecentCell extends ListCell<Recent> {
  private final Texts texts;
  private final Label name = new Label();
  private final Label folder = new Label();
  private final Label titles = new Label();
  private final VBox words = new VBox(name, folder);
  private final HBox row = new HBox(words, titles);

  RecentCell(WelcomeViewModel model, Texts texts) {
    this.texts = texts;
    setPrefWidth(0);
    name.getStyleClass().add("strong");
    folder.getStyleClass().addAll("caption", "muted");
    folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    titles.getStyleClass().add("muted");
    titles.setMinWidth(USE_PREF_SIZE);
    row.getStyleClass().add("recent-row");
    words.getStyleClass().add("way-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    setOnMouseClicked(_ -> {
      if (getItem() != null) {
        model.open(getItem());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Recent recent, boolean empty) {
    super.updateItem(recent, empty);
    if (empty || recent == null) {
      setGraphic(null);
      return;
    }
    Path parent = recent.file().toAbsolutePath().getParent();
    name.setText(String.valueOf(recent.file().getFileName()));
    folder.setText(parent == null ? "" : parent.toString());
    titles.setText(recent.titles() < 0 ? "" : texts.format("rail.extent", recent.titles()));
    setGraphic(row);
  }
}
