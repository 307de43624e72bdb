package app.marquee.io.source;

/// Tells JSON from delimited text by its first characters.
final class JsonStart {
  private JsonStart() {}

  /// True where a text begins with an object, or with a list of objects.
  static boolean isAt(byte[] head, int length) {
    StringBuilder begin = new StringBuilder();
    for (int i = 0; i < length && begin.length() < 2; i++) {
      // Zeros are the other halves of characters in UTF-16; what is beyond ASCII, a mark.
      byte one = head[i];
      if (one > ' ') {
        begin.append((char) one);
      }
    }
    String first = begin.toString();
    return first.startsWith("{\"")
        || first.startsWith("{}")
        || first.startsWith("[{")
        || first.startsWith("[]")
        || first.startsWith("[[")
        || first.startsWith("[\"")
        || (first.startsWith("[") && first.length() > 1 && Character.isDigit(first.charAt(1)));
  }
}
