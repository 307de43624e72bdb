package app.marquee.domain.clusters;

import java.util.Arrays;
import java.util.Optional;

/// How values are held to be spellings of one another.
public enum ClusterMethod {
  /// The same words, whatever their order, case, accents and punctuation.
  FINGERPRINT("fingerprint", "", 0, 0, 0),
  /// The same pieces of so many letters, whatever the blanks between words.
  NGRAM("ngram", "size", 1, 2, 6),
  /// At most so many letters put in, left out or changed.
  LEVENSHTEIN("levenshtein", "edits", 1, 2, 4),
  /// Alike by so many per cent, the first letters counting most.
  JARO_WINKLER("jaro-winkler", "similarity", 80, 95, 99);

  private final String id;
  private final String parameter;
  private final int least;
  private final int usual;
  private final int most;

  ClusterMethod(String id, String parameter, int least, int usual, int most) {
    this.id = id;
    this.parameter = parameter;
    this.least = least;
    this.usual = usual;
    this.most = most;
  }

  /// The word on the command line.
  public String id() {
    return id;
  }

  /// What its number is called; empty where it takes none.
  public String parameter() {
    return parameter;
  }

  /// The smallest number it takes.
  public int least() {
    return least;
  }

  /// The number where none is given.
  public int usual() {
    return usual;
  }

  /// The largest number it takes.
  public int most() {
    return most;
  }

  public static Optional<ClusterMethod> of(String id) {
    return Arrays.stream(values()).filter(method -> method.id.equals(id)).findFirst();
  }
}
