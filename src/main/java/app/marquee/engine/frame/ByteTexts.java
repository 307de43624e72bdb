package app.marquee.engine.frame;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;

/// Different texts kept as their UTF-8 bytes, each decoded when asked. Immutable.
public final class ByteTexts extends AbstractList<String> {
  /// Bytes before each text: its number when it was met, and its length.
  private static final int HEAD = 8;

  private final byte[] texts;
  private final int[] places;

  /// @param places of each text, where its head begins
  ByteTexts(byte[] texts, int[] places) {
    this.texts = texts;
    this.places = places;
  }

  /// The text whose head begins at a place.
  static String text(byte[] texts, int place) {
    return new String(texts, place + HEAD, length(texts, place), StandardCharsets.UTF_8);
  }

  private static int length(byte[] texts, int place) {
    return (int) (ByteScan.word(texts, place) >>> Integer.SIZE);
  }

  /// Some of these texts; they share their bytes.
  public ByteTexts only(int[] indexes) {
    int[] some = new int[indexes.length];
    for (int i = 0; i < some.length; i++) {
      some[i] = places[indexes[i]];
    }
    return new ByteTexts(texts, some);
  }

  /// The index of each text of a dictionary here, -1 where it is not here. None is decoded.
  public int[] indexesOf(ByteDictionary sought) {
    int[] indexes = new int[sought.size()];
    Arrays.fill(indexes, -1);
    for (int i = 0; i < places.length; i++) {
      int start = places[i] + HEAD;
      int length = length(texts, places[i]);
      int code = sought.find(texts, start, length, ByteDictionary.hash(texts, start, length));
      if (code >= 0) {
        indexes[code] = i;
      }
    }
    return indexes;
  }

  @Override
  public String get(int index) {
    return text(texts, places[index]);
  }

  @Override
  public int size() {
    return places.length;
  }

  @Override
  public int indexOf(Object wanted) {
    if (!(wanted instanceof String text)) {
      return -1;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int index = 0;
    while (index < places.length
        && ByteScan.before(texts, places[index], bytes, 0, bytes.length) == ByteScan.OTHER) {
      index++;
    }
    return index < places.length ? index : -1;
  }
}
