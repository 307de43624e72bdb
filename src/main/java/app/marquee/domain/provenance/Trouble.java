package app.marquee.domain.provenance;

/// A cell of a file as it was read that is not what it should be.
///
/// @param row its row among the records read, from 0
/// @param column the canonical column
/// @param text the cell as it stands
public record Trouble(int row, String column, String text, Kind kind) {

  /// What is wrong, the worst first.
  public enum Kind {
    NO_TITLE("no title"),
    NO_TYPE("neither movie nor show"),
    RATING_IS_LENGTH("rating holds a length"),
    TITLE_IS_DATE("title looks like a date"),
    LOST_CHARACTER("a character is lost"),
    DOUBLE_ENCODED("encoded twice"),
    BLANK_AT_END("blank at an end"),
    ODD_CHARACTER("odd or hidden characters");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// A clause in words.
    public String words() {
      return words;
    }
  }
}
