package app.marquee.io.csv;

import app.marquee.engine.frame.ByteSink;

/// Brings cells in single quotes, with quotes behind backslashes or with blanks before their
/// quotes, into double quotes that are doubled inside.
final class Requoting implements Rewriting {

  /// Where in a cell the next byte stands.
  private enum Place {
    START,
    /// After blanks that may belong to a bare cell, or stand before a quote.
    BLANK,
    BARE,
    /// In a bare cell that begins with a double quote, and so is put in quotes.
    COVERED,
    QUOTED,
    ESCAPED,
    AFTER_QUOTE
  }

  private final byte delimiter;
  private final byte newline;
  private final int quote;
  private final boolean backslash;
  private final boolean spaced;
  private int blanks;
  private Place place = Place.START;

  Requoting(Dialect dialect) {
    delimiter = dialect.delimiter();
    newline = dialect.lineEnd();
    quote = dialect.quote();
    backslash = dialect.escape() == Dialect.Escape.BACKSLASH;
    spaced = dialect.escape() == Dialect.Escape.DOUBLED_AFTER_BLANK;
  }

  @Override
  public void next(byte one, ByteSink out) {
    switch (place) {
      case START, BLANK -> begin(one, out);
      case BARE -> {
        out.append(one);
        if (one == delimiter || one == newline) {
          place = Place.START;
        }
      }
      case COVERED -> {
        if (one == delimiter || one == newline || one == '\r') {
          out.append((byte) '"');
          out.append(one);
          place = one == '\r' ? Place.BARE : Place.START;
        } else {
          inside(one, out);
        }
      }
      case QUOTED -> {
        if (one == quote) {
          place = Place.AFTER_QUOTE;
        } else if (backslash && one == '\\') {
          place = Place.ESCAPED;
        } else {
          inside(one, out);
        }
      }
      case ESCAPED -> {
        if (one != quote && one != '\\') {
          out.append((byte) '\\');
        }
        inside(one, out);
        place = Place.QUOTED;
      }
      case AFTER_QUOTE -> {
        if (one == quote) {
          inside(one, out);
          place = Place.QUOTED;
        } else {
          out.append((byte) '"');
          out.append(one);
          place = one == delimiter || one == newline ? Place.START : Place.BARE;
        }
      }
    }
  }

  @Override
  public void end(ByteSink out) {
    spend(out);
    if (place == Place.AFTER_QUOTE || place == Place.COVERED) {
      out.append((byte) '"');
    }
  }

  @Override
  public String story() {
    return "quotes are doubled for reading";
  }

  private void begin(byte one, ByteSink out) {
    if (spaced && one == ' ') {
      blanks++;
      place = Place.BLANK;
      return;
    }
    if (one != quote) {
      spend(out);
    }
    blanks = 0;
    start(one, out);
  }

  private void spend(ByteSink out) {
    for (int i = 0; i < blanks; i++) {
      out.append((byte) ' ');
    }
  }

  private void start(byte one, ByteSink out) {
    if (one == quote) {
      out.append((byte) '"');
      place = Place.QUOTED;
    } else if (one == '"') {
      out.append((byte) '"');
      inside(one, out);
      place = Place.COVERED;
    } else {
      out.append(one);
      place = one == delimiter || one == newline ? Place.START : Place.BARE;
    }
  }

  private static void inside(byte one, ByteSink out) {
    if (one == '"') {
      out.append((byte) '"');
    }
    out.append(one);
  }
}
