package app.marquee.ui.explore;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Inquiry;
import app.marquee.ui.chart.ChartCanvas;
import app.marquee.ui.explore.CatalogueModel.Item;
import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The catalogue of charts: a small picture of each, by question, with a search. A press puts the
/// chart on the chosen board.
final class ChartCatalogue extends StackPane {
  private final CatalogueModel model;
  private final BoardsModel boards;
  private final Texts texts;
  private final CustomTextField search = new CustomTextField();
  private final VBox groups = new VBox();
  private final Map<Item, Node> tiles = new HashMap<>();
  private final Map<Analysis, Node> fields = new HashMap<>();

  ChartCatalogue(CatalogueModel model, BoardsModel boards, Texts texts, Runnable close) {
    this.model = model;
    this.boards = boards;
    this.texts = texts;
    DialogFrame frame =
        new DialogFrame(
            texts,
            texts.get("catalogue.title"),
            () -> {
              model.close();
              close.run();
            });
    boards.tab().ifPresent(tab -> frame.setNote(texts.format("catalogue.note", tab.name())));
    search.setLeft(Icons.of("fth-search"));
    search.setPromptText(texts.get("catalogue.search"));
    search.setAccessibleText(texts.get("catalogue.search"));
    search.setId("catalogueSearch");
    search.textProperty().addListener(_ -> refresh());
    groups.getStyleClass().add("catalogue-groups");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("catalogue-scroll");
    VBox content = new VBox(search, scroll);
    content.getStyleClass().add("catalogue");
    frame.setContent(content);
    getChildren().add(frame);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    model.itemsProperty().subscribe(_ -> refresh());
    boards.tabsProperty().addListener(_ -> tiles.forEach(this::mark));
    Platform.runLater(search::requestFocus);
  }

  private void refresh() {
    Map<String, List<Node>> byGroup = new LinkedHashMap<>();
    for (Item item : model.itemsProperty().get()) {
      if (item.meets(search.getText().strip())) {
        List<Node> group = byGroup.computeIfAbsent(item.group(), _ -> new ArrayList<>());
        Inquiry asked = item.asked();
        if (asked != null && !asked.analysis().subject().isEmpty()) {
          Node field = fields.computeIfAbsent(asked.analysis(), this::field);
          if (!group.contains(field)) {
            group.add(field);
          }
        }
        group.add(tiles.computeIfAbsent(item, this::tile));
      }
    }
    List<Node> parts = new ArrayList<>();
    byGroup.forEach((group, nodes) -> {
      Label name = new Label(texts.get(group));
      name.getStyleClass().add("strong");
      FlowPane flow = new FlowPane();
      flow.getStyleClass().add("catalogue-tiles");
      flow.getChildren().setAll(nodes);
      parts.add(new VBox(name, flow));
    });
    if (parts.isEmpty()) {
      parts.add(note(texts.get("catalogue.none")));
    }
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    groups.getChildren().setAll(parts);
    tiles.forEach(this::mark);
    if (focused != null && tiles.containsValue(focused)) {
      focused.requestFocus();
    }
  }

  /// A chart that stands on the board already says so; it keeps the focus, and pressed again does
  /// nothing.
  private void mark(Item item, Node tile) {
    boolean there = boards.tab().filter(tab -> tab.board().holds(item.key())).isPresent();
    tile.setDisable(item.chart() == null);
    if (tile instanceof Button button && button.getGraphic() instanceof VBox box) {
      box.getChildren().removeIf(node -> node.getStyleClass().contains("catalogue-there"));
      if (there) {
        Label label = new Label(texts.get("catalogue.there"), Icons.of("fth-check"));
        label.getStyleClass().addAll("caption", "catalogue-there");
        box.getChildren().add(label);
      }
    }
  }

  private Node tile(Item item) {
    ChartSpec chart = item.chart();
    Label title = new Label(item.title());
    title.getStyleClass().add("strong");
    VBox box = new VBox(title);
    box.getStyleClass().add("catalogue-tile-box");
    if (chart == null) {
      String note = item.note().isEmpty() ? texts.get("explore.card.counting") : item.note();
      box.getChildren().add(note(note));
    } else {
      Label caption = new Label(chart.caption());
      caption.getStyleClass().addAll("caption", "muted");
      ChartCanvas picture = new ChartCanvas(chart);
      picture.setMouseTransparent(true);
      picture.getStyleClass().add("catalogue-picture");
      box.getChildren().addAll(caption, picture);
    }
    Button tile = new Button("", box);
    tile.getStyleClass().add("catalogue-tile");
    tile.setId("catalogue-" + item.key().chart());
    tile.setAccessibleText(
        texts.format("catalogue.add", item.title())
            + (chart == null ? "" : ", " + chart.summary()));
    tile.setOnAction(_ -> boards.add(item.key(), item.title()));
    return tile;
  }

  /// Where somebody or something is named for the charts after it.
  private Node field(Analysis analysis) {
    TextField field = new TextField(model.subject(analysis));
    String prompt =
        texts.get(
            analysis == Analysis.COUNTRY ? "analyse.subject.country" : "analyse.subject.name");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setId("catalogueSubject-" + analysis.id());
    field.setOnAction(_ -> model.ask(analysis, field.getText()));
    Label name = new Label(analysis.label());
    name.getStyleClass().add("muted");
    HBox line = new HBox(name, field);
    line.getStyleClass().add("catalogue-subject");
    line.setMinWidth(Region.USE_PREF_SIZE);
    return line;
  }

  private static Label note(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    return label;
  }
}
