package app.marquee.io.csv;

import app.marquee.domain.figures.NumberText;
import app.marquee.engine.frame.ByteSink;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;

/// Takes records out of the quotes they stand in as a whole: `"s1,Movie,""A, B""";;` becomes
/// `s1,Movie,"A, B"`. A record that was torn at the wrapper's delimiter (`"a,b";" c";`) is whole
/// again, as the delimiter is put back between its parts.
final class Unwrapping implements Rewriting {

  /// Where in a line the next byte stands.
  private enum Place {
    START,
    BARE,
    QUOTED,
    AFTER_QUOTE
  }

  /// Where in the record inside the next byte stands.
  private enum Inside {
    START,
    BARE,
    QUOTED,
    AFTER_QUOTE
  }

  private final byte wrapper;
  private final byte delimiter;
  private final byte newline;
  private Place place = Place.START;

  /// Delimiters met since the last part; those at the end of a line fill it only.
  private int delimiters;

  private boolean returned;
  private int parts;
  private boolean quotedFirst;
  private long unwrapped;
  private long joined;
  private Inside inside = Inside.START;
  private int line = 1;

  /// Lines whose record ends inside a quote of its own: its rest stands in the next one.
  private final IntSet cutLines = new IntOpenHashSet();

  Unwrapping(Dialect dialect) {
    wrapper = dialect.wrapper();
    delimiter = dialect.delimiter();
    newline = dialect.lineEnd();
  }

  @Override
  public void next(byte one, ByteSink out) {
    if (returned) {
      returned = false;
      if (one == newline) {
        lineEnded(out);
        out.append((byte) '\r');
        out.append(one);
        place = Place.START;
        return;
      } else {
        bare((byte) '\r', out);
      }
    }
    switch (place) {
      case QUOTED -> {
        if (one == '"') {
          place = Place.AFTER_QUOTE;
        } else {
          put(one, out);
        }
      }
      case AFTER_QUOTE -> {
        if (one == '"') {
          put(one, out);
          place = Place.QUOTED;
        } else if (!ends(one, out)) {
          // Not a quote that closes: it stands there as it is.
          put((byte) '"', out);
          bare(one, out);
        }
      }
      case START -> {
        if (one == '"') {
          quotedFirst |= parts == 0;
          putDelimiters(out);
          place = Place.QUOTED;
        } else if (!ends(one, out)) {
          bare(one, out);
        }
      }
      case BARE -> {
        if (!ends(one, out)) {
          put(one, out);
        }
      }
    }
  }

  @Override
  public void end(ByteSink out) {
    lineEnded(out);
    if (place == Place.QUOTED) {
      // The quote never closed: what is left must not look whole.
      out.append((byte) '"');
    }
  }

  /// True where the byte ends a part or the line.
  private boolean ends(byte one, ByteSink out) {
    if (one == wrapper) {
      delimiters++;
      place = Place.START;
      return true;
    }
    if (one == newline) {
      lineEnded(out);
      out.append(one);
      place = Place.START;
      return true;
    }
    if (one == '\r') {
      returned = true;
      return true;
    }
    return false;
  }

  private void bare(byte one, ByteSink out) {
    putDelimiters(out);
    put(one, out);
    place = Place.BARE;
  }

  /// Gives a byte of the record inside.
  private void put(byte one, ByteSink out) {
    out.append(one);
    if (one == newline) {
      line++;
    }
    inside =
        switch (inside) {
          case START -> one == '"' ? Inside.QUOTED : one == delimiter ? Inside.START : Inside.BARE;
          case QUOTED -> one == '"' ? Inside.AFTER_QUOTE : Inside.QUOTED;
          case AFTER_QUOTE ->
              one == '"' ? Inside.QUOTED : one == delimiter ? Inside.START : Inside.BARE;
          case BARE -> one == delimiter ? Inside.START : Inside.BARE;
        };
  }

  @Override
  public boolean isCut(int firstLine) {
    return cutLines.contains(firstLine);
  }

  private void lineEnded(ByteSink out) {
    if (inside == Inside.QUOTED) {
      // Else it would reach into the next record. What follows the quote makes it unreadable.
      cutLines.add(line);
      out.append((byte) '"');
      out.append((byte) '?');
    }
    inside = Inside.START;
    line++;
    unwrapped += quotedFirst ? 1 : 0;
    joined += quotedFirst && parts > 1 ? 1 : 0;
    parts = 0;
    quotedFirst = false;
    delimiters = 0;
  }

  @Override
  public String story() {
    String told =
        NumberText.whole(unwrapped)
            + (unwrapped == 1 ? " record is one quoted cell" : " records are one quoted cell");
    return joined == 0
        ? told
        : told + ", " + NumberText.whole(joined) + " torn at " + (char) wrapper + " and joined";
  }

  private void putDelimiters(ByteSink out) {
    parts++;
    for (; delimiters > 0; delimiters--) {
      put(wrapper, out);
    }
  }
}
