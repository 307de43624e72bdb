package app.marquee.ui.shell;

import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.shell.Question.Answer;
import app.marquee.ui.shell.Question.Weight;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows a [Question].
final class QuestionDialog extends StackPane {
  QuestionDialog(Question question, Texts texts, Runnable close) {
    DialogFrame frame = new DialogFrame(texts, question.title(), close);
    Label sentence = new Label(question.sentence());
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    VBox body = new VBox(sentence);
    body.getStyleClass().addAll("dialog-body", "question");
    frame.setContent(body);
    frame.setFooter(
        question.answers().stream().map(answer -> button(answer, close)).toArray(Button[]::new));
    getChildren().add(frame);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  private static Button button(Answer answer, Runnable close) {
    Button button = new Button(answer.text());
    button.setId("answer-" + answer.id());
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setDefaultButton(answer.weight() == Weight.MAIN);
    switch (answer.weight()) {
      case MAIN -> button.getStyleClass().add("accent");
      case DANGER -> button.getStyleClass().add("danger");
      case PLAIN -> {}
    }
    button.setOnAction(_ -> {
      close.run();
      answer.run().run();
    });
    return button;
  }
}
