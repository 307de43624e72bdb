package app.marquee.ui.analyse;

import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Listing;
import app.marquee.ui.fx.Columns;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The parts of an answer that is counted when it is asked for.
final class AnswerPane {
  private static final int MOST_ROWS = 14;
  private static final double ROW_PIXELS = 28;
  private static final double NARROW_EM = 7;
  private static final double WIDE_EM = 22;
  private static final double CHARACTER_EM = 0.6;

  private AnswerPane() {}

  /// Its name and definition, and where it is about one title, country or person, a field to name
  /// it.
  static Node head(Texts texts, Analysis analysis, Consumer<String> ask) {
    Label title = new Label(analysis.label());
    title.getStyleClass().add("section-title");
    VBox head = new VBox(title, sentence(analysis.sentence(), "muted"));
    head.getStyleClass().add("analysis-head");
    if (!analysis.subject().isEmpty()) {
      TextField field = new TextField();
      field.setId("subjectField");
      field.setPromptText(prompt(texts, analysis));
      field.setAccessibleText(prompt(texts, analysis));
      field.setOnAction(_ -> ask.accept(field.getText()));
      field.getStyleClass().add("subject-field");
      head.getChildren().add(field);
    }
    return head;
  }

  private static String prompt(Texts texts, Analysis analysis) {
    return switch (analysis) {
      case COUNTRY -> texts.get("analyse.subject.country");
      case PERSON -> texts.get("analyse.subject.name");
      default -> texts.get("analyse.subject.title");
    };
  }

  static Node notApplicable(Texts texts, Answer answer) {
    return sentence(texts.format("analyse.not.applicable", answer.notApplicable()), "muted");
  }

  static Node problem(String sentence) {
    Label label = sentence(sentence, "danger-text");
    label.setId("answerProblem");
    return label;
  }

  static List<Node> figures(Texts texts, Answer answer) {
    if (answer.figures().isEmpty()) {
      return List.of();
    }
    VBox part = part(texts.get("analyse.figures"));
    for (Figure figure : answer.figures()) {
      Label name = new Label(figure.label());
      name.getStyleClass().add("analysis-name");
      Label value = new Label(figure.text());
      value.getStyleClass().addAll("strong", "analysis-value");
      HBox line = new HBox(name, value, sentence(figure.note(), "muted"));
      line.getStyleClass().add("analysis-line");
      part.getChildren().add(line);
    }
    return List.of(part);
  }

  static List<Node> listings(PageContext context, Answer answer) {
    List<Node> parts = new ArrayList<>();
    for (Listing listing : answer.listings()) {
      VBox part = part(listing.title());
      part.getChildren().add(table(context, listing));
      parts.add(part);
    }
    return parts;
  }

  private static TableView<List<String>> table(PageContext context, Listing listing) {
    TableView<List<String>> table = new TableView<>(FXCollections.observableList(listing.rows()));
    table.getStyleClass().add("edge-to-edge");
    table.setAccessibleText(listing.title());
    for (int i = 0; i < listing.columns().size(); i++) {
      int at = i;
      boolean numeric =
          !listing.rows().isEmpty()
              && listing.rows().stream().allMatch(row -> isNumber(row.get(at)));
      table
          .getColumns()
          .add(
              Columns.text(
                  words(listing.columns().get(i)),
                  width(listing, i),
                  row -> row.get(at),
                  numeric ? new String[] {"number"} : new String[0]));
    }
    Columns.follow(table, context.theme(), context.texts().get("analyse.listing.none"));
    int rows = Math.clamp(listing.rows().size(), 2, MOST_ROWS) + 1;
    table.setMinHeight(TableView.USE_PREF_SIZE);
    table.setPrefHeight((rows * ROW_PIXELS + 2) * context.theme().look().textSize());
    return table;
  }

  private static double width(Listing listing, int column) {
    int longest = listing.columns().get(column).length();
    for (List<String> row : listing.rows()) {
      longest = Math.max(longest, row.get(column).length());
    }
    return Math.clamp(longest * CHARACTER_EM + 2, NARROW_EM, WIDE_EM);
  }

  private static boolean isNumber(String cell) {
    Predicate<Integer> fits = c -> Character.isDigit(c) || c == '.' || c == '-';
    return cell.chars().boxed().allMatch(fits);
  }

  private static String words(String header) {
    String spaced = header.replace('_', ' ');
    return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }

  private static VBox part(String name) {
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    VBox part = new VBox(title);
    part.getStyleClass().add("analysis-part");
    return part;
  }

  private static Label sentence(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
