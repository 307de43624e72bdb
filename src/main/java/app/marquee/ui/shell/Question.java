package app.marquee.ui.shell;

import java.util.List;

/// A question before something is done that cannot be taken back.
///
/// @param title what it is about
/// @param sentence what happens otherwise
/// @param answers in the order of their buttons, the safe one last; Esc gives none of them
public record Question(String title, String sentence, List<Answer> answers) {
  public Question {
    answers = List.copyOf(answers);
  }

  /// How an answer's button stands out.
  public enum Weight {
    PLAIN,
    MAIN,
    DANGER
  }

  /// An answer.
  ///
  /// @param run what it does, after the question is gone
  public record Answer(String id, String text, Weight weight, Runnable run) {}
}
