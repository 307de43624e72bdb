package app.marquee.ui.features;

import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// One of the user's features in the list; it can be dragged to another's place.
final class OwnFeatureCell extends FeatureCell {
  private static final String MARK = "feature ";

  OwnFeatureCell(FeaturesViewModel model) {
    super(model::flip);
    setOnDragDetected(event -> {
      FeatureLine line = getItem();
      if (line != null) {
        Dragboard board = startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.putString(MARK + line.name());
        board.setContent(content);
        event.consume();
      }
    });
    setOnDragOver(event -> {
      if (dragged(event) != null && getItem() != null) {
        event.acceptTransferModes(TransferMode.MOVE);
      }
      event.consume();
    });
    setOnDragDropped(event -> {
      String from = dragged(event);
      FeatureLine onto = getItem();
      if (from != null && onto != null) {
        model.moveTo(from, onto.name());
      }
      event.setDropCompleted(from != null);
      event.consume();
    });
  }

  private static @Nullable String dragged(DragEvent event) {
    String text = event.getDragboard().getString();
    return text != null && text.startsWith(MARK) ? text.substring(MARK.length()) : null;
  }
}
