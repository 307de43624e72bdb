package app.marquee.ui.ingest;

import app.marquee.app.PassportWords;
import app.marquee.app.PassportWords.Share;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.ingest.PassportViewModel.Card;
import app.marquee.ui.ingest.PassportViewModel.Line;
import app.marquee.ui.ingest.PassportViewModel.Other;
import app.marquee.ui.ingest.PassportViewModel.Remedy;
import app.marquee.ui.theme.Tip;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The passport at the right of the Ingest page: the edition, how near, the damage with its
/// repairs, the other editions.
final class PassportPane extends VBox {
  private final Texts texts;
  private final PassportViewModel model;
  private final VBox content = new VBox();

  PassportPane(PageContext context, PassportViewModel model) {
    this.texts = context.texts();
    this.model = model;
    getStyleClass().addAll("inspector", "passport");
    content.getStyleClass().add("passport-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(header(), scroll);
    model.cardProperty().subscribe(this::show);
  }

  private HBox header() {
    Button copy = new Button("", new FontIcon("fth-copy"));
    copy.getStyleClass().add("icon-button");
    copy.setAccessibleText(texts.get("passport.copy"));
    Tip.of(copy, copy.getAccessibleText());
    copy.setOnAction(_ -> model.copy());
    HBox header = new HBox(styled(texts.get("passport"), "section-title"), gap(), copy);
    header.getStyleClass().add("passport-header");
    return header;
  }

  private void show(Card card) {
    content.getChildren().setAll(styled(card.name(), "strong"), wrapped(card.sentence(), "muted"));
    if (!card.shares().isEmpty()) {
      shares(card);
    }
    lines(texts.get("passport.damage"), card.damage());
    lines(texts.get("passport.faults"), card.faults());
    others(card.others());
  }

  private void shares(Card card) {
    Share first = card.shares().getFirst();
    HBox figure = new HBox(styled(first.text(), "figure"), styled(first.label(), "muted"));
    figure.getStyleClass().add("passport-figure");
    Tip.of(figure, first.definition());
    ProgressBar bar = new ProgressBar(card.share());
    bar.getStyleClass().add("passport-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(first.text() + " " + first.label());
    content.getChildren().addAll(figure, bar, wrapped(first.definition(), "caption"));
    for (Share share : card.shares().subList(1, card.shares().size())) {
      content
          .getChildren()
          .add(wrapped(share.text() + " " + share.label() + ". " + share.definition(), "caption"));
    }
  }

  private void lines(String head, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    content.getChildren().add(head(head, texts.get("passport.count")));
    lines.forEach(line -> content.getChildren().add(line(line)));
  }

  private HBox line(Line line) {
    Button count = new Button(texts.number(line.damage().count()));
    count.getStyleClass().addAll("link-button", "passport-count");
    boolean hasRecords = line.damage().records().length > 0;
    count.setDisable(!hasRecords);
    count.setAccessibleText(
        texts.format("passport.show", line.damage().count(), line.damage().label()));
    count.setOnAction(_ -> model.showRecords(line));
    VBox words =
        new VBox(
            wrapped(line.damage().label(), "passport-label"),
            wrapped(PassportWords.examples(line.damage()), "caption"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(count, words, remedy(line));
    row.getStyleClass().add("passport-line");
    return row;
  }

  private Region remedy(Line line) {
    if (line.remedy() == Remedy.REPAIR || line.remedy() == Remedy.REPAIRED) {
      boolean done = line.remedy() == Remedy.REPAIRED;
      Button turn = new Button(texts.get(done ? "passport.undo" : "passport.repair"));
      turn.getStyleClass().add("link-button");
      turn.setMinWidth(USE_PREF_SIZE);
      turn.setAccessibleText(turn.getText() + ": " + line.damage().label());
      turn.setOnAction(_ -> model.turn(line));
      Label repaired = styled(texts.get("passport.repaired"), "success-text");
      repaired.setMinWidth(USE_PREF_SIZE);
      Shown.when(done, repaired);
      VBox box = new VBox(repaired, turn);
      box.getStyleClass().add("passport-remedy");
      return box;
    }
    Label said = styled(words(line.remedy()), "caption");
    said.setMinWidth(USE_PREF_SIZE);
    return said;
  }

  private String words(Remedy remedy) {
    return switch (remedy) {
      case RULE -> texts.get("passport.remedy.rule");
      case FLAG -> texts.get("passport.remedy.flag");
      case RULE_OFF -> texts.get("passport.remedy.off");
      case NONE, REPAIR, REPAIRED -> "";
    };
  }

  private void others(List<Other> others) {
    if (others.isEmpty()) {
      return;
    }
    content.getChildren().add(head(texts.get("passport.others"), texts.get("passport.shared")));
    for (Other other : others) {
      Label name = wrapped(other.name(), "passport-label");
      Label share = styled(other.share(), "muted");
      share.setMinWidth(USE_PREF_SIZE);
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox row = new HBox(name, share);
      row.getStyleClass().add("passport-line");
      content.getChildren().add(row);
    }
  }

  private HBox head(String name, String unit) {
    HBox head = new HBox(styled(name, "strong"), gap(), styled(unit, "caption"));
    head.getStyleClass().add("passport-head");
    return head;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Label wrapped(String text, String style) {
    Label label = styled(text, style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Label styled(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
