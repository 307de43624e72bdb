package app.marquee.ui.reports;

import java.util.List;

/// A part of a document as it is shown.
sealed interface Block {

  /// What the part is called; may be empty.
  String title();

  /// Names with their values.
  record Facts(String title, List<Fact> facts) implements Block {}

  /// A name with its value.
  record Fact(String name, String value) {}

  /// A table.
  ///
  /// @param numeric which columns hold numbers
  /// @param more rows that are not shown
  record Grid(
      String title, List<String> columns, List<Boolean> numeric, List<List<String>> rows, int more)
      implements Block {}

  /// Whole sentences, each with its note.
  record Sentences(String title, List<Sentence> sentences) implements Block {}

  /// A sentence.
  ///
  /// @param tone what sign stands before it
  record Sentence(Tone tone, String text, String note) {}

  /// What a sentence means for the reader.
  enum Tone {
    PLAIN,
    PASSED,
    WARNING,
    FAILED
  }
}
