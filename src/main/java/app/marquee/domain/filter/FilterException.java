package app.marquee.domain.filter;

/// A filter that cannot be read or does not fit the catalogue: what is wrong, in a sentence.
public final class FilterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int column;

  /// @param column place in the text, from 1; 0 where the text could be read
  public FilterException(String sentence, int column) {
    super(sentence);
    this.column = column;
  }

  /// Place in the text, from 1; 0 where the text could be read but does not fit.
  public int column() {
    return column;
  }

  /// One whole sentence.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
