package app.marquee.ui.ingest;

import app.marquee.app.IngestResult;
import app.marquee.app.SessionState;
import app.marquee.domain.catalogue.TitleRows.Column;
import app.marquee.domain.fit.MissingColumn;
import app.marquee.domain.fit.RecipeFit;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The columns the recipe asks for and the file lacks, each with what is not applicable, above the
/// page before anything runs; nothing where the file has them all.
final class MissingColumnsPane extends VBox {
  private static final double LARGEST_SHARE = 0.22;

  private final Texts texts;
  private final Label head = new Label("", Icons.of("fth-alert-triangle"));
  private final VBox rows = new VBox();
  private List<MissingColumn> shown = List.of();

  /// @param page the height of the page it stands on
  MissingColumnsPane(Texts texts, ReadOnlyDoubleProperty page) {
    this.texts = texts;
    getStyleClass().add("missing-columns");
    head.getStyleClass().add("strong");
    rows.getStyleClass().add("missing-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setMinHeight(USE_PREF_SIZE);
    // Wrapped lines are as high as they came out, and leave the page most of its room.
    scroll
        .prefViewportHeightProperty()
        .bind(Bindings.min(rows.heightProperty(), page.multiply(LARGEST_SHARE)));
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(texts.get("ingest.missing.list"));
    getChildren().setAll(head, scroll);
    Shown.when(false, this);
  }

  void show(SessionState state) {
    List<MissingColumn> missing = missing(state);
    if (missing.equals(shown)) {
      return;
    }
    shown = missing;
    head.setText(texts.format("ingest.missing", missing.size()));
    List<Node> lines = new ArrayList<>();
    missing.forEach(column -> lines.add(line(column)));
    rows.getChildren().setAll(lines);
    Shown.when(!missing.isEmpty(), this);
  }

  private static List<MissingColumn> missing(SessionState state) {
    IngestResult result = state.ingest();
    return result == null
        ? List.of()
        : RecipeFit.of(state.recipe(), result.rows().columns().stream().map(Column::name).toList());
  }

  private Node line(MissingColumn column) {
    Label name = new Label(column.column());
    name.getStyleClass().add("missing-column");
    Label words = new Label(texts.format("features.absent", column.consequences()));
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(name, words);
    row.getStyleClass().add("missing-row");
    return row;
  }
}
