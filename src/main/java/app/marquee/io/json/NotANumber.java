package app.marquee.io.json;

import java.util.List;

/// Words that programs write into JSON where a number is missing, though JSON has no such words.
final class NotANumber {
  private static final List<String> WORDS = List.of("NaN", "-Infinity", "Infinity");

  private NotANumber() {}

  /// The text with `null` for each of them outside of quotes; the same object where there is none.
  static String asNull(String json) {
    StringBuilder known = new StringBuilder();
    boolean quoted = false;
    int copied = 0;
    int at = 0;
    while (at < json.length()) {
      char one = json.charAt(at);
      if (quoted && one == '\\') {
        at++;
      } else if (one == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        int length = lengthOfWord(json, at);
        if (length > 0) {
          known.append(json, copied, at).append("null");
          at += length;
          copied = at;
          continue;
        }
      }
      at++;
    }
    return copied == 0 ? json : known.append(json, copied, json.length()).toString();
  }

  private static int lengthOfWord(String json, int at) {
    for (String word : WORDS) {
      if (json.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }
}
