package app.marquee.ui.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Rows of a name and a field, as dialogs have them, which tell when any of them changes.
public abstract class DialogForm extends VBox {
  private final Texts texts;
  private Runnable change = () -> {};

  protected DialogForm(Texts texts) {
    this.texts = texts;
  }

  /// Calls back whenever a field changes.
  public final void setOnChange(Runnable run) {
    change = run;
  }

  /// Moves the focus to the first field that takes text, or to the first there is.
  public final void focusFirst() {
    List<Node> fields =
        getChildren().stream().map(row -> ((HBox) row).getChildren().getLast()).toList();
    fields.stream()
        .filter(TextInputControl.class::isInstance)
        .findFirst()
        .orElse(fields.getFirst())
        .requestFocus();
  }

  /// To be called where a field of one's own has changed.
  protected final void changed() {
    change.run();
  }

  /// A choice among texts; the first where the one begun with is not among them.
  protected final ComboBox<String> choice(String key, String chosen, List<String> offered) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(offered);
    box.setValue(offered.contains(chosen) || offered.isEmpty() ? chosen : offered.getFirst());
    box.valueProperty().subscribe(_ -> changed());
    row(key, box);
    return box;
  }

  protected final TextField field(String key, String text) {
    TextField field = new TextField(text);
    field.textProperty().subscribe(_ -> changed());
    row(key, field);
    return field;
  }

  protected final TextArea area(String key, String text) {
    TextArea area = new TextArea(text);
    area.setPrefRowCount(4);
    area.textProperty().subscribe(_ -> changed());
    row(key, area);
    return area;
  }

  /// Adds a row.
  ///
  /// @param key of the name
  protected final void row(String key, Node field) {
    Label name = new Label(texts.get(key));
    name.setLabelFor(field);
    field.setAccessibleText(texts.get(key));
    HBox row = new HBox(name, field);
    row.getStyleClass().addAll("dialog-row", "step-row");
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().add(row);
  }
}
