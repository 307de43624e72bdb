package app.marquee.ui.reports;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rows of the export dialog.
final class ExportRows {
  private ExportRows() {}

  /// A group of files with about how large it is.
  static Node group(String name, String note, String size) {
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    Label words = new Label(note);
    words.getStyleClass().addAll("caption", "muted");
    VBox left = new VBox(title, words);
    left.getStyleClass().add("export-words");
    return row(left, size, "export-row");
  }

  /// A name with its value.
  static Node fact(String name, String value) {
    Label title = new Label(name);
    title.getStyleClass().add("muted");
    return row(title, value, "export-fact");
  }

  private static Node row(Region left, String value, String style) {
    Label right = new Label(value);
    right.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(left, gap, right);
    row.getStyleClass().add(style);
    return row;
  }
}
