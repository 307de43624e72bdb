package app.marquee.ui.fx.profile;

import app.marquee.domain.quality.ColumnPart;
import app.marquee.domain.quality.ColumnShape;
import app.marquee.domain.quality.ColumnShape.Bar;
import app.marquee.domain.quality.ColumnShape.Measure;
import app.marquee.domain.quality.ColumnSummary;
import app.marquee.domain.quality.ColumnSummary.Frequency;
import app.marquee.ui.fx.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All that is counted of a column: shares, facts, how its values spread, the most frequent. A
/// press on a part shows its titles.
final class ProfilePanel extends VBox {
  private final ColumnShape shape;
  private final ProfileWords words;
  private final Texts texts;
  private final BiConsumer<ColumnPart, String> choose;

  /// @param choose called with a part that was pressed and what it is called
  ProfilePanel(ColumnShape shape, ProfileWords words, BiConsumer<ColumnPart, String> choose) {
    this.shape = shape;
    this.words = words;
    this.texts = words.texts();
    this.choose = choose;
    getStyleClass().add("profile-panel");
    ColumnSummary summary = shape.summary();
    Label name = new Label(summary.column());
    name.getStyleClass().add("section-title");
    Label titles = new Label(texts.format("table.count", summary.titles()));
    titles.getStyleClass().add("muted");
    HBox head = new HBox(name, titles);
    head.getStyleClass().add("profile-head");
    getChildren().setAll(head, shares(summary), facts(summary), spread());
    if (shape.measure() != Measure.VALUE && repeats(summary)) {
      getChildren().add(frequent(summary));
    }
  }

  /// Adds what else can be done with the column.
  void addLink(String text, Runnable run) {
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(_ -> run.run());
    getChildren().add(link);
  }

  private VBox shares(ColumnSummary summary) {
    VBox shares = new VBox();
    share(shares, new ColumnPart.Plain(), "profile.plain", shape.plain());
    share(shares, new ColumnPart.Changed(), "profile.changed", summary.changed());
    share(shares, new ColumnPart.Flagged(), "profile.flagged", shape.flagged());
    share(shares, new ColumnPart.Missing(), "profile.missing", summary.missing());
    return shares;
  }

  private void share(VBox shares, ColumnPart part, String key, long titles) {
    String label = texts.get(key);
    Label percent = new Label(words.share(titles, shape.summary().titles()));
    percent.getStyleClass().addAll("muted", "profile-number");
    shares.getChildren().add(row(part, label, percent, titles));
  }

  private VBox facts(ColumnSummary summary) {
    VBox facts = new VBox();
    facts.getStyleClass().add("profile-block");
    boolean lists = summary.entries() >= 0;
    fact(
        facts,
        lists ? "profile.fact.entries" : "profile.fact.distinct",
        texts.number(ProfileWords.distinct(summary)));
    String smallest = summary.smallest();
    if (smallest != null) {
      fact(facts, "profile.fact.smallest", smallest);
      fact(facts, "profile.fact.largest", String.valueOf(summary.largest()));
    } else {
      fact(
          facts,
          "profile.fact.length",
          texts.format("profile.lengths", summary.shortest(), summary.longest()));
    }
    if (summary.invalid() > 0) {
      fact(facts, "profile.fact.invalid", texts.number(summary.invalid()));
    }
    return facts;
  }

  private void fact(VBox facts, String key, String value) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(name, gap, new Label(value));
    row.getStyleClass().add("profile-fact");
    facts.getChildren().add(row);
  }

  private VBox spread() {
    List<Bar> bars = shape.bars();
    long most = bars.stream().mapToLong(Bar::titles).max().orElse(1);
    VBox rows = block(shape.measure() == Measure.VALUE ? "profile.frequent" : "profile.spread");
    for (Bar bar : bars) {
      rows.getChildren()
          .add(row(bar.part(), words.label(shape, bar), bar(bar.titles(), most), bar.titles()));
    }
    return rows;
  }

  private static boolean repeats(ColumnSummary summary) {
    return !summary.frequent().isEmpty() && summary.frequent().getFirst().count() > 1;
  }

  private VBox frequent(ColumnSummary summary) {
    VBox rows = block("profile.frequent");
    long most = summary.frequent().getFirst().count();
    for (Frequency one : summary.frequent().subList(0, Math.min(5, summary.frequent().size()))) {
      ColumnPart part = new ColumnPart.Value(one.value());
      rows.getChildren().add(row(part, one.value(), bar(one.count(), most), one.count()));
    }
    return rows;
  }

  private VBox block(String key) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("strong");
    VBox block = new VBox(name);
    block.getStyleClass().add("profile-block");
    return block;
  }

  private static ProgressBar bar(long titles, long most) {
    ProgressBar bar = new ProgressBar(most == 0 ? 0 : (double) titles / most);
    bar.getStyleClass().add("profile-length");
    return bar;
  }

  private Button row(ColumnPart part, String label, Node middle, long titles) {
    Label name = new Label(label);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label count = new Label(texts.number(titles));
    count.getStyleClass().add("profile-number");
    HBox line = new HBox(name, middle, count);
    line.getStyleClass().add("profile-line");
    Button row = new Button();
    row.getStyleClass().addAll("flat", "profile-row");
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.setGraphic(line);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setDisable(titles == 0);
    line.prefWidthProperty().bind(row.widthProperty().subtract(16));
    row.setAccessibleText(texts.format("profile.part", label, titles));
    row.setOnAction(_ -> choose.accept(part, label));
    return row;
  }
}
