package app.marquee.domain.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words, signs and quoted texts of a filter, taken one after the other.
final class FilterTokens {
  private static final String SIGNS = "()=<>!,";

  /// @param place in the text, from 0
  record Token(String text, int place, boolean quoted) {}

  private final List<Token> tokens = new ArrayList<>();
  private final int end;
  private int at;

  private FilterTokens(String text) {
    end = text.length();
    int i = 0;
    while (i < end) {
      char one = text.charAt(i);
      if (Character.isWhitespace(one)) {
        i++;
      } else if (one == '"') {
        i = quoted(text, i);
      } else {
        int stop = SIGNS.indexOf(one) >= 0 ? sign(text, i) : word(text, i);
        tokens.add(new Token(text.substring(i, stop), i, false));
        i = stop;
      }
    }
  }

  static FilterTokens of(String text) {
    return new FilterTokens(text);
  }

  private int quoted(String text, int start) {
    StringBuilder inner = new StringBuilder();
    for (int i = start + 1; i < end; i++) {
      if (text.charAt(i) != '"') {
        inner.append(text.charAt(i));
      } else if (i + 1 < end && text.charAt(i + 1) == '"') {
        inner.append('"');
        i++;
      } else {
        tokens.add(new Token(inner.toString(), start, true));
        return i + 1;
      }
    }
    throw new FilterException(
        "The quote at column " + (start + 1) + " of the filter is not closed.", start + 1);
  }

  private static int sign(String text, int start) {
    boolean two =
        "<>!".indexOf(text.charAt(start)) >= 0
            && start + 1 < text.length()
            && text.charAt(start + 1) == '=';
    return start + (two ? 2 : 1);
  }

  private static int word(String text, int start) {
    int i = start;
    while (i < text.length()
        && !Character.isWhitespace(text.charAt(i))
        && text.charAt(i) != '"'
        && SIGNS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  boolean isAtEnd() {
    return at == tokens.size();
  }

  @Nullable Token peek() {
    return isAtEnd() ? null : tokens.get(at);
  }

  void next() {
    at++;
  }

  /// Takes a word of the language where it is next.
  boolean takeWord(String word) {
    return take(word);
  }

  boolean takeSign(String sign) {
    return take(sign);
  }

  /// True where a sign of the language is next.
  boolean isSign(String sign) {
    return isNext(sign);
  }

  private boolean take(String what) {
    boolean found = isNext(what);
    at += found ? 1 : 0;
    return found;
  }

  private boolean isNext(String what) {
    Token token = peek();
    return token != null && !token.quoted() && token.text().toLowerCase(Locale.ROOT).equals(what);
  }

  void requireSign(String sign) {
    if (!take(sign)) {
      throw unexpected(sign);
    }
  }

  /// A quoted text, or words up to the next word or sign of the language.
  ///
  /// @param expected what should stand here
  String text(String expected) {
    Token first = peek();
    if (first != null && first.quoted()) {
      at++;
      return first.text();
    }
    StringBuilder words = new StringBuilder();
    for (Token token = first; token != null && isWord(token); token = peek()) {
      words.append(words.isEmpty() ? "" : " ").append(token.text());
      at++;
    }
    if (words.isEmpty()) {
      throw unexpected(expected);
    }
    return words.toString();
  }

  private static boolean isWord(Token token) {
    return !token.quoted()
        && SIGNS.indexOf(token.text().charAt(0)) < 0
        && !FilterText.WORDS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /// Tells what stands where something else should.
  FilterException unexpected(String expected) {
    Token token = peek();
    int place = token == null ? end : token.place();
    String found = token == null ? "the end" : '"' + token.text() + '"';
    return new FilterException(
        "The filter has "
            + found
            + " at column "
            + (place + 1)
            + ", where "
            + expected
            + " should stand.",
        place + 1);
  }

  /// The same of the text taken last.
  FilterException unexpectedLast(String expected) {
    at--;
    return unexpected(expected);
  }
}
